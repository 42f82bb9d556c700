import type { CaseFile } from '../case-file.ts';
import { type Circumstances, type SharedDecision, soleShare } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { firstRefusal } from '../input-text.ts';
import { linkTo } from '../joint-reply.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfEarlier } from '../step.ts';
import { decideSignReply, type SignReply } from './sign-reply.ts';

/**
 * 签发, of a lead for all that follow it (法释〔2025〕8号 art. 14 item 3): one text and one document number, a letter to
 * each applicant. Each case keeps what it was answered with, so that its journal stands by itself.
 * @param others the cases that the lead named; one that has left meanwhile is passed over
 */
export function decideSignJointReply(
  lead: CaseFile,
  others: readonly CaseFile[],
  act: SignReply,
  here: Circumstances,
): Outcome<SharedDecision> {
  const signed = decideSignReply(lead, act, here);
  if (!signed.ok) return signed;
  const followers = others.filter(
    ({ state, related }) => state === 'IN_HANDLING' && related.lead?.caseId === lead.id,
  );
  const { draft, searches } = lead;
  if (!draft || followers.length === 0) return done(soleShare(lead.id, signed.value));
  const refusal = firstRefusal(...followers.map(({ lastStepOn }) => refusalOfEarlier(act, lastStepOn)));
  if (refusal) return refuse(refusal);
  const cases = [lead, ...followers].map(linkTo);
  const { numbers = [], shares, warnings = [] } = soleShare(lead.id, signed.value);
  return done({
    numbers,
    warnings,
    shares: (officialNos) => {
      const facts = shares(officialNos).flatMap((share) => share.facts);
      return [
        { caseId: lead.id, facts: facts.map((fact) => jointly(fact, { cases })) },
        ...followers.map(({ id }) => ({
          caseId: id,
          facts: facts.map((fact) => jointly(fact, { cases, through: { draft, searches } })),
        })),
      ];
    },
  });
}

type Jointly = NonNullable<Extract<Fact, { fact: 'REPLY_SIGNED' }>['jointly']>;

function jointly(fact: Fact, joint: Jointly): Fact {
  return fact.fact === 'REPLY_SIGNED' ? { ...fact, jointly: joint } : fact;
}
