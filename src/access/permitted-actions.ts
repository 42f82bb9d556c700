import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { type ActionName, actionNames, actionRow } from '../case-file/actions.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import type { OfficeSettings } from '../case-file/office-settings.ts';
import { refusalToFile } from '../case-file/redo-guard.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { nothingTold, type ToldByDisputes } from '../case-file/told-by-disputes.ts';
import { unmetCondition } from '../case-file/unmet-condition.ts';
import { type Actor, rolesAt } from './actor.ts';
import { refusalToPerform } from './may-perform.ts';

export interface PermittedAction {
  readonly action: ActionName;
  /** Why not; undefined means yes. A screen shows it beside the grey button. */
  readonly refusal: Refusal | undefined;
}

/**
 * Every act of the table, with yes or the reason why not, for this actor on this case today. Acts that open cases are left out.
 * @param told by the disputes about the case
 */
export function permittedActions(
  file: CaseFile,
  actor: Actor,
  calendar: Calendar,
  today: Day,
  settings: OfficeSettings,
  authorityId: string = file.agencyId,
  told: ToldByDisputes = nothingTold,
): readonly PermittedAction[] {
  return actionNames
    .filter((action) => !actionRow(action).from.includes('NEW'))
    .map((action) => ({
      action,
      refusal:
        refusalNow(file, actor, action, calendar, today, settings, authorityId) ??
        refusalOfDisputes(action, file, told),
    }));
}

function refusalNow(
  file: CaseFile,
  actor: Actor,
  action: ActionName,
  calendar: Calendar,
  today: Day,
  settings: OfficeSettings,
  authorityId: string,
): Refusal | undefined {
  const { by, from } = actionRow(action);
  if (!from.includes(file.state)) return { code: 'WRONG_STATE', action, state: file.state, from };
  const reason = refusalToPerform(actor, action, file, authorityId);
  if (reason) return { code: 'NOT_PERMITTED', action, reason, by };
  return (
    unmetCondition(action, file, calendar, today) ?? refusalOfSecondNotice(file, actor, action, settings)
  );
}

/** What keeps the act back lies outside the case: in the disputes about it. */
function refusalOfDisputes(action: ActionName, file: CaseFile, told: ToldByDisputes): Refusal | undefined {
  return action === 'archiveCase' ? refusalToFile(file, told) : undefined;
}

/** Art. 30 knows one notice; a second one is for the head of the disclosure office to decide, if the office has any (AMB-2). */
function refusalOfSecondNotice(
  file: CaseFile,
  actor: Actor,
  action: ActionName,
  settings: OfficeSettings,
): Refusal | undefined {
  const previous = file.corrections.at(-1);
  if (action !== 'issueCorrectionNotice' || previous === undefined) return undefined;
  const { sentOn } = previous;
  if (!settings.secondNoticeByHead) return { code: 'SECOND_NOTICE_EXCLUDED', article: '30', sentOn };
  if (rolesAt(actor, file.agencyId).includes('OFFICE_HEAD')) return undefined;
  return { code: 'CORRECTION_ALREADY_ISSUED', article: '30', sentOn };
}
