import { type ApplicationForm, readApplication } from '../application-form.ts';
import type { ActFrame, Circumstances, Decision } from '../decision.ts';
import { refusalOfForeigner } from '../foreign-applicant.ts';
import { firstRefusal } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfDay } from '../step.ts';

export interface SubmitApplication extends ActFrame {
  readonly agencyId: string;
  /** The instant of the click, ISO 8601 with offset. */
  readonly at: string;
  /** 双方确认 (art. 31(3), reading AMB-5): the portal's receipt page confirms, or an officer does. */
  readonly confirmation: 'AUTO' | 'AGENCY';
  readonly application: ApplicationForm;
}

/** 提交申请 (arts. 29, 31(3)): an application handed in online. It gets its number at once, so that it can be followed. */
export function decideSubmitApplication(act: SubmitApplication, here: Circumstances): Outcome<Decision> {
  const refusal = firstRefusal(refusalOfDay(act, here), refusalOfForeigner(act.application, here));
  if (refusal) return refuse(refusal);
  const read = readApplication(act.application);
  if (!read.ok) return read;
  const { agencyId, at, confirmation, on } = act;
  const { application, warnings } = read.value;
  return done({
    series: 'APPLICATION',
    warnings,
    facts: (applicationNo) => [
      { fact: 'SUBMITTED', on, agencyId, channel: 'INTERNET', at, confirmation, application, applicationNo },
    ],
  });
}
