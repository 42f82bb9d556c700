/** 案件状态. "Overdue" is computed from deadlines and is never a state. */
export const caseStates = [
  'SUBMITTED',
  'RECEIVED',
  'REGISTERED',
  'AWAITING_CORRECTION',
  'IN_HANDLING',
  'UNDER_REVIEW',
  'APPROVED',
  'SIGNED',
  'REPLIED',
  'ARCHIVED',
  'LAPSED',
  'WITHDRAWN',
] as const;
export type CaseState = (typeof caseStates)[number];

const closedStates: ReadonlySet<CaseState> = new Set(['REPLIED', 'ARCHIVED', 'LAPSED', 'WITHDRAWN']);

/** Neither answered nor ended. */
export function isOpen(state: CaseState): boolean {
  return !closedStates.has(state);
}

/** 岗位. A person holds roles agency by agency; a small agency may name reviewers and signer from another. */
export const roles = [
  'INTAKE_CLERK',
  'HANDLER',
  'LEGAL_REVIEWER',
  'SECRECY_REVIEWER',
  'SIGNER',
  'OFFICE_HEAD',
  'ARCHIVIST',
  'SUPERVISOR',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof roles)[number];

/** Who may do an act: a role, the applicant of the case, who is consulted in it, the platform through which its fee is paid, or anyone (to open one). */
export type Doer = Role | 'APPLICANT' | 'CONSULTEE' | 'PAYMENT_PLATFORM' | 'ANYONE';
