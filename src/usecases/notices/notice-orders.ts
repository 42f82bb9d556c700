import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { outsideActorName } from '../../case-file/outside-actors.ts';
import type { FactName, JournalEntry } from '../../case-file/facts.ts';
import type { Role } from '../../case-file/states.ts';
import { type Agency, authorityOf } from '../ports/agencies.ts';
import type { NoticeKind, NoticeOrder } from '../ports/staff-notices.ts';

/** Whom a notice is for: the handler, or before there is one the unit; or those who hold a role. */
type Addressee = 'HANDLER' | 'DRAFTER' | Role | { readonly ofAuthority: Role };

interface Rule {
  readonly kind: NoticeKind;
  readonly to: readonly Addressee[];
  /** Default: always. */
  readonly when?: (file: CaseFile) => boolean;
  /** Tells when the reply is due. */
  readonly withDueDay?: true;
}

function isApproved({ state }: CaseFile): boolean {
  return state === 'APPROVED';
}

/** What they took in themselves they know of. */
function cameOnline({ channel }: CaseFile): boolean {
  return channel === 'INTERNET';
}

const approved: readonly Rule[] = [
  { kind: 'APPROVED', to: ['HANDLER'], when: isApproved },
  { kind: 'SIGNATURE_WAITING', to: ['SIGNER'], when: isApproved },
];

/** 提醒谁: what each fact gives to be told, and to whom. */
const rules: Readonly<Partial<Record<FactName, readonly Rule[]>>> = {
  SUBMITTED: [{ kind: 'APPLICATION_ARRIVED', to: ['INTAKE_CLERK'], when: cameOnline }],
  ASSIGNED: [{ kind: 'ASSIGNED', to: ['HANDLER'] }],
  ASSIGNMENT_RETURNED: [{ kind: 'ASSIGNMENT_RETURNED', to: ['INTAKE_CLERK'] }],
  REVIEW_REQUESTED: [{ kind: 'REVIEW_WAITING', to: ['LEGAL_REVIEWER', 'SECRECY_REVIEWER'] }],
  DRAFT_RETURNED: [{ kind: 'RETURNED', to: ['HANDLER', 'DRAFTER'] }],
  LEGAL_REVIEW_PASSED: approved,
  SECRECY_REVIEW_PASSED: approved,
  REPLY_SIGNED: [{ kind: 'SIGNED', to: ['HANDLER'] }],
  CORRECTION_SUBMITTED: [{ kind: 'CORRECTION_ARRIVED', to: ['HANDLER'] }],
  CORRECTION_RECEIVED: [{ kind: 'CORRECTION_ARRIVED', to: ['HANDLER'] }],
  REASONS_GIVEN: [{ kind: 'REASONS_ARRIVED', to: ['HANDLER'] }],
  PAYMENT_DECLARED: [{ kind: 'PAYMENT_TO_CHECK', to: ['HANDLER'] }],
  FEE_PAID: [{ kind: 'FEE_PAID', to: ['HANDLER'] }],
  CONSULTATION_OPINION_SUBMITTED: [{ kind: 'CONSULTATION_ANSWERED', to: ['HANDLER'] }],
  CONSULTATION_ANSWERED: [{ kind: 'CONSULTATION_ANSWERED', to: ['HANDLER'] }],
  CO_HANDLING_ANSWERED: [{ kind: 'CO_HANDLING_ANSWERED', to: ['HANDLER'] }],
  REDO_ORDERED: [{ kind: 'REDO_ORDERED', to: ['HANDLER', 'LEGAL_REVIEWER'], withDueDay: true }],
  WITHDRAWN: [{ kind: 'WITHDRAWN', to: ['HANDLER'] }],
  COMPLAINT_RECEIVED: [{ kind: 'COMPLAINT', to: ['OFFICE_HEAD', { ofAuthority: 'SUPERVISOR' }] }],
  COMPLAINT_DECIDED: [{ kind: 'COMPLAINT_DECIDED', to: ['OFFICE_HEAD', 'HANDLER'] }],
};

/**
 * 提醒工作人员: what new entries of a journal give to be told, to everybody but whoever wrote them. A draft waits for the
 * reviewers, never for whoever drafted it.
 * @param file the case as the entries have left it
 * @param dueOn when its reply is due then
 */
export function noticeOrders(
  file: CaseFile,
  agency: Agency,
  entries: readonly JournalEntry[],
  dueOn?: Day,
): readonly NoticeOrder[] {
  return entries.flatMap((entry) =>
    (rules[entry.fact.fact] ?? [])
      .filter(({ when }) => when?.(file) ?? true)
      .flatMap((rule) => ordersOf(rule, file, agency, entry, dueOn)),
  );
}

function ordersOf(
  { kind, to, withDueDay }: Rule,
  file: CaseFile,
  agency: Agency,
  { seq, actor }: JournalEntry,
  dueOn: Day | undefined,
): readonly NoticeOrder[] {
  const order = {
    kind,
    seq,
    ...(withDueDay && dueOn !== undefined ? { day: dueOn } : {}),
    staffIds: [],
    roles: [],
    agencyId: agency.id,
    exceptIds: exceptIds(kind, file, actor),
  };
  const own = { ...order, ...handsOf(to, file), roles: to.filter(isRole) };
  const ofAuthority = to.flatMap((one) => (typeof one === 'object' ? [one.ofAuthority] : []));
  return [
    own,
    ...(ofAuthority.length > 0 ? [{ ...order, roles: ofAuthority, agencyId: authorityOf(agency) }] : []),
  ];
}

/** The people themselves; the handlers of the unit, while none of them has the case. */
function handsOf(
  to: readonly Addressee[],
  { handlerId, unitId, draft }: CaseFile,
): Pick<NoticeOrder, 'staffIds' | 'unitId'> {
  const handler = to.includes('HANDLER') && handlerId !== undefined ? [handlerId] : [];
  const drafter = to.includes('DRAFTER') && draft ? [draft.drafterId] : [];
  const ofUnit = to.includes('HANDLER') && handlerId === undefined && unitId !== undefined ? { unitId } : {};
  return { staffIds: [...handler, ...drafter], ...ofUnit };
}

function exceptIds(kind: NoticeKind, { draft }: CaseFile, actor: string): readonly string[] {
  const drafters = kind === 'REVIEW_WAITING' && draft ? [draft.drafterId, draft.draftedFor] : [];
  return [outsideActorName(actor) === undefined ? actor : undefined, ...drafters].filter(
    (id) => id !== undefined,
  );
}

function isRole(addressee: Addressee): addressee is Role {
  return typeof addressee === 'string' && addressee !== 'HANDLER' && addressee !== 'DRAFTER';
}
