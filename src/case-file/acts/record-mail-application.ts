import { type ApplicationForm, readApplication } from '../application-form.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { refusalOfForeigner } from '../foreign-applicant.ts';
import { firstRefusal } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface RecordMailApplication extends ActFrame {
  readonly application: ApplicationForm;
}

/**
 * 录入来信申请 (art. 31(2)): what the envelope held. Signed mail was received on the day the organ signed for it,
 * whenever it is opened; ordinary mail is received only once the applicant has confirmed it.
 */
export function decideRecordMailApplication(
  file: CaseFile,
  act: RecordMailApplication,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('recordMailApplication', file, act, here),
    refusalOfForeigner(act.application, here),
  );
  if (refusal) return refuse(refusal);
  const { mail } = file;
  if (!mail) return refuse({ code: 'INVALID_INPUT', path: 'caseId', problem: 'NOT_ALLOWED' });
  const read = readApplication(act.application);
  if (!read.ok) return read;
  const { application, warnings } = read.value;
  const recorded: Fact = {
    fact: 'APPLICATION_RECORDED',
    on: act.on,
    agencyId: file.agencyId,
    channel: mail.channel,
    application,
    ...entryReason(act),
  };
  const received: Fact = { fact: 'RECEIVED', on: mail.loggedOn, channel: 'SIGNED_MAIL' };
  return done({
    warnings,
    facts: () => (mail.channel === 'SIGNED_MAIL' ? [recorded, received] : [recorded]),
  });
}
