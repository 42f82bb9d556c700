import type { CaseFile, Reply } from '../case-file.ts';
import type { FactNamed } from '../facts.ts';
import type { ReplyFact } from '../facts/reply-facts.ts';
import { enclosuresOf } from '../reply-content.ts';
import type { FoldTable } from './fold-table.ts';

export const replyFolds: FoldTable<ReplyFact> = {
  REPLY_DRAFTED: (file, fact) => ({
    ...file,
    drafts: fact.draftNo,
    draft: {
      no: fact.draftNo,
      drafterId: fact.drafterId,
      ...(fact.onBehalfOf === undefined ? {} : { draftedFor: fact.onBehalfOf }),
      draftedOn: fact.on,
      reply: fact.reply,
    },
  }),
  REVIEW_REQUESTED: (file) => ({ ...file, state: 'UNDER_REVIEW' }),
  LEGAL_REVIEW_PASSED: reviewed,
  SECRECY_REVIEW_PASSED: reviewed,
  DRAFT_RETURNED: (file, fact) => ({ ...returned(file, fact.reasons), state: 'IN_HANDLING' }),
  REPLY_SIGNED: (file, fact) => ({
    ...(fact.jointly ? answeredJointly(file, fact.jointly) : file),
    state: 'SIGNED',
    reply: {
      documentNo: fact.documentNo,
      ground: fact.ground,
      signedOn: fact.on,
      signerId: fact.signerId,
      ...(fact.withheldUnder === undefined ? {} : { withheldUnder: fact.withheldUnder }),
      ...(fact.jointly === undefined ? {} : { jointly: { cases: fact.jointly.cases } }),
    },
  }),
  REPLY_SENT: (file, fact) => ({
    ...replied(file, {
      sentOn: fact.on,
      sentBy: fact.by,
      ...(fact.waybillNo === undefined ? {} : { waybillNo: fact.waybillNo }),
    }),
    state: 'REPLIED',
    closedOn: fact.on,
    ...(file.reply ? { outcome: file.reply.ground } : {}),
  }),
  REPLY_SERVED: (file, fact) => replied(file, { servedOn: fact.on }),
  REDO_ORDERED: (file, fact) => {
    const { draft, reply, outcome: _outcome, closedOn: _closed, archived: _archived, ...rest } = file;
    const { orderedBy, decisionNo, quashedFor, until, recorded, on: orderedOn } = fact;
    const quashed = recorded ? recorded.quashed : reply?.documentNo;
    const redo = {
      orderedBy,
      decisionNo,
      orderedOn,
      quashedFor,
      ...(until === undefined ? {} : { until }),
      ...(quashed === undefined ? {} : { quashed }),
      ...(recorded && { recorded }),
    };
    return {
      ...rest,
      state: file.accepted ? 'IN_HANDLING' : 'REGISTERED',
      redo,
      redoneFor: [...file.redoneFor, decisionNo],
      earlierReplies: reply
        ? [
            ...file.earlierReplies,
            {
              ...reply,
              enclosures: draft ? enclosuresOf(draft.reply) : [],
              quashedBy: { orderedBy, decisionNo, on: orderedOn },
            },
          ]
        : file.earlierReplies,
    };
  },
};

function reviewed(
  file: CaseFile,
  fact: FactNamed<'LEGAL_REVIEW_PASSED'> | FactNamed<'SECRECY_REVIEW_PASSED'>,
): CaseFile {
  if (!file.draft) return file;
  const draft =
    fact.fact === 'LEGAL_REVIEW_PASSED'
      ? { ...file.draft, legalReview: { reviewerId: fact.reviewerId, on: fact.on, opinion: fact.opinion } }
      : {
          ...file.draft,
          secrecyReview: { reviewerId: fact.reviewerId, on: fact.on, findings: fact.findings },
        };
  return { ...file, draft, state: draft.legalReview && draft.secrecyReview ? 'APPROVED' : 'UNDER_REVIEW' };
}

/** Once signed, nobody leads or follows any more: sending and service are each case's own. */
function answeredJointly(
  file: CaseFile,
  { through }: NonNullable<FactNamed<'REPLY_SIGNED'>['jointly']>,
): CaseFile {
  const { lead: _lead, ...rest } = file.related;
  const related = { ...rest, followers: [] };
  if (!through) return { ...file, related };
  const searches = [...file.searches, ...through.searches];
  return { ...file, related, searches, draft: through.draft };
}

function returned(file: CaseFile, reasons: string): CaseFile {
  if (!file.draft) return file;
  const { legalReview: _legal, secrecyReview: _secrecy, ...draft } = file.draft;
  return { ...file, draft: { ...draft, returnedBecause: reasons } };
}

function replied(file: CaseFile, change: Partial<Reply>): CaseFile {
  return file.reply ? { ...file, reply: { ...file.reply, ...change } } : file;
}
