import { decideAcknowledgeLetter } from '../../../src/case-file/acts/acknowledge-letter.ts';
import { decideDraftReply } from '../../../src/case-file/acts/draft-reply.ts';
import { decideJoinForReply } from '../../../src/case-file/acts/join-for-reply.ts';
import { decideLeaveJointReply } from '../../../src/case-file/acts/leave-joint-reply.ts';
import { decidePassLegalReview } from '../../../src/case-file/acts/pass-legal-review.ts';
import { decidePassSecrecyReview, itemsToReview } from '../../../src/case-file/acts/pass-secrecy-review.ts';
import { decideRecordDispatch } from '../../../src/case-file/acts/record-dispatch.ts';
import { decideRecordService } from '../../../src/case-file/acts/record-service.ts';
import { decideReopenForRedo } from '../../../src/case-file/acts/reopen-for-redo.ts';
import { decideReturnDraft } from '../../../src/case-file/acts/return-draft.ts';
import { decideSendReply } from '../../../src/case-file/acts/send-reply.ts';
import { decideSignReply } from '../../../src/case-file/acts/sign-reply.ts';
import { decideReplyOnTheSpot } from '../../../src/case-file/acts/reply-on-the-spot.ts';
import { decideSubmitForReview } from '../../../src/case-file/acts/submit-for-review.ts';
import type { CaseFile } from '../../../src/case-file/case-file.ts';
import { refusalToAcknowledge } from '../../../src/case-file/letter-acknowledged.ts';
import { refusalToDispatch, refusalToServe } from '../../../src/case-file/letter-out.ts';
import { nonexistent, provided, providedWith, replies } from '../builders-replies.ts';
import { anotherCase } from '../builders.ts';
import { ownShare, signedBy, type WellFormedActs } from './well-formed-act.ts';

/** 答复 reply: the draft, its review, the signature, the sending and the service. */
export const replyActs = {
  joinForReply: [
    (file, on, here) =>
      ownShare(file, decideJoinForReply(file, [{ file: twinOf(file), sameApplicant: true }], { on }, here)),
    // As one that follows; a case that leads already goes on leading.
    (file, on, here) =>
      file.related.followers.length > 0
        ? ownShare(
            file,
            decideJoinForReply(file, [{ file: twinOf(file), sameApplicant: true }], { on }, here),
          )
        : ownShare(file, decideJoinForReply(twinOf(file), [{ file, sameApplicant: true }], { on }, here)),
  ],
  leaveJointReply: [
    (file, on, here) =>
      ownShare(file, decideLeaveJointReply(file, undefined, { on, reason: '内容不同' }, here)),
  ],
  draftReply: [
    (file, on, here) => decideDraftReply(file, { on, reply: provided }, here),
    (file, on, here) => decideDraftReply(file, { on, reply: providedWith('方案.pdf') }, here),
    (file, on, here) =>
      decideDraftReply(file, { on, reply: file.searches.length > 0 ? nonexistent : provided }, here),
  ],
  submitForReview: [(file, on, here) => decideSubmitForReview(file, { on }, here)],
  passLegalReview: [(file, on, here) => decidePassLegalReview(file, { on, opinion: '合法，适当' }, here)],
  passSecrecyReview: [
    (file, on, here) => {
      const items = file.draft === undefined ? [] : itemsToReview(file.draft);
      const findings = items.map((item) => ({ item, releasable: true, basis: '不涉密' }));
      return decidePassSecrecyReview(file, { on, findings }, here);
    },
  ],
  returnDraft: [(file, on, here) => decideReturnDraft(file, { on, reasons: '未写明依据' }, here)],
  signReply: [(file, on, here) => decideSignReply(file, { on }, here)],
  sendReply: [
    (file, on, here) => decideSendReply(file, { on, by: 'POST', waybillNo: 'EX100000002CN' }, here),
    (file, on, here) => decideSendReply(file, { on, by: 'ELECTRONIC' }, here),
  ],
  recordDispatch: [
    (file, on, here) => {
      const letter = theLetter(file, refusalToDispatch);
      const dispatch = { way: 'EMS', carrier: 'POSTAL_ENTERPRISE', waybillNo: 'EX100000003CN' } as const;
      return decideRecordDispatch(file, { on, ...letter, dispatch }, here);
    },
  ],
  recordService: [
    (file, on, here) =>
      decideRecordService(file, { ...ownLetter(file), evidence: { ...signedBy, on } }, here),
    (file, on, here) => {
      const evidence = { kind: 'SIGNATURE_REFUSED', on, refusedBy: '周沐言' } as const;
      return decideRecordService(file, { ...ownLetter(file), evidence }, here);
    },
  ],
  acknowledgeLetter: [
    (file, on, here) => decideAcknowledgeLetter(file, { on, ...theLetter(file, refusalToAcknowledge) }, here),
  ],
  replyOnTheSpot: [
    (file, on, here) => {
      const { NOT_AN_APPLICATION: reply } = replies;
      return decideReplyOnTheSpot(file, { on, reply, evidence: '本人签收' }, new Set(), here);
    },
  ],
  reopenForRedo: (['SUBSTANCE', 'PROCEDURE'] as const).map((quashedFor) => (file, on, here) => {
    const decision = { orderedBy: 'RECONSIDERATION', decisionNo: '清府复决〔2026〕1号', quashedFor } as const;
    return decideReopenForRedo(file, { on, ...decision }, here);
  }),
} satisfies WellFormedActs;

/** A case that stands as this one does, joined with nothing. */
function twinOf(file: CaseFile): CaseFile {
  const related = { splitInto: [], duplicates: [], followers: [] };
  return { ...file, id: anotherCase.caseId, applicationNo: 'QH02-2026-00002', related };
}

/** The last letter that can be served, or be dispatched; if there is none, the last. */
function theLetter(file: CaseFile, refusalTo: typeof refusalToServe) {
  const { services } = file;
  const free = services.filter(
    ({ letter, seq }) => refusalTo(file, { letter, letterSeq: seq }) === undefined,
  );
  const one = free.at(-1) ?? services.at(-1);
  return { letter: one?.letter ?? 'REPLY', letterSeq: one?.seq ?? 0 } as const;
}

/** Of the applicant's letters: a letter of consultation is served by an act of its own. */
function ownLetter(file: CaseFile) {
  const services = file.services.filter(({ letter }) => letter !== 'CONSULTATION');
  return theLetter({ ...file, services }, refusalToServe);
}
