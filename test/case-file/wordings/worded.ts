import { day } from '../../../src/calendar/day.ts';
import { factWording } from '../../../src/case-file/fact-wording.ts';
import type { Fact } from '../../../src/case-file/facts.ts';
import { type Matters, noMatters, officeNames } from '../../../src/case-file/names-of-marks.ts';
import type { Wording } from '../../../src/statute/wording.ts';

/** The fields that a sentence names; the others of the fact are left out. */
export type Told<Name extends Fact['fact'] = Fact['fact']> = Name extends Fact['fact']
  ? Pick<Extract<Fact, { fact: Name }>, 'fact'> & Partial<Extract<Fact, { fact: Name }>>
  : never;

/** The sentence for a fact of a case that asked and was complained of, as an office reads it. */
export function worded(told: Told, matters: Matters = noMatters): Wording {
  return factWording({ on: day('2026-03-16'), ...told } as Fact, officeNames(matters));
}
