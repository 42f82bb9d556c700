import { calendarYear, firstDay, lastDay } from '../calendar/calendar.ts';
import { yearOf } from '../calendar/day.ts';
import { done, type Outcome, refuse } from '../case-file/outcome.ts';
import { refusalWording } from '../case-file/refusal-wording.ts';
import { applyHolidayNotice } from '../usecases/calendar/apply-holiday-notice.ts';
import { calendarWarnings } from '../usecases/calendar/calendar-warnings.ts';
import { type NoticePreview, previewHolidayNotice } from '../usecases/calendar/preview-holiday-notice.ts';
import type { ProposedNotice } from '../usecases/calendar/proposed-notice.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { holidayNotices } from '../usecases/queries/holiday-notices.ts';
import type { CommandResult } from './create-administrator.ts';
import type { NoticeOfFile } from './read-notices.ts';

const operator = { kind: 'OPERATOR' } as const;

/** `calendar show YEAR`: the year as it counts for everybody, and what the calendar lacks. */
export function showCalendar(deps: Dependencies, text: string): CommandResult {
  const year = Number(text);
  if (!Number.isInteger(year) || year < yearOf(firstDay) || year > yearOf(lastDay)) {
    return { lines: [`没有${text}年的工作日历 / there is no calendar for ${text}`], exitCode: 2 };
  }
  const found = calendarYear(deps.calendars().general, year);
  return {
    lines: [
      `${year}年：${found.workingDays}个工作日${found.provisional ? '（暂定）' : ''} / ${found.workingDays} working days${found.provisional ? ', provisional' : ''}`,
      `通知 notices: ${found.notices.join('、')}`,
      `放假 off: ${found.daysOff.join(' ')}`,
      `上班 worked: ${found.makeUpWorkdays.join(' ')}`,
      ...warningLines(deps),
    ],
    exitCode: 0,
  };
}

/** `calendar notices`: every loaded notice and override, with its source and approver. */
export async function listNotices(deps: Dependencies): Promise<CommandResult> {
  const notices = await holidayNotices(deps);
  const lines = notices.map(
    ({ id, state, notice, source, approver, loadedAt }) =>
      `${id} ${state} ${notice.scope} ${notice.year} ${notice.documentNo}｜来源 source: ${source}｜批准 approver: ${approver}｜${loadedAt}`,
  );
  return { lines: lines.length > 0 ? lines : ['没有载入的通知 / no notice is loaded'], exitCode: 0 };
}

/** `calendar preview FILE`: the days and the cases that would change, and the fingerprint to apply them with. */
export async function previewNotice(deps: Dependencies, file: NoticeOfFile): Promise<CommandResult> {
  const proposed = await proposedNotice(deps, file);
  const outcome = proposed.ok ? await previewHolidayNotice(deps, operator, proposed.value) : proposed;
  return outcome.ok ? { lines: previewLines(outcome.value), exitCode: 0 } : refused(outcome);
}

export interface ApplyOptions {
  readonly fingerprint: string;
  readonly approver: string;
}

/** `calendar apply FILE`: what was previewed. A second time it is refused: the notice is loaded. */
export async function applyNotice(
  deps: Dependencies,
  file: NoticeOfFile,
  { fingerprint, approver }: ApplyOptions,
): Promise<CommandResult> {
  const proposed = await proposedNotice(deps, file);
  if (!proposed.ok) return refused(proposed);
  const command = { ...proposed.value, fingerprint, approver, clientMutationId: deps.newId() };
  const outcome = await applyHolidayNotice(deps, operator, command);
  if (!outcome.ok) return refused(outcome);
  const { noticeId, cases } = outcome.value;
  return {
    lines: [`已载入，通知 ${noticeId}，变动案件 ${cases} 件。 / Applied; ${cases} cases changed.`],
    exitCode: 0,
  };
}

async function proposedNotice(
  { directory }: Pick<Dependencies, 'directory'>,
  { notice, source = '', agencies, replaces }: NoticeOfFile,
): Promise<Outcome<ProposedNotice>> {
  const known = new Map((await directory.agencies()).map(({ code, id }) => [code, id]));
  const unknown = agencies?.findIndex((code) => !known.has(code)) ?? -1;
  if (unknown !== -1)
    return refuse({ code: 'INVALID_INPUT', path: `agencies[${unknown}]`, problem: 'UNKNOWN' });
  return done({
    notice,
    source,
    ...(agencies === undefined ? {} : { agencyIds: agencies.flatMap((code) => known.get(code) ?? []) }),
    ...(replaces === undefined ? {} : { replaces }),
  });
}

function previewLines(preview: NoticePreview): readonly string[] {
  const { days, daysOff, daysWorked, festivalsWorked, cases, fingerprint } = preview;
  return [
    `通知列放假${daysOff}天、上班${daysWorked}天；与现行日历不同的有${days.length}天 / ${days.length} days differ from the calendar in force`,
    ...days.map(({ on, before, after }) =>
      `  ${on} ${before.kind} → ${after.kind} ${after.festival ?? ''}`.trimEnd(),
    ),
    ...festivalsWorked.map(
      ({ festival, on }) =>
        `  注意 warning: ${on} ${festival}为工作日 / a statutory festival would be worked`,
    ),
    `涉及在办案件 ${cases.length} 件 / ${cases.length} open cases touched`,
    ...cases.flatMap(({ applicationNo, caseId, deadlines, provisional, late }) =>
      deadlines.map(({ deadline, before, after }) =>
        [
          `  ${applicationNo ?? caseId} ${deadline} ${before} → ${after}`,
          provisional.before && !provisional.after ? '暂定转为确定 becomes final' : '',
          late === 'UNCHANGED' ? '' : late,
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
    ),
    `指纹 fingerprint: ${fingerprint}`,
  ];
}

function warningLines(deps: Dependencies): readonly string[] {
  return calendarWarnings(deps).map(({ zh, en }) => `注意 warning: ${zh} / ${en}`);
}

function refused({ refusal }: Extract<Outcome<unknown>, { ok: false }>): CommandResult {
  const { zh, en } = refusalWording(refusal);
  return { lines: [`${zh} / ${en}`], exitCode: 1 };
}
