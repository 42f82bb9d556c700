import { inForce } from '../../calendar/calendars.ts';
import type { Day } from '../../calendar/day.ts';
import type { HolidayNotice } from '../../calendar/notice.ts';
import { noticeProblem } from '../../calendar/notice-problem.ts';
import { shippedNotices } from '../../calendar/notices/shipped.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { RegisteredNotice } from '../ports/calendar-register.ts';

/** A notice before it is applied. */
export interface ProposedNotice {
  readonly notice: HolidayNotice;
  /** 来源: where it was read. */
  readonly source: string;
  /** 适用范围 of a local override; all agencies when left out. */
  readonly agencyIds?: readonly string[];
  /** The loaded notice that it corrects. */
  readonly replaces?: string;
}

/** More than a year has; a longer list is no notice. */
const holidayLimit = 40;

/** 通知核对: what keeps a notice from being loaded, at the place where it stands. */
export function refusalOfProposal(
  { notice, source, agencyIds, replaces }: ProposedNotice,
  loaded: readonly RegisteredNotice[],
  today: Day,
): Refusal | undefined {
  return (
    firstRefusal(
      refusalOfText('documentNo', notice.documentNo, lineLimit),
      refusalOfText('source', source, lineLimit),
      notice.holidays.length > holidayLimit
        ? { code: 'INVALID_INPUT', path: 'holidays', problem: 'TOO_LONG', limit: holidayLimit }
        : undefined,
      ...notice.holidays.map(({ name }, index) => refusalOfText(`holidays[${index}].name`, name, lineLimit)),
      refusalOfScope(notice.scope, agencyIds),
    ) ??
    refusalOfNotice(notice, today) ??
    refusalOfPlace(notice, replaces, loaded)
  );
}

function refusalOfScope(
  scope: HolidayNotice['scope'],
  agencyIds: readonly string[] | undefined,
): Refusal | undefined {
  if (agencyIds === undefined) return undefined;
  if (scope === 'NATIONAL') return { code: 'INVALID_INPUT', path: 'agencyIds', problem: 'NOT_ALLOWED' };
  return agencyIds.length === 0 ? { code: 'INVALID_INPUT', path: 'agencyIds', problem: 'EMPTY' } : undefined;
}

function refusalOfNotice(notice: HolidayNotice, today: Day): Refusal | undefined {
  const problem = noticeProblem(notice);
  if (problem) {
    const { code, path, text } = problem;
    return { code: 'NOTICE_REFUSED', path, problem: code, ...(text === undefined ? {} : { text }) };
  }
  const { issuedOn } = notice;
  if (issuedOn === undefined || issuedOn <= today) return undefined;
  return { code: 'NOTICE_REFUSED', path: 'issuedOn', problem: 'ISSUED_IN_THE_FUTURE', text: issuedOn };
}

/** A document is loaded once; what it replaces is in force and of its kind. */
function refusalOfPlace(
  { documentNo, scope }: HolidayNotice,
  replaces: string | undefined,
  loaded: readonly RegisteredNotice[],
): Refusal | undefined {
  const standing = inForce(loaded);
  const replaced = standing.find(({ id }) => id === replaces);
  if (replaces !== undefined && replaced?.notice.scope !== scope) {
    return { code: 'INVALID_INPUT', path: 'replaces', problem: 'UNKNOWN' };
  }
  const others = standing.filter(({ id }) => id !== replaces).map(({ notice }) => notice);
  const known = [...shippedNotices, ...others].some((notice) => notice.documentNo === documentNo);
  return known
    ? { code: 'NOTICE_REFUSED', path: 'documentNo', problem: 'ALREADY_LOADED', text: documentNo }
    : undefined;
}

/** 内容摘要: SHA-256 of what the notice says and whom it binds. */
export function contentHashOf(deps: Pick<Dependencies, 'hash'>, proposed: ProposedNotice): string {
  const { notice, source, agencyIds = null, replaces = null } = proposed;
  const { documentNo, year, issuedOn = null, scope, numberKnownFrom, holidays } = notice;
  const days = holidays.map(({ name, off, worked }) => [name, off, worked]);
  return deps.hash(
    JSON.stringify([documentNo, year, issuedOn, scope, numberKnownFrom, days, source, agencyIds, replaces]),
  );
}

/** 预览指纹: the calendars in force before, and the content. Whoever sends it back has seen what follows from both. */
export function fingerprintOf(editionBefore: string, contentHash: string): string {
  return `${editionBefore}.${contentHash.slice(0, 16)}`;
}
