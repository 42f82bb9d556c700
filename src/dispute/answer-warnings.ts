import { replyCodeOf, replyCodes } from '../statute/reply-codes.ts';
import type { Contested } from './contested.ts';
import { type CaseSummary, type EvidenceKind, evidenceOf } from './evidence.ts';
import type { DisputeWarning } from './warnings.ts';

/**
 * 答辩提示 (行政复议法 arts. 48 and 70; 行政诉讼法 arts. 34 and 67): what an answer with this list of evidence lacks. It may be
 * filed all the same: an answer that comes with less is better than none.
 * @param listed what the 证据目录 names
 */
export function answerWarnings(
  contested: Contested,
  summary: CaseSummary,
  listed: readonly EvidenceKind[],
): readonly DisputeWarning[] {
  const unlisted = evidenceOf(summary, listed).filter((one) => !one.listed);
  const given: readonly (readonly [DisputeWarning, boolean])[] = [
    ['EVIDENCE_MISSING', unlisted.some((one) => !one.inCaseFile)],
    ['EVIDENCE_UNLISTED', unlisted.some((one) => one.inCaseFile)],
    [
      'BASIS_UNSTATED',
      contested.kind === 'REPLY' && replyCodes[replyCodeOf(contested.ground)].basis.length === 0,
    ],
  ];
  return given.flatMap(([warning, holds]) => (holds ? [warning] : []));
}
