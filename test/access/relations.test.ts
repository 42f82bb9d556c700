import { describe, expect, it } from '@jest/globals';
import { type Actor, actorName, rolesAt } from '../../src/access/actor.ts';
import { refusalToOpen, refusalToPerform } from '../../src/access/may-perform.ts';
import { mayRead, mayReadIdentityNumber, mayReadQueryCode } from '../../src/access/may-read.ts';
import { permittedActions } from '../../src/access/permitted-actions.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import type { ActionName } from '../../src/case-file/actions.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import { roles } from '../../src/case-file/states.ts';
import { aCaseFile, aCaseIn, caseId, type CaseFileBuilder } from '../support/builders.ts';
import {
  type actsOnACase,
  onThe,
  toldOn,
  wellFormedActs,
  wellFormedOpenings,
} from '../support/builders-acts.ts';
import { agencies, holderOfEveryRole, people, staff, staffWith, units } from '../support/builders-cast.ts';

const own = agencies.naturalResources;

describe('the drafter never reviews (保守国家秘密法实施条例 art. 42)', () => {
  const file = aCaseIn('UNDER_REVIEW').file();

  it.each(['passLegalReview', 'passSecrecyReview'] as const)(
    '%s: not by the drafter, whatever roles',
    (act) => {
      expect(refusalToPerform(holderOfEveryRole(people.handler), act, file)).toBe('DRAFTED_IT');
      expect(refusalToPerform(holderOfEveryRole(people.officeHead), act, file)).toBeUndefined();
    },
  );

  it('follows the draft in work: who wrote it anew is its drafter now', () => {
    const rewritten = aCaseIn('UNDER_REVIEW')
      .draftReturned()
      .assigned(undefined, people.legalReviewer)
      .accepted(undefined, people.legalReviewer)
      .drafted(undefined, undefined, people.legalReviewer)
      .reviewRequested()
      .file();
    expect(refusalToPerform(holderOfEveryRole(people.legalReviewer), 'passLegalReview', rewritten)).toBe(
      'DRAFTED_IT',
    );
  });
});

describe('only the handler who accepted the case searches, drafts and submits', () => {
  const acts = ['recordSearch', 'draftReply', 'submitForReview'] as const;
  const registered = aCaseIn('REGISTERED');
  const corrected = registered
    .assigned(undefined, people.handler)
    .correctionNoticeSent()
    .correctionReceived('2026-03-09');
  const reassigned = aCaseIn('IN_HANDLING').assigned(undefined, people.townClerk);

  it.each(acts)('%s', (act) => {
    const file = aCaseIn('IN_HANDLING').file();
    expect(refusalToPerform(staffWith('HANDLER'), act, file)).toBeUndefined();
    expect(refusalToPerform(handlerOf(people.townClerk, units.landUse.id), act, file)).toBe(
      'NOT_THE_HANDLER',
    );
  });

  it.each(acts)('%s: not yet by a handler who was named but has not accepted', (act) => {
    expect(refusalToPerform(staffWith('HANDLER'), act, corrected.file())).toBe('NOT_THE_HANDLER');
    expect(refusalToPerform(handlerOf(people.townClerk, units.landUse.id), act, reassigned.file())).toBe(
      'NOT_THE_HANDLER',
    );
  });

  it.each(acts)('%s: no longer by the handler the case was taken from', (act) => {
    expect(refusalToPerform(staffWith('HANDLER'), act, reassigned.file())).toBe('NOT_THE_HANDLER');
  });

  it.each(acts)('%s: by the new handler once accepted', (act) => {
    const accepted = reassigned.accepted(undefined, people.townClerk).file();
    expect(refusalToPerform(handlerOf(people.townClerk, units.landUse.id), act, accepted)).toBeUndefined();
  });
});

describe.each(['acceptAssignment', 'returnAssignment'] as const)(
  '%s: the unit, or the handler named',
  (act) => {
    const toUnit = aCaseIn('REGISTERED').assigned().file();
    const toPerson = aCaseIn('REGISTERED').assigned(undefined, people.handler).file();

    it.each([
      ['a handler of the unit', toUnit, handlerOf(people.handler, units.landUse.id), undefined],
      ['a handler of another unit', toUnit, handlerOf(people.handler, units.survey.id), 'NOT_OF_THE_UNIT'],
      ['a handler of no unit', toUnit, handlerOf(people.handler), 'NOT_OF_THE_UNIT'],
      ['the handler named', toPerson, handlerOf(people.handler, units.landUse.id), undefined],
      ['the handler named, lent by another unit', toPerson, handlerOf(people.handler), undefined],
      [
        'a colleague of the handler named',
        toPerson,
        handlerOf(people.townClerk, units.landUse.id),
        'NOT_THE_HANDLER',
      ],
    ] as const)('%s', (_who, file, actor, reason) => {
      expect(refusalToPerform(actor, act, file)).toBe(reason);
    });
  },
);

