import type { Agent, Applicant, Application } from './application.ts';
import { maskedIdentityNumber } from './identity-number.ts';

/** 申请人信息: what was taken down of a person, as art. 29 ¶2(1) wants it. */
export const particulars = [
  'NAME',
  'IDENTITY_DOCUMENT',
  'IDENTITY_NUMBER',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'POSTCODE',
  'FAX',
  'LEGAL_REPRESENTATIVE',
  'CONTACT_PERSON',
  'AUTHORITY',
] as const;
export type Particular = (typeof particulars)[number];

export const particularsOwners = ['APPLICANT', 'AGENT'] as const;
export type ParticularsOwner = (typeof particularsOwners)[number];

/** 更正的由来: who found the mistake (个人信息保护法 art. 46). */
export const amendmentOccasions = ['ASKED_BY_APPLICANT', 'FOUND_AT_CHECKING'] as const;
export type AmendmentOccasion = (typeof amendmentOccasions)[number];

/** What was and what is; absent where there was, or is, nothing. Identity numbers are masked, and may look alike. */
export interface ParticularChange {
  readonly of: ParticularsOwner;
  readonly particular: Particular;
  readonly before?: string;
  readonly after?: string;
}

/** The particulars as they ought to stand, the number in the clear; without one, the number stands as it is. */
export type ApplicantParticulars = Omit<Applicant, 'kind' | 'maskedIdentityNumber'> & {
  readonly identityNumber?: string;
};
export type AgentParticulars = Pick<Agent, 'name' | 'phone' | 'authority'> & {
  readonly identityNumber?: string;
};

/** 证件号码 in the clear, as they stand. */
export interface StandingNumbers {
  readonly applicant: string;
  readonly agent?: string;
}

/** Where an application has them; the number is compared apart, in the clear. */
const members = {
  NAME: 'name',
  IDENTITY_DOCUMENT: 'identityDocument',
  IDENTITY_NUMBER: 'maskedIdentityNumber',
  PHONE: 'phone',
  EMAIL: 'email',
  ADDRESS: 'address',
  POSTCODE: 'postcode',
  FAX: 'fax',
  LEGAL_REPRESENTATIVE: 'legalRepresentative',
  CONTACT_PERSON: 'contactPerson',
  AUTHORITY: 'authority',
} as const satisfies Record<Particular, keyof Applicant | keyof Agent>;

type Said = Readonly<Record<string, unknown>>;

/** What differs from what stands, in the order of the particulars; of an agent that is not named, nothing. */
export function changesOf(
  { applicant, agent }: Application,
  given: { readonly applicant: ApplicantParticulars; readonly agent?: AgentParticulars },
  numbers: StandingNumbers,
): readonly ParticularChange[] {
  return [
    ...changesOfPerson('APPLICANT', applicant, given.applicant, numbers.applicant),
    ...(agent && given.agent ? changesOfPerson('AGENT', agent, given.agent, numbers.agent ?? '') : []),
  ];
}

function changesOfPerson(
  of: ParticularsOwner,
  stands: object,
  given: object,
  numberStands: string,
): readonly ParticularChange[] {
  return particulars.flatMap((particular) => {
    if (particular === 'IDENTITY_NUMBER') return numberChange(of, numberStands, given);
    const [before, after] = [textOf(stands, members[particular]), textOf(given, members[particular])];
    return before === after ? [] : [changeOf(of, particular, before, after)];
  });
}

function numberChange(of: ParticularsOwner, stands: string, given: object): readonly ParticularChange[] {
  const number = textOf(given, 'identityNumber');
  if (number === undefined || number === stands) return [];
  return [changeOf(of, 'IDENTITY_NUMBER', maskedIdentityNumber(stands), maskedIdentityNumber(number))];
}

function changeOf(
  of: ParticularsOwner,
  particular: Particular,
  before: string | undefined,
  after: string | undefined,
): ParticularChange {
  return {
    of,
    particular,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** A blank one is as good as none. */
function textOf(person: object, member: string): string | undefined {
  const text = (person as Said)[member];
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** 更正后的申请: the request itself stays as it was made. */
export function withChanges(application: Application, changes: readonly ParticularChange[]): Application {
  const { applicant, agent } = application;
  return {
    ...application,
    applicant: personAfter(applicant, 'APPLICANT', changes),
    ...(agent === undefined ? {} : { agent: personAfter(agent, 'AGENT', changes) }),
  };
}

function personAfter<Person extends object>(
  person: Person,
  owner: ParticularsOwner,
  changes: readonly ParticularChange[],
): Person {
  const own = changes.filter(({ of }) => of === owner);
  const after = { ...person, ...Object.fromEntries(own.map((one) => [members[one.particular], one.after])) };
  return Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined)) as Person;
}
