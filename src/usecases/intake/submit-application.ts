import type { Actor } from '../../access/actor.ts';
import { decideSubmitApplication } from '../../case-file/acts/submit-application.ts';
import type { ApplicationForm } from '../../case-file/application-form.ts';
import type { Decision } from '../../case-file/decision.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import { openCase } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { identityNumbersOf } from './identity-numbers-of.ts';

/** What an applicant sends: no legal day of its own, the instant of the click is the server's. */
export interface SubmitApplicationCommand {
  readonly clientMutationId: string;
  readonly agencyId: string;
  readonly application: ApplicationForm;
  /** 一事一申请: further descriptions, each of which becomes a case of its own. */
  readonly furtherItems?: readonly string[];
  /** 同意一事一申请: nobody's application is divided without his word. */
  readonly agreesToSplit?: boolean;
}

/** With the first, what one case may be split into. */
const furtherItemLimit = 19;

/**
 * 提交申请 (arts. 29, 31(3)): online, by anyone; whether the receipt page confirms it is the agency's setting (AMB-5).
 * @returns the case of the application, and those of its further items as `opened`; a refusal opens none
 */
export function submitApplication(
  deps: Dependencies,
  actor: Actor,
  command: SubmitApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  const { agencyId, application, furtherItems = [], agreesToSplit = false } = command;
  return openCase(deps, actor, command, {
    action: 'submitApplication',
    agencyId,
    extras: identityNumbersOf(application),
    decide: (here, agency) => decide(application, here, agency),
    besides: (here, agency) => {
      if (furtherItems.length > furtherItemLimit)
        return refuse({
          code: 'INVALID_INPUT',
          path: 'furtherItems',
          problem: 'TOO_LONG',
          limit: furtherItemLimit,
        });
      if (furtherItems.length > 0 && !agreesToSplit)
        return refuse({ code: 'INVALID_INPUT', path: 'agreesToSplit', problem: 'EMPTY' });
      const decisions: Decision[] = [];
      for (const [index, description] of furtherItems.entries()) {
        const decided = decide({ ...application, description }, here, agency);
        if (!decided.ok) return refuse(atItem(decided.refusal, index));
        decisions.push(decided.value);
      }
      return done(decisions);
    },
  });

  function decide(
    form: ApplicationForm,
    here: Parameters<typeof decideSubmitApplication>[1],
    { confirmPolicy }: { readonly confirmPolicy: 'AUTO' | 'AGENCY' },
  ): Outcome<Decision> {
    const act = {
      agencyId,
      application: form,
      on: here.today,
      at: deps.clock.now(),
      confirmation: confirmPolicy,
    };
    return decideSubmitApplication(act, here);
  }
}

function atItem(refusal: Refusal, index: number): Refusal {
  const isItem = refusal.code === 'INVALID_INPUT' && refusal.path === 'application.description';
  return isItem ? { ...refusal, path: `furtherItems.${index}` } : refusal;
}
