/*
 * 应对复议、诉讼的办理权限表, written by hand from 行政复议法, 行政诉讼法 and the rule book. This file imports nothing: it must
 * not be able to agree with the program by accident. `of` is the kind of dispute an act belongs to; BOTH knows either.
 */
export interface ExpectedDisputeAct {
  readonly of: 'RECONSIDERATION' | 'LITIGATION' | 'BOTH';
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

const legal = 'LEGAL_REVIEWER OFFICE_HEAD';

export const expectedDisputeStates = 'OPENED ACCEPTED ANSWER_DUE ANSWERED JUDGED APPEALED ENDED VOID';

export const expectedDisputeActs: Readonly<Record<string, ExpectedDisputeAct>> = {
  // ---- 行政复议 ----
  openReconsideration: { of: 'RECONSIDERATION', from: 'NEW', to: 'OPENED', by: legal },
  // Art. 31: only before it is accepted.
  recordReconsiderationCorrection: { of: 'RECONSIDERATION', from: 'OPENED', to: 'SAME', by: legal },
  recordReconsiderationAcceptance: { of: 'RECONSIDERATION', from: 'OPENED', to: 'ACCEPTED', by: legal },
  receiveReconsiderationCopy: { of: 'RECONSIDERATION', from: 'ACCEPTED', to: 'ANSWER_DUE', by: legal },
  recordOrdinaryProcedure: {
    of: 'RECONSIDERATION',
    from: 'ACCEPTED ANSWER_DUE ANSWERED',
    to: 'SAME',
    by: legal,
  },
  recordReconsiderationExtension: {
    of: 'RECONSIDERATION',
    from: 'ACCEPTED ANSWER_DUE ANSWERED',
    to: 'SAME',
    by: legal,
  },
  // With or without an answer (art. 70).
  recordReconsiderationDecision: {
    of: 'RECONSIDERATION',
    from: 'ACCEPTED ANSWER_DUE ANSWERED',
    to: 'ENDED',
    by: legal,
  },
  recordReconsiderationEnd: {
    of: 'RECONSIDERATION',
    from: 'OPENED ACCEPTED ANSWER_DUE ANSWERED',
    to: 'ENDED',
    by: legal,
  },

  // ---- 行政诉讼 ----
  openLitigation: { of: 'LITIGATION', from: 'NEW', to: 'OPENED', by: legal },
  receiveComplaintCopy: { of: 'LITIGATION', from: 'OPENED', to: 'ANSWER_DUE', by: legal },
  // A suit that is not docketed is ruled on before any copy goes out.
  recordJudgment: { of: 'LITIGATION', from: 'OPENED ANSWER_DUE ANSWERED', to: 'JUDGED', by: legal },
  recordAppeal: { of: 'LITIGATION', from: 'JUDGED', to: 'APPEALED', by: legal },
  // Final, unless it sends the suit back.
  recordSecondJudgment: { of: 'LITIGATION', from: 'APPEALED', to: 'ENDED ANSWERED', by: legal },
  // The term of appeal has passed, or the appeal was given up.
  recordJudgmentEffective: { of: 'LITIGATION', from: 'JUDGED APPEALED', to: 'ENDED', by: legal },
  recordLitigationEnd: { of: 'LITIGATION', from: 'OPENED ANSWER_DUE ANSWERED', to: 'ENDED', by: legal },

  // ---- either ----
  nameDisputeAgents: {
    of: 'BOTH',
    from: 'OPENED ACCEPTED ANSWER_DUE ANSWERED JUDGED APPEALED',
    to: 'SAME',
    by: legal,
  },
  fileAnswer: { of: 'BOTH', from: 'ANSWER_DUE', to: 'ANSWERED', by: legal },
  recordHearing: { of: 'BOTH', from: 'ACCEPTED ANSWER_DUE ANSWERED APPEALED', to: 'SAME', by: legal },
  voidDisputeFact: {
    of: 'BOTH',
    from: 'OPENED ACCEPTED ANSWER_DUE ANSWERED JUDGED APPEALED ENDED',
    to: 'SAME OPENED ACCEPTED ANSWER_DUE ANSWERED JUDGED APPEALED VOID',
    by: 'OFFICE_HEAD',
  },
};
