import type { LinkedCase } from '../../src/case-file/facts/related-facts.ts';
import { voidedSeqs } from '../../src/case-file/fold.ts';
import type { CaseState } from '../../src/case-file/states.ts';
import { agencies, type AgencyOfTheCast, people } from './builders-cast.ts';
import { ReplyWords } from './case-file-builder/reply-words.ts';

export const caseId = 'd0000000-0000-4000-8000-000000000001';

/** Another case of the agency, as journals name it. */
export const anotherCase: LinkedCase = {
  caseId: 'd0000000-0000-4000-8000-000000000002',
  applicationNo: 'QH02-2026-00002',
};

/** A case told in words, as `ToldCase` says: those of each stage are in `case-file-builder/`, those of other cases and of its end here. */
export class CaseFileBuilder extends ReplyWords {
  // 与其他案件 with other cases

  splitInto(...into: readonly LinkedCase[]): this {
    const description = this.file().application?.description ?? '';
    const ground = { ground: 'APPLICANT_CONSENT', reason: '电话同意' } as const;
    return this.and({ fact: 'SPLIT', on: this.dayOf(undefined), description, into, ...ground });
  }

  mergedInto(into: LinkedCase = anotherCase, on?: string): this {
    return this.and({ fact: 'MERGED_INTO', on: this.dayOf(on), into, consent: '电话同意' });
  }

  duplicateMerged(duplicate: LinkedCase = anotherCase, on?: string): this {
    return this.and({ fact: 'DUPLICATE_MERGED', on: this.dayOf(on), duplicate });
  }

  followersTaken(...followers: readonly LinkedCase[]): this {
    return this.and({ fact: 'FOLLOWERS_TAKEN', on: this.dayOf(undefined), followers }, people.handler);
  }

  joinedTo(lead: LinkedCase = anotherCase): this {
    return this.and({ fact: 'JOINED_TO_LEAD', on: this.dayOf(undefined), lead }, people.handler);
  }

  // 公开、归档 publication, archive

  publicationSuggested(on?: string): this {
    return this.and({ fact: 'PUBLICATION_SUGGESTED', on: this.dayOf(on), reason: '邻里都在问' }, 'APPLICANT');
  }

  archived(on?: string): this {
    const archivalCode = 'Z102-WS·2026-D10-BGS-0001';
    const list = { archivalCode, retention: 'TEN_YEARS', openRemedy: false, items: [] } as const;
    return this.and({ fact: 'ARCHIVED', on: this.dayOf(on), ...list }, people.archivist);
  }

  // 更正记录 keeping the journal true

  /** Voids the last standing entry, or the one named. */
  voided(on?: string, seq: number = this.#lastStandingSeq()): this {
    return this.and({ fact: 'FACT_VOIDED', on: this.dayOf(on), seq, reason: '录入错误' }, people.officeHead);
  }

  #lastStandingSeq(): number {
    const entries = this.journal();
    const voided = voidedSeqs(entries);
    const standing = entries.filter((entry) => entry.fact.fact !== 'FACT_VOIDED' && !voided.has(entry.seq));
    return standing.at(-1)?.seq ?? 1;
  }
}

/** Begins a case of 清湖县自然资源局; the next word says how the application came. */
export function aCaseFile(
  at: AgencyOfTheCast = agencies.naturalResources,
  id: string = caseId,
): CaseFileBuilder {
  return new CaseFileBuilder({ id, agency: at, entries: [] });
}

/**
 * A case in each state, the ordinary way there: received at the window on Monday 2026-03-02, one step a day, a reply
 * sent on 2026-03-12 and served on 2026-03-16.
 */
export function aCaseIn(state: CaseState, at: AgencyOfTheCast = agencies.naturalResources): CaseFileBuilder {
  const received = aCaseFile(at).receivedAtWindow('2026-03-02');
  const registered = received.registered('2026-03-03');
  const inHandling = registered.assigned('2026-03-04').accepted('2026-03-05');
  const underReview = inHandling.searched('2026-03-06').drafted('2026-03-09').reviewRequested();
  const approved = underReview.legalReviewPassed('2026-03-10').secrecyReviewPassed();
  const replied = approved.signed('2026-03-11').sent('2026-03-12').served('2026-03-16');
  const ways: Record<CaseState, () => CaseFileBuilder> = {
    SUBMITTED: () => aCaseFile(at).loggedAsOrdinaryMail('2026-03-02').mailOpened(),
    RECEIVED: () => received,
    REGISTERED: () => registered,
    AWAITING_CORRECTION: () => registered.correctionNoticeSent('2026-03-04'),
    IN_HANDLING: () => inHandling,
    UNDER_REVIEW: () => underReview,
    APPROVED: () => approved,
    SIGNED: () => approved.signed('2026-03-11'),
    REPLIED: () => replied,
    ARCHIVED: () => replied.archived('2026-10-12'),
    LAPSED: () =>
      registered.correctionNoticeSent('2026-03-04').correctionNoticeServed('2026-03-06').lapsed('2026-03-30'),
    WITHDRAWN: () => registered.withdrawn('2026-03-05'),
  };
  return ways[state]();
}
