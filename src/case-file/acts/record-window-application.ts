import type { OralRecord } from '../application.ts';
import { type ApplicationForm, readApplication } from '../application-form.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { refusalOfForeigner } from '../foreign-applicant.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfDay } from '../step.ts';

export interface RecordWindowApplication extends ActFrame {
  readonly agencyId: string;
  readonly application: ApplicationForm;
}

export interface RecordOralApplication extends RecordWindowApplication {
  readonly oral: OralRecord;
}

/** 窗口接收 (art. 31(1)): handed in person, received on the day it is handed in. */
export function decideRecordWindowApplication(
  act: RecordWindowApplication,
  here: Circumstances,
): Outcome<Decision> {
  return receivedInPerson(act, undefined, here);
}

/** 代填口头申请 (art. 29 ¶1): the office writes down what an applicant with real difficulty in writing says, and reads it back. */
export function decideRecordOralApplication(
  act: RecordOralApplication,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfText('oral.writtenBy', act.oral.writtenBy, lineLimit),
    refusalOfText('oral.difficulty', act.oral.difficulty, lineLimit),
  );
  return refusal ? refuse(refusal) : receivedInPerson(act, act.oral, here);
}

function receivedInPerson(
  act: RecordWindowApplication,
  oral: OralRecord | undefined,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(refusalOfDay(act, here), refusalOfForeigner(act.application, here));
  if (refusal) return refuse(refusal);
  const read = readApplication(act.application);
  if (!read.ok) return read;
  const { agencyId, on } = act;
  const { application, warnings } = read.value;
  return done({
    warnings,
    facts: () => [
      {
        fact: 'APPLICATION_RECORDED',
        on,
        agencyId,
        channel: 'IN_PERSON',
        application,
        ...(oral === undefined ? {} : { oral }),
        ...entryReason(act),
      },
      { fact: 'RECEIVED', on, channel: 'IN_PERSON' },
    ],
  });
}
