import type { CaseFile, Draft } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { SecrecyFinding } from '../facts/reply-facts.ts';
import { firstRefusal, lineLimit, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { enclosuresOf, replyTextItem } from '../reply-content.ts';
import { refusalOfStep } from '../step.ts';

export interface PassSecrecyReview extends ActFrame {
  /** One finding for each item: the reply itself, and each enclosure by its name. */
  readonly findings: readonly SecrecyFinding[];
}

/** 保密审查 (art. 17; 保守国家秘密法 art. 35): before release, item by item, by someone who did not draft the reply. */
export function decidePassSecrecyReview(
  file: CaseFile,
  act: PassSecrecyReview,
  here: Circumstances,
): Outcome<Decision> {
  const { draft } = file;
  const refusal = firstRefusal(
    refusalOfStep('passSecrecyReview', file, act, here),
    ...act.findings.flatMap((finding, index) => [
      refusalOfText(`findings.${index}.item`, finding.item, lineLimit),
      refusalOfText(`findings.${index}.basis`, finding.basis, paragraphLimit),
    ]),
    draft && refusalOfFindings(draft, act.findings),
  );
  if (refusal) return refuse(refusal);
  if (!draft) return refuse({ code: 'DRAFT_MISSING' });
  return done({
    facts: () => [
      {
        fact: 'SECRECY_REVIEW_PASSED',
        on: act.on,
        draftNo: draft.no,
        reviewerId: here.actor.id,
        findings: act.findings,
        ...entryReason(act),
      },
    ],
  });
}

function refusalOfFindings(draft: Draft, findings: readonly SecrecyFinding[]): Refusal | undefined {
  const reviewed = new Set(findings.map((finding) => finding.item));
  const unreviewed = itemsToReview(draft).filter((item) => !reviewed.has(item));
  if (unreviewed.length > 0) return { code: 'SECRECY_ITEMS_UNREVIEWED', article: '17', items: unreviewed };
  const withheld = findings.filter((finding) => !finding.releasable).map((finding) => finding.item);
  return withheld.length > 0 ? { code: 'NOT_RELEASABLE', article: '17', items: withheld } : undefined;
}

/** What is given elsewhere than with the letter is reviewed under this name. */
const givenElsewhereItem = '告知获取的政府信息';

/** What a secrecy review must speak of, one by one: the reply itself, each enclosure, and what is to be had elsewhere. */
export function itemsToReview({ reply }: Draft): readonly string[] {
  const elsewhere = reply.ground === 'PROVIDED_BY_OTHER_MEANS' ? [givenElsewhereItem] : [];
  return [replyTextItem, ...enclosuresOf(reply).map(({ name }) => name), ...elsewhere];
}
