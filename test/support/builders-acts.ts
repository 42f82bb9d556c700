import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { type Day, day } from '../../src/calendar/day.ts';
import { decideLogMail } from '../../src/case-file/acts/log-mail.ts';
import { decideRecordFaxApplication } from '../../src/case-file/acts/record-fax-application.ts';
import {
  decideRecordOralApplication,
  decideRecordWindowApplication,
} from '../../src/case-file/acts/record-window-application.ts';
import { decideSubmitApplication } from '../../src/case-file/acts/submit-application.ts';
import type { ActionName } from '../../src/case-file/actions.ts';
import type { Circumstances, Decision } from '../../src/case-file/decision.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import type { Outcome } from '../../src/case-file/outcome.ts';
import { type Role, roles } from '../../src/case-file/states.ts';
import type { CaseFileBuilder } from './builders.ts';
import { agencies, anApplicationForm, type Person, people } from './builders-cast.ts';
import type { WellFormedAct } from './well-formed-acts/well-formed-act.ts';
import { intakeActs } from './well-formed-acts/intake.ts';
import { handlingActs } from './well-formed-acts/handling.ts';
import { feeActs } from './well-formed-acts/fees.ts';
import { inquiryActs } from './well-formed-acts/inquiries.ts';
import { replyActs } from './well-formed-acts/reply.ts';
import { closingActs } from './well-formed-acts/closing.ts';

/** What an act knows of the world, on a day, done by a person: by default one with every role, for acts not about roles. */
export function onThe(
  today: string,
  by: Person = people.handler,
  held: readonly Role[] = roles,
): Circumstances {
  const actor = { id: by.id, roles: held };
  return { calendar: shippedCalendar(), settings: defaultOfficeSettings, today: day(today), actor };
}

/** Tells the case on, by what an act decided. */
export function toldOn(
  told: CaseFileBuilder,
  decision: Decision,
  by: Person = people.handler,
): CaseFileBuilder {
  return decision.facts('QH02-2026-00001').reduce((builder, fact) => builder.and(fact, by), told);
}

/** The acts that open a case. */
type OpeningAct =
  | 'submitApplication'
  | 'recordWindowApplication'
  | 'recordOralApplication'
  | 'recordFaxApplication'
  | 'logMail';

type WellFormedOpening = (on: Day, here: Circumstances) => Outcome<Decision>;

const agencyId = agencies.naturalResources.id;
const application = anApplicationForm();

/** Each opening act with input nobody can object to, in every way that leads somewhere else. */
export const wellFormedOpenings: Readonly<Record<OpeningAct, readonly WellFormedOpening[]>> = {
  submitApplication: (['AUTO', 'AGENCY'] as const).map(
    (confirmation) => (on, here) =>
      decideSubmitApplication({ on, agencyId, at: `${on}T09:00:00+08:00`, confirmation, application }, here),
  ),
  recordWindowApplication: [(on, here) => decideRecordWindowApplication({ on, agencyId, application }, here)],
  recordOralApplication: [
    (on, here) =>
      decideRecordOralApplication(
        {
          on,
          agencyId,
          application,
          oral: { writtenBy: '林知夏', difficulty: '不能书写', approvedBy: 'SIGNATURE' },
        },
        here,
      ),
  ],
  recordFaxApplication: [
    (on, here) => decideRecordFaxApplication({ on, agencyId, at: `${on}T09:00:00+08:00`, application }, here),
  ],
  logMail: [
    (on, here) => decideLogMail({ on, agencyId, channel: 'ORDINARY_MAIL', senderName: '周沐言' }, here),
    (on, here) =>
      decideLogMail(
        {
          on,
          agencyId,
          channel: 'SIGNED_MAIL',
          senderName: '周沐言',
          waybillNo: 'EX100000001CN',
          signedForBy: '传达室',
        },
        here,
      ),
  ],
};

/** Each act on a case with input nobody can object to, in every way that leads somewhere else. */
export const wellFormedActs: Readonly<Record<Exclude<ActionName, OpeningAct>, readonly WellFormedAct[]>> = {
  ...intakeActs,
  ...handlingActs,
  ...feeActs,
  ...inquiryActs,
  ...replyActs,
  ...closingActs,
};

export const openingActs = Object.keys(wellFormedOpenings) as OpeningAct[];
export const actsOnACase = Object.keys(wellFormedActs) as (keyof typeof wellFormedActs)[];
