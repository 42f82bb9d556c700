import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../src/access/actor.ts';
import type { Role } from '../../../src/case-file/states.ts';
import { deskOf } from '../../../src/usecases/queries/desk-of.ts';
import { agencies, people, units } from '../../support/builders-cast.ts';

type Staff = Extract<Actor, { kind: 'STAFF' }>;

const { countyOffice: governmentOffice, naturalResources } = agencies;
const all = [
  { id: governmentOffice.id },
  { id: naturalResources.id, supervisingAgencyId: governmentOffice.id },
];

function staff(
  roles: Readonly<Partial<Record<Role, readonly { readonly id: string }[]>>>,
  change: Partial<Staff> = {},
): Staff {
  const grants = Object.entries(roles).flatMap(([role, at]) =>
    at.map(({ id }) => ({ role: role as Role, agencyId: id })),
  );
  return { kind: 'STAFF', id: people.handler.id, grants, unitIds: [], ...change };
}

/** Queue: of how many agencies; whose cases, where only some. */
function inShort(actor: Staff): readonly string[] {
  return deskOf(actor, all).queues.map(({ name, filter }) =>
    [
      name,
      filter.agencyIds?.length,
      filter.handlerId && 'own',
      filter.handlerIds && 'own and of others',
      filter.unitIds && 'of units',
      filter.notDraftedBy && 'of others',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('whose desk has which queues', () => {
  it.each<[string, Staff, readonly string[]]>([
    [
      'a clerk has the whole agency',
      staff({ INTAKE_CLERK: [naturalResources] }),
      [
        'UNOPENED 1',
        'RECORD_MAIL 1',
        'CONFIRM_RECEIPT 1',
        'REGISTER 1',
        'ASSIGN 1',
        'CONFIRM_CORRECTION 1',
        'CONFIRM_OPINION 1',
        'CONFIRM_PAYMENT 1',
        'SEND 1',
        'PROVE_SERVICE 1',
        'SILENT_APPLICANT 1',
        'OVERDUE 1',
      ],
    ],
    [
      'a handler has its own cases, and what its unit was given',
      staff({ HANDLER: [naturalResources] }, { unitIds: [units.landUse.id] }),
      [
        'ACCEPT 1 own',
        'ACCEPT_FOR_UNIT 1 of units',
        'CONFIRM_CORRECTION 1 own',
        'HANDLE 1 own',
        'CONFIRM_OPINION 1 own',
        'CONFIRM_PAYMENT 1 own',
        'SEND 1 own',
        'PROVE_SERVICE 1 own',
        'SILENT_APPLICANT 1 own',
        'OVERDUE 1 own',
      ],
    ],
    [
      'who deputises has those of the person who is away as well',
      staff(
        { HANDLER: [naturalResources] },
        { deputyFor: [{ id: people.intakeClerk.id, unitIds: [units.landUse.id] }] },
      ),
      [
        'ACCEPT 1 own and of others',
        'ACCEPT_FOR_UNIT 1 of units',
        'CONFIRM_CORRECTION 1 own and of others',
        'HANDLE 1 own and of others',
        'CONFIRM_OPINION 1 own and of others',
        'CONFIRM_PAYMENT 1 own and of others',
        'SEND 1 own and of others',
        'PROVE_SERVICE 1 own and of others',
        'SILENT_APPLICANT 1 own and of others',
        'OVERDUE 1 own and of others',
      ],
    ],
    [
      'who is clerk here and handler there has the whole of one and its own of the other',
      staff({ INTAKE_CLERK: [governmentOffice], HANDLER: [naturalResources] }),
      [
        'UNOPENED 1',
        'RECORD_MAIL 1',
        'CONFIRM_RECEIPT 1',
        'REGISTER 1',
        'ASSIGN 1',
        'ACCEPT 1 own',
        'CONFIRM_CORRECTION 1',
        'CONFIRM_CORRECTION 1 own',
        'HANDLE 1 own',
        'CONFIRM_OPINION 1',
        'CONFIRM_OPINION 1 own',
        'CONFIRM_PAYMENT 1',
        'CONFIRM_PAYMENT 1 own',
        'SEND 1',
        'SEND 1 own',
        'PROVE_SERVICE 1',
        'PROVE_SERVICE 1 own',
        'SILENT_APPLICANT 1',
        'SILENT_APPLICANT 1 own',
        'OVERDUE 1',
        'OVERDUE 1 own',
      ],
    ],
    [
      'a reviewer has the drafts of others, of every agency it is lent to',
      staff({ LEGAL_REVIEWER: all }),
      ['LEGAL_REVIEW 2 of others', 'REDO 2'],
    ],
    ['an archivist files', staff({ ARCHIVIST: [naturalResources] }), ['FILE 1']],
    [
      'a supervisor has the complaints of the county, and sees what is overdue',
      staff({ SUPERVISOR: [governmentOffice] }),
      ['DECIDE_COMPLAINT 2', 'OVERDUE 2'],
    ],
    ['an administrator has none', staff({ ADMINISTRATOR: [governmentOffice] }), []],
  ])('%s', (_, actor, queues) => {
    expect(inShort(actor)).toEqual(queues);
  });
});
