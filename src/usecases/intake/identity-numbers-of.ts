import type { ApplicationForm } from '../../case-file/application-form.ts';
import type { Change } from '../ports/work.ts';

/** The identity numbers of an application form, for the table outside the journal. */
export function identityNumbersOf(form: ApplicationForm): Pick<Change, 'identityNumbers'> {
  const applicant = form.applicant.identityNumber.trim();
  return {
    identityNumbers: form.agent ? { applicant, agent: form.agent.identityNumber.trim() } : { applicant },
  };
}
