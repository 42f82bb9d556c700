/** Through whose hands a draft goes: they comment on it and resolve comments. */
export const commenters: readonly string[] = [
  'HANDLER',
  'LEGAL_REVIEWER',
  'SECRECY_REVIEWER',
  'SIGNER',
  'OFFICE_HEAD',
];

/** While the case is in one of these, its draft is spoken about. */
export const statesOfDraft: readonly string[] = ['IN_HANDLING', 'UNDER_REVIEW', 'APPROVED'];

/** The notices after which somebody wants to read the draft and what is noted on it. */
export const noticesOfDraft: readonly string[] = ['COMMENTED', 'RETURNED'];
