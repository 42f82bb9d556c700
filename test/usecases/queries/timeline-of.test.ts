import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../src/access/actor.ts';
import { officeNames } from '../../../src/case-file/names-of-marks.ts';
import { timelineOf, timelineSeenBy } from '../../../src/usecases/queries/timeline-of.ts';
import { aCaseIn, caseId } from '../../support/builders.ts';
import { staffWith } from '../../support/builders-cast.ts';

const told = aCaseIn('UNDER_REVIEW');
const whole = timelineOf(told.journal(), officeNames).map(({ fact }) => fact);

function seenBy(actor: Actor): readonly string[] {
  return timelineSeenBy(actor, told.file(), told.journal()).map(({ fact }) => fact);
}

describe('办理经过, by who reads it', () => {
  it('is all of it for staff', () => {
    expect(whole).toEqual(expect.arrayContaining(['REGISTERED', 'REPLY_DRAFTED', 'REVIEW_REQUESTED']));
    expect(seenBy(staffWith('HANDLER'))).toEqual(whole);
  });

  it('is what concerns the applicant, for the applicant (art. 16 ¶2)', () => {
    const theirs = seenBy({ kind: 'APPLICANT', caseId });
    expect(theirs).toContain('REGISTERED');
    expect(theirs.filter((fact) => ['ASSIGNED', 'REPLY_DRAFTED', 'REVIEW_REQUESTED'].includes(fact))).toEqual(
      [],
    );
  });

  it.each<Actor>([
    { kind: 'CONSULTEE', caseId, ref: 'C1' },
    { kind: 'PAYMENT_PLATFORM', caseId },
    { kind: 'ANYONE' },
  ])('is nothing for $kind (art. 32)', (actor) => {
    expect(seenBy(actor)).toEqual([]);
  });
});