describe('an applicant', () => {
  const file = aCaseIn('REGISTERED').file();

  it('withdraws the own application', () => {
    expect(refusalToPerform({ kind: 'APPLICANT', caseId }, 'withdrawApplication', file)).toBeUndefined();
  });

  it("does not withdraw another's", () => {
    const another: Actor = { kind: 'APPLICANT', caseId: 'd0000000-0000-4000-8000-000000000002' };
    expect(refusalToPerform(another, 'withdrawApplication', file)).toBe('NOT_THE_APPLICANT');
  });

  it('bears the name 申请人 in the journal', () => {
    expect(actorName({ kind: 'APPLICANT', caseId })).toBe('APPLICANT');
    expect(actorName(staffWith('HANDLER'))).toBe(people.handler.id);
  });
});

describe('roles are held agency by agency', () => {
  it('a person with every role at another agency has none here', () => {
    const stranger = holderOfEveryRole(people.handler, agencies.education);
    expect(rolesAt(stranger, own.id)).toEqual([]);
    for (const state of [
      'REGISTERED',
      'IN_HANDLING',
      'UNDER_REVIEW',
      'APPROVED',
      'SIGNED',
      'REPLIED',
    ] as const) {
      const answers = permittedActions(
        aCaseIn(state).file(),
        stranger,
        shippedCalendar(),
        day('2026-03-16'),
        defaultOfficeSettings,
      );
      expect(answers.filter(({ refusal }) => refusal === undefined)).toEqual([]);
    }
    expect(refusalToOpen(stranger, 'recordWindowApplication', own.id)).toBe('ROLE_MISSING');
    expect(refusalToOpen(stranger, 'recordWindowApplication', agencies.education.id)).toBeUndefined();
  });

  it('an administrator does no act on a case, a supervisor none but taking a complaint down', () => {
    const allowed = { SUPERVISOR: ['fileComplaint'], ADMINISTRATOR: [] } as const;
    for (const role of ['SUPERVISOR', 'ADMINISTRATOR'] as const) {
      const answers = permittedActions(
        aCaseIn('IN_HANDLING').file(),
        staffWith(role),
        shippedCalendar(),
        day('2026-03-06'),
        defaultOfficeSettings,
      );
      const done = answers.filter(({ refusal }) => refusal === undefined).map(({ action }) => action);
      expect(done).toEqual(allowed[role]);
    }
  });
});

describe('who may read a case', () => {
  const { id } = own;
  const subject = { id: caseId, agencyId: id, supervisingAgencyId: agencies.countyOffice.id };
  const orphan = { ...subject, supervisingAgencyId: undefined };

  it.each(roles)('%s of its agency', (role) => {
    expect(mayRead(staffWith(role), subject)).toBe(true);
  });

  it.each([
    ['its applicant', { kind: 'APPLICANT', caseId }, subject, true],
    ['another applicant', { kind: 'APPLICANT', caseId: 'another' }, subject, false],
    ['the public', { kind: 'ANYONE' }, subject, false],
    [
      'a supervisor of the supervising authority',
      staffWith('SUPERVISOR', agencies.countyOffice),
      subject,
      true,
    ],
    [
      'a clerk of the supervising authority',
      staffWith('INTAKE_CLERK', agencies.countyOffice),
      subject,
      false,
    ],
    ['a supervisor of a sister agency', staffWith('SUPERVISOR', agencies.education), subject, false],
    [
      'a supervisor, of an agency nobody supervises',
      staffWith('SUPERVISOR', agencies.countyOffice),
      orphan,
      false,
    ],
  ] as const)('%s', (_who, actor: Actor, subjectOfIt, may) => {
    expect(mayRead(actor, subjectOfIt)).toBe(may);
  });

  it.each([...roles.map((role) => [role, role === 'INTAKE_CLERK' || role === 'HANDLER'] as const)])(
    '%s sees the identity number: %s (个人信息保护法 art. 51)',
    (role, may) => {
      expect(mayReadIdentityNumber(staffWith(role), id)).toBe(may);
      expect(mayReadIdentityNumber(staffWith(role), agencies.education.id)).toBe(false);
    },
  );

  it.each([...roles.map((role) => [role, role === 'INTAKE_CLERK'] as const)])(
    '%s sees the query code: %s',
    (role, may) => {
      expect(mayReadQueryCode(staffWith(role), id)).toBe(may);
      expect(mayReadQueryCode(staffWith(role), agencies.education.id)).toBe(false);
    },
  );

  it('neither the applicant nor the public gets them from here', () => {
    expect(mayReadIdentityNumber({ kind: 'APPLICANT', caseId }, id)).toBe(false);
    expect(mayReadIdentityNumber({ kind: 'ANYONE' }, id)).toBe(false);
    expect(mayReadQueryCode({ kind: 'APPLICANT', caseId }, id)).toBe(false);
    expect(mayReadQueryCode({ kind: 'ANYONE' }, id)).toBe(false);
  });
});

