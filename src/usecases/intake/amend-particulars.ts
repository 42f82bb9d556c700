import type { Actor } from '../../access/actor.ts';
import { type AmendParticulars, decideAmendParticulars } from '../../case-file/acts/amend-particulars.ts';
import { soleShare } from '../../case-file/decision.ts';
import { done, type Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf } from '../perform-act.ts';
import { performSharedAct } from '../perform-shared-act.ts';
import type { ActAnswer, IdentityNumbers } from '../ports/work.ts';
import type { Extras } from '../carry-out.ts';

export type AmendParticularsCommand = CaseCommand & Omit<AmendParticulars, 'on'>;

/** 更正申请人信息 (个人信息保护法 art. 46): the journal has numbers masked; in the clear they are amended outside it. */
export function amendParticulars(
  deps: Dependencies,
  actor: Actor,
  command: AmendParticularsCommand,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: 'amendParticulars',
    decide: async ({ file, journal }, _others, here, transaction) => {
      const numbers = await transaction.identityNumbers(file.id);
      const act = { ...command, ...frameOf(deps, command) };
      const decided = decideAmendParticulars(file, act, here, numbers);
      if (!decided.ok) return decided;
      const extras = numbers ? amendedNumbers(command, numbers, journal.length + 1) : {};
      return done({ ...soleShare(file.id, decided.value), extras: () => extras });
    },
  });
}

function amendedNumbers(
  { applicant, agent }: AmendParticularsCommand,
  stand: IdentityNumbers,
  seq: number,
): Extras {
  const ofApplicant = (applicant.identityNumber ?? '').trim() || stand.applicant;
  const ofAgent = (agent?.identityNumber ?? '').trim() || stand.agent;
  if (ofApplicant === stand.applicant && ofAgent === stand.agent) return {};
  const numbers = { applicant: ofApplicant, ...(ofAgent === undefined ? {} : { agent: ofAgent }) };
  return { identityAmendment: { kind: 'AMENDED', seq, numbers } };
}
