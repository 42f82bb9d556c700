import type { Actor } from '../../access/actor.ts';
import { answerWarnings } from '../../dispute/answer-warnings.ts';
import { contestedContent } from '../../dispute/contested-content.ts';
import { caseSummaryOf } from '../../dispute/evidence.ts';
import { argumentsOf } from '../../dispute/arguments.ts';
import type { Arguments, EvidenceItem } from '../../dispute/facts.ts';
import type { DisputeWarning } from '../../dispute/warnings.ts';
import type { Dependencies } from '../dependencies.ts';
import { disputePapers, papersOfKind } from '../papers/dispute-papers.ts';
import type { DisputePaperKind } from '../ports/papers.ts';
import type { LetterProblem } from '../ports/press.ts';
import { disputeDesk } from './papers-of-dispute.ts';
import { readDispute } from './read-dispute.ts';

export interface AnswerPreview {
  /** 答复书（答辩状）, then 证据目录, as far as there is one to write. */
  readonly papers: readonly PreviewedPaper[];
  /** What stops a paper from being drawn. */
  readonly problems: readonly LetterProblem[];
  /** As the act itself would give them. */
  readonly warnings: readonly DisputeWarning[];
}

interface PreviewedPaper {
  readonly kind: DisputePaperKind;
  readonly title: string;
  readonly html: string;
}

/**
 * 预览答复书、答辩状及证据目录: what would be filed with these arguments and this evidence today; nothing is kept.
 * @returns undefined when the dispute is not the actor's to read
 */
export async function previewAnswer(
  deps: Dependencies,
  actor: Actor,
  disputeId: string,
  { evidence, ...said }: Arguments & { readonly evidence: readonly EvidenceItem[] },
): Promise<AnswerPreview | undefined> {
  const row = await readDispute(deps, actor, disputeId);
  if (!row) return undefined;
  const desk = await disputeDesk(deps, actor, row);
  const { dispute, file, today } = desk;
  const answer = { filedOn: today, evidence, ...argumentsOf(said) };
  const filed = { ...desk, dispute: { ...dispute, answer } };
  const written = papersOfKind(dispute.kind).flatMap((kind) => {
    const data = disputePapers[kind].write(filed);
    return data ? [{ kind, title: disputePapers[kind].title, ...deps.press.write(data) }] : [];
  });
  const content = contestedContent(desk.journal, dispute.contested)?.content;
  const listed = evidence.map(({ proves }) => proves);
  return {
    papers: written.map(({ kind, title, html }) => ({ kind, title, html })),
    problems: written.flatMap(({ problems }) => problems),
    warnings: answerWarnings(dispute.contested, caseSummaryOf(file, content), listed),
  };
}
