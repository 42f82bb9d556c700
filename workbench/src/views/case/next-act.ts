interface Task {
  /** The acts that do it, the likeliest first. */
  readonly acts: readonly string[];
  /** The role whose work it is. */
  readonly role: string;
}

/** 待办事项: who does it, and by which act. */
const tasks: Readonly<Record<string, Task>> = {
  RECORD_MAIL: { acts: ['recordMailApplication'], role: 'INTAKE_CLERK' },
  CONFIRM_RECEIPT: { acts: ['confirmReceipt'], role: 'INTAKE_CLERK' },
  REGISTER: { acts: ['registerApplication'], role: 'INTAKE_CLERK' },
  ASSIGN: { acts: ['assignCase'], role: 'INTAKE_CLERK' },
  ACCEPT: { acts: ['acceptAssignment'], role: 'HANDLER' },
  HANDLE: { acts: ['submitForReview', 'draftReply', 'recordSearch'], role: 'HANDLER' },
  CONFIRM_PAYMENT: { acts: ['recordPayment'], role: 'INTAKE_CLERK' },
  REVIEW_FEE: { acts: ['decideFeeReview'], role: 'OFFICE_HEAD' },
  LEGAL_REVIEW: { acts: ['passLegalReview', 'returnDraft'], role: 'LEGAL_REVIEWER' },
  SECRECY_REVIEW: { acts: ['passSecrecyReview', 'returnDraft'], role: 'SECRECY_REVIEWER' },
  SIGN: { acts: ['signReply', 'returnDraft'], role: 'SIGNER' },
  SEND: { acts: ['sendReply'], role: 'HANDLER' },
  PROVE_SERVICE: { acts: ['recordService', 'recordDispatch'], role: 'HANDLER' },
  FILE: { acts: ['archiveCase'], role: 'ARCHIVIST' },
  DECIDE_COMPLAINT: { acts: ['decideComplaint'], role: 'SUPERVISOR' },
};

/** The role that must act next; undefined for a task the page does not know. */
export function roleOfTask(task: string): string | undefined {
  return tasks[task]?.role;
}

/** The acts that do what must be done next. */
export function actsOfTasks(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => tasks[name]?.acts ?? []);
}
