import type { Circumstances } from '../../case-file/decision.ts';
import {
  firstRefusal,
  lineLimit,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../../case-file/input-text.ts';
import { refuse } from '../../case-file/outcome.ts';
import { dueIn } from '../deadlines.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { argumentsOf } from '../arguments.ts';
import type { Arguments, DisputeLateness, EvidenceItem } from '../facts.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { refusalOfDisputeStep } from '../step.ts';

export interface FileAnswer extends DisputeAct, Arguments {
  /** 证据目录. */
  readonly evidence: readonly EvidenceItem[];
}

/**
 * 提交答复书、答辩状及证据 (行政复议法 arts. 48 and 54; 行政诉讼法 art. 67): without it the act counts as one without evidence
 * (行政复议法 art. 70). Late, it is filed all the same and marked late.
 * @param caseVersion the last entry of the case's journal an item of evidence may rest on
 */
export function decideFileAnswer(
  dispute: Dispute,
  act: FileAnswer,
  here: Circumstances,
  caseVersion: number,
): DisputeOutcome {
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('fileAnswer', dispute, act, here),
    refusalOfOptionalText('reasons', act.reasons, paragraphLimit),
    refusalOfOptionalText('plea', act.plea, lineLimit),
    act.evidence.length === 0 ? { code: 'INVALID_INPUT', path: 'evidence', problem: 'EMPTY' } : undefined,
    ...act.evidence.map((item, index) => refusalOfItem(`evidence.${index}`, item, caseVersion)),
  );
  if (refusal) return refuse(refusal);
  const evidence = act.evidence.map(itemKept);
  return recorded({
    fact: 'ANSWER_FILED',
    ...frameOfFact(act),
    ...argumentsOf(act),
    evidence,
    ...lateness(dispute, act, here),
  });
}

function itemKept({ name, proves, purpose = '', caseSeqs }: EvidenceItem): EvidenceItem {
  return { name, proves, ...(purpose.trim() === '' ? {} : { purpose }), caseSeqs };
}

function refusalOfItem(
  path: string,
  { name, purpose, caseSeqs }: EvidenceItem,
  caseVersion: number,
): DisputeRefusal | undefined {
  const unknown = caseSeqs.some((seq) => !Number.isInteger(seq) || seq < 1 || seq > caseVersion);
  return firstRefusal(
    refusalOfText(`${path}.name`, name, lineLimit),
    refusalOfOptionalText(`${path}.purpose`, purpose, paragraphLimit),
    unknown ? { code: 'INVALID_INPUT', path: `${path}.caseSeqs`, problem: 'UNKNOWN' } : undefined,
  );
}

function lateness(
  dispute: Dispute,
  { on }: FileAnswer,
  { calendar }: Circumstances,
): { late?: DisputeLateness } {
  const deadline = dispute.kind === 'LITIGATION' ? 'COURT_ANSWER_DUE' : 'RECONSIDERATION_ANSWER_DUE';
  const due = dueIn(dispute, calendar, on, deadline);
  return due !== undefined && on > due ? { late: { deadline, due } } : {};
}
