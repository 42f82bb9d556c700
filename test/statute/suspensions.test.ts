import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import {
  type Consultation,
  consultationSent,
  deliverConsultation,
  suspensionsOf,
  suspensionTermsOf,
} from '../../src/statute/consultations.ts';
import type { Consultee } from '../../src/statute/facts.ts';
import { lawUnder } from '../../src/statute/law.ts';
import { type Readings, shippedReadings } from '../../src/statute/readings.ts';
import { readAs } from './ask.ts';

const asOf = day('2026-03-20');

interface Told {
  readonly with?: Consultee;
  readonly sent: string;
  readonly delivered?: string;
  readonly answered?: string;
}

/** A letter under the name `a` on an application of 2026-03-02, whatever a journal would have refused. */
function consultation(
  { with: consultee = 'THIRD_PARTY', sent, delivered, answered }: Told,
  read?: Readings,
): Consultation {
  const law = lawUnder(shippedCalendar(), read ?? shippedReadings);
  const letter = { ref: 'a', with: consultee, governedOn: day('2026-03-02'), sentOn: day(sent) };
  const told = { ...consultationSent(law, letter) };
  if (delivered !== undefined) deliverConsultation(law, told, day(delivered));
  return { ...told, answeredOn: answered === undefined ? told.answeredOn : day(answered) };
}

describe('what is not counted, art. 33 ¶3', () => {
  it('AMB-7 from delivery: of an opinion that came before its letter was delivered, nothing', () => {
    const early = { sent: '2026-03-04', answered: '2026-03-10', delivered: '2026-03-12' };
    expect(suspensionsOf([consultation(early, readAs('AMB-7', 'FROM_DELIVERY'))], asOf)).toEqual([]);
    expect(suspensionsOf([consultation(early)], asOf)).toEqual([
      { ref: 'a', after: '2026-03-04', endsOn: '2026-03-10' },
    ]);
  });

  it('of two letters under one name, each by what became of itself', () => {
    const two = [
      consultation({ sent: '2026-03-04', delivered: '2026-03-06' }),
      consultation({ sent: '2026-03-12', with: 'OTHER_AGENCY' }),
    ];
    expect(suspensionTermsOf(two, asOf)).toEqual([
      { after: '2026-03-04', deliveredOn: '2026-03-06', workingDays: 15 },
      { after: '2026-03-12', endsOn: '2026-03-20' },
    ]);
  });
});
