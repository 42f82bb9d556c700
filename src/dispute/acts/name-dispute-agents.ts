import type { Circumstances } from '../../case-file/decision.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { refuse } from '../../case-file/outcome.ts';
import { citationText } from '../../statute/citation.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { DisputeAgent } from '../facts.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { refusalOfDisputeStep } from '../step.ts';

export interface NameDisputeAgents extends DisputeAct {
  readonly agents: readonly DisputeAgent[];
}

const mostAgents = 2;

/** 指定代理人 (行政复议法实施条例 art. 18): one or two, staff among them; lawyers alone do not do. The latest naming holds. */
export function decideNameDisputeAgents(
  dispute: Dispute,
  act: NameDisputeAgents,
  here: Circumstances,
): DisputeOutcome {
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('nameDisputeAgents', dispute, act, here),
    refusalOfAgents(act.agents),
  );
  if (refusal) return refuse(refusal);
  const agents = act.agents.map(({ kind, name, position }) => ({ kind, name, position }));
  return recorded({ fact: 'AGENTS_NAMED', ...frameOfFact(act), agents });
}

function refusalOfAgents(agents: readonly DisputeAgent[]): DisputeRefusal | undefined {
  if (agents.length === 0) return { code: 'INVALID_INPUT', path: 'agents', problem: 'EMPTY' };
  if (agents.length > mostAgents)
    return { code: 'INVALID_INPUT', path: 'agents', problem: 'TOO_LONG', limit: mostAgents };
  if (!agents.some(({ kind }) => kind === 'STAFF')) {
    const article = citationText({ instrument: 'RECONSIDERATION_REGULATION', article: 18 });
    return { code: 'AGENTS_WITHOUT_STAFF', article };
  }
  return firstRefusal(
    ...agents.flatMap(({ name, position }, index) => [
      refusalOfText(`agents.${index}.name`, name, lineLimit),
      refusalOfText(`agents.${index}.position`, position, lineLimit),
    ]),
  );
}
