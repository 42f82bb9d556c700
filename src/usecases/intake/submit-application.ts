import type { Actor } from '../../access/actor.ts';
import { decideSubmitApplication } from '../../case-file/acts/submit-application.ts';
import type { ApplicationForm } from '../../case-file/application-form.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { openCase } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { identityNumbersOf } from './identity-numbers-of.ts';

/** What an applicant sends: no legal day of its own, the instant of the click is the server's. */
export interface SubmitApplicationCommand {
  readonly clientMutationId: string;
  readonly agencyId: string;
  readonly application: ApplicationForm;
}

/** 提交申请 (arts. 29, 31(3)): online, by anyone; whether the receipt page confirms it is the agency's setting (AMB-5). */
export function submitApplication(
  deps: Dependencies,
  actor: Actor,
  command: SubmitApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  const { agencyId, application } = command;
  return openCase(deps, actor, command, {
    action: 'submitApplication',
    agencyId,
    extras: identityNumbersOf(application),
    decide: (here, agency) =>
      decideSubmitApplication(
        { agencyId, application, on: here.today, at: deps.clock.now(), confirmation: agency.confirmPolicy },
        here,
      ),
  });
}
