import type { Lateness } from '../../../src/case-file/facts/fact-frame.ts';
import type { SecrecyFinding } from '../../../src/case-file/facts/reply-facts.ts';
import type { Dispatch, ServedLetter, ServiceEvidence } from '../../../src/case-file/facts/service-facts.ts';
import type { ReplyContent } from '../../../src/case-file/reply-content.ts';
import { type Person, people } from '../builders-cast.ts';
import { provided } from '../builders-replies.ts';
import { ConsultationWords } from './consultation-words.ts';
import { signedFor } from './told-case.ts';

/** 审核、答复 review, reply and its service. */
export class ReplyWords extends ConsultationWords {
  drafted(on?: string, reply: ReplyContent = provided, by: Person = people.handler): this {
    const draftNo = this.file().drafts + 1;
    return this.and({ fact: 'REPLY_DRAFTED', on: this.dayOf(on), draftNo, drafterId: by.id, reply }, by);
  }

  reviewRequested(on?: string): this {
    return this.and(
      { fact: 'REVIEW_REQUESTED', on: this.dayOf(on), draftNo: this.#draftNo() },
      people.handler,
    );
  }

  legalReviewPassed(on?: string): this {
    const reviewer = { draftNo: this.#draftNo(), reviewerId: people.legalReviewer.id, opinion: '合法，适当' };
    return this.and({ fact: 'LEGAL_REVIEW_PASSED', on: this.dayOf(on), ...reviewer }, people.legalReviewer);
  }

  secrecyReviewPassed(on?: string, findings: readonly SecrecyFinding[] = releasable): this {
    const reviewer = { draftNo: this.#draftNo(), reviewerId: people.secrecyReviewer.id, findings };
    return this.and(
      { fact: 'SECRECY_REVIEW_PASSED', on: this.dayOf(on), ...reviewer },
      people.secrecyReviewer,
    );
  }

  draftReturned(on?: string): this {
    const why = { draftNo: this.#draftNo(), returnedBy: people.legalReviewer.id, reasons: '未写明依据' };
    return this.and({ fact: 'DRAFT_RETURNED', on: this.dayOf(on), ...why }, people.legalReviewer);
  }

  signed(on?: string): this {
    const ground = this.file().draft?.reply.ground ?? 'PROVIDED';
    const signature = {
      draftNo: this.#draftNo(),
      documentNo: '清湖自然资答〔2026〕1号',
      signerId: people.signer.id,
    };
    return this.and({ fact: 'REPLY_SIGNED', on: this.dayOf(on), ...signature, ground }, people.signer);
  }

  sent(on?: string, late?: Lateness): this {
    const post = { by: 'POST', waybillNo: 'EX100000002CN' } as const;
    return this.and({
      fact: 'REPLY_SENT',
      on: this.dayOf(on),
      ...post,
      ...(late === undefined ? {} : { late }),
    });
  }

  served(on?: string): this {
    const ground = this.file().reply?.ground ?? 'PROVIDED';
    return this.and({ fact: 'REPLY_SERVED', ...signedFor(this.dayOf(on)), ground });
  }

  /** Handed to nobody: the signature was refused, unless told otherwise. */
  serviceFailed(on?: string, letter: ServedLetter = 'REPLY', evidence?: ServiceEvidence): this {
    const at = this.dayOf(on);
    const refused: ServiceEvidence = { kind: 'SIGNATURE_REFUSED', on: at, refusedBy: '周沐言' };
    const letterSeq = this.#letterSeq(letter);
    return this.and({ fact: 'SERVICE_FAILED', on: at, letter, letterSeq, evidence: evidence ?? refused });
  }

  /** By EMS, unless told otherwise. */
  dispatched(on: string | undefined, letter: ServedLetter, dispatch: Dispatch = byEms): this {
    const letterSeq = this.#letterSeq(letter);
    return this.and({ fact: 'LETTER_DISPATCHED', on: this.dayOf(on), letter, letterSeq, dispatch });
  }

  letterServed(on: string | undefined, letter: ServedLetter): this {
    const letterSeq = this.#letterSeq(letter);
    return this.and({ fact: 'LETTER_SERVED', ...signedFor(this.dayOf(on)), letter, letterSeq });
  }

  /** By the applicant, of the last letter. */
  acknowledged(on?: string): this {
    const { letter = 'REGISTRATION_RECEIPT', seq: letterSeq = 0 } = this.file().services.at(-1) ?? {};
    return this.and({ fact: 'LETTER_ACKNOWLEDGED', on: this.dayOf(on), letter, letterSeq }, 'APPLICANT');
  }

  /** By reconsideration: the reply was quashed. */
  redoOrdered(on?: string): this {
    const quashed = { orderedBy: 'RECONSIDERATION', quashedFor: 'PROCEDURE' } as const;
    const decision = { ...quashed, decisionNo: '清政复决〔2026〕1号' };
    return this.and({ fact: 'REDO_ORDERED', on: this.dayOf(on), ...decision });
  }

  /** The entry that wrote the last letter of a kind. */
  #letterSeq(letter: ServedLetter): number {
    return this.file().services.findLast((one) => one.letter === letter)?.seq ?? 0;
  }

  #draftNo(): number {
    return this.file().drafts;
  }
}

const byEms: Dispatch = { way: 'EMS', waybillNo: 'EX100000003CN' };

const releasable: readonly SecrecyFinding[] = [
  { item: '答复正文', releasable: true, basis: '不涉及国家秘密、工作秘密' },
];
