import type { UnlistedMember } from '../usecases/ports/reading.ts';
import { caseRowMembers, caseRowSelect } from './case-row-columns.ts';

const unlisted: ReadonlySet<string> = new Set<UnlistedMember>([
  'applicantKind',
  'drafterId',
  'items',
  'lateActs',
  'lastFactOn',
  'correctionNoticeFrom',
  'correctionNoticeWorkingDays',
  'correctionFrom',
  'correctionWorkingDays',
  'replyFrom',
  'replyWorkingDays',
  'replyFixedOn',
  'suspensions',
]);
const listed = caseRowMembers.filter((member) => !unlisted.has(member));

/** Selects listed cases, from `case_file c`. */
export const listedSelect = `select ${caseRowSelect('c', listed)}, u.name as "unitName",
  s.name as "handlerName", s.user_name as "handlerUserName"
  from case_file c left join unit u on u.id = c.unit_id left join staff_member s on s.id = c.handler_id`;