describe('柳桥镇, one clerk: reviewers and signer are lent by the county office', () => {
  const town = agencies.liuqiao;
  const clerk = staff(
    people.townClerk,
    (
      ['INTAKE_CLERK', 'HANDLER', 'LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'OFFICE_HEAD', 'ARCHIVIST'] as const
    ).map((role) => ({ role, agencyId: town.id })),
    [units.townOffice.id],
  );
  const lent = {
    legalReviewer: staff(people.legalReviewer, [
      { role: 'LEGAL_REVIEWER', agencyId: agencies.countyOffice.id },
      { role: 'LEGAL_REVIEWER', agencyId: town.id },
    ]),
    secrecyReviewer: staff(people.secrecyReviewer, [{ role: 'SECRECY_REVIEWER', agencyId: town.id }]),
    signer: staff(people.signer, [{ role: 'SIGNER', agencyId: town.id }]),
  };

  it('finishes a case, from the window to the archive', () => {
    const on = '2026-03-02';
    const opening = wellFormedOpenings.recordWindowApplication[0]?.(day(on), onThe(on, people.townClerk));
    expect(refusalToOpen(clerk, 'recordWindowApplication', town.id)).toBeUndefined();
    expect(opening?.ok).toBe(true);

    let told = aCaseFile(town).receivedAtWindow(on);
    const steps: readonly (readonly [(typeof actsOnACase)[number], Extract<Actor, { kind: 'STAFF' }>])[] = [
      ['registerApplication', clerk],
      ['assignCase', clerk],
      ['acceptAssignment', clerk],
      ['recordSearch', clerk],
      ['draftReply', clerk],
      ['submitForReview', clerk],
      ['passLegalReview', lent.legalReviewer],
      ['passSecrecyReview', lent.secrecyReviewer],
      ['signReply', lent.signer],
      ['sendReply', clerk],
      ['recordService', clerk],
      ['archiveCase', clerk],
    ];
    for (const [act, actor] of steps) told = done(told, act, actor);
    expect(told.file().state).toBe('ARCHIVED');
  });

  it('but the clerk, who drafted the reply, reviews it under neither head', () => {
    const file = aCaseFile(town)
      .receivedAtWindow('2026-03-02')
      .registered()
      .assigned(undefined, undefined, units.townOffice)
      .accepted(undefined, people.townClerk)
      .drafted(undefined, undefined, people.townClerk)
      .reviewRequested()
      .file();
    expect(refusalToPerform(clerk, 'passLegalReview', file)).toBe('DRAFTED_IT');
    expect(refusalToPerform(clerk, 'passSecrecyReview', file)).toBe('DRAFTED_IT');
    expect(refusalToPerform(clerk, 'returnDraft', file)).toBeUndefined();
  });

  /** Does an act of the town's case, by a person the town lets do it. */
  function done(
    told: CaseFileBuilder,
    act: (typeof actsOnACase)[number],
    actor: Extract<Actor, { kind: 'STAFF' }>,
  ): CaseFileBuilder {
    const file: CaseFile = told.file();
    expect([act, refusalAt(file, act, actor)]).toEqual([act, undefined]);
    const who = Object.values(people).find((person) => person.id === actor.id) ?? people.townClerk;
    const here = onThe(file.lastStepOn, who, rolesAt(actor, town.id));
    const outcome = wellFormedActs[act][0]?.(file, file.lastStepOn, here, told.journal());
    if (!outcome?.ok) throw new Error(`${act} was refused`);
    return act === 'assignCase'
      ? told.assigned(undefined, undefined, units.townOffice)
      : toldOn(told, outcome.value, who);
  }

  function refusalAt(file: CaseFile, act: ActionName, actor: Actor) {
    return permittedActions(file, actor, shippedCalendar(), file.lastStepOn, defaultOfficeSettings).find(
      ({ action }) => action === act,
    )?.refusal;
  }
});

function handlerOf(who: { readonly id: string; readonly name: string }, ...unitIds: readonly string[]) {
  return staff(who, [{ role: 'HANDLER', agencyId: own.id }], unitIds);
}
