import { localDateOf } from '../../statute/receipt.ts';
import { type ApplicationForm, readApplication } from '../application-form.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { refusalOfForeigner } from '../foreign-applicant.ts';
import { firstRefusal } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfDay } from '../step.ts';

export interface RecordFaxApplication extends ActFrame {
  readonly agencyId: string;
  /** The instant printed by the fax machine, ISO 8601 with offset. */
  readonly at: string;
  readonly application: ApplicationForm;
}

/** 传真接收 (art. 31(3)): received only on the day both sides have confirmed it. */
export function decideRecordFaxApplication(
  act: RecordFaxApplication,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfDay(act, here),
    refusalOfInstant(act.at, here),
    refusalOfForeigner(act.application, here),
  );
  if (refusal) return refuse(refusal);
  const read = readApplication(act.application);
  if (!read.ok) return read;
  const { agencyId, at, on } = act;
  const { application, warnings } = read.value;
  return done({
    warnings,
    facts: () => [
      {
        fact: 'SUBMITTED',
        on,
        agencyId,
        channel: 'FAX',
        at,
        confirmation: 'AGENCY',
        application,
        ...entryReason(act),
      },
    ],
  });
}

/** A fax that is still to come has not been printed. */
function refusalOfInstant(at: string, { today }: Circumstances): Refusal | undefined {
  const on = localDateOf(at);
  if (on === undefined) return { code: 'INVALID_INPUT', path: 'at', problem: 'NOT_ALLOWED' };
  return on > today
    ? { code: 'DAY_REFUSED', path: 'at', problem: 'IN_THE_FUTURE', on, bound: today }
    : undefined;
}
