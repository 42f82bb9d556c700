import type { Application } from './application.ts';
import { isResidentIdNumber } from './identity-number.ts';

/** 个人信息 that a rule can find in a text; names of other people it cannot (个人信息保护法 art. 4). */
export const personalDataKinds = [
  'NAME',
  'IDENTITY_NUMBER',
  'POSSIBLE_IDENTITY_NUMBER',
  'PHONE',
  'EMAIL',
  'ADDRESS',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  /** As it stands in the text. */
  readonly excerpt: string;
}

/** What the office knows of the people of an application. */
export interface KnownPersonalData {
  /** Of the applicant, the agent, and whoever represents an organisation. */
  readonly names: readonly string[];
  readonly identityNumbers: readonly string[];
  readonly addresses: readonly string[];
}

export function knownPersonalData(
  { applicant, agent }: Application,
  identityNumber: string | undefined,
): KnownPersonalData {
  const { name, legalRepresentative, contactPerson, address } = applicant;
  return {
    names: [name, legalRepresentative, contactPerson, agent?.name].filter((one) => one !== undefined),
    identityNumbers: identityNumber === undefined ? [] : [identityNumber],
    addresses: address === undefined ? [] : [address],
  };
}

const identityNumbers = /(?<!\d)(?:\d[ -]?){17}[\dXx](?![\dA-Za-z])/gu;
/** Of the first generation: fifteen digits, without a check character. */
const oldIdentityNumbers = /(?<!\d)\d{15}(?!\d)/gu;
const mobileNumbers = /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/gu;
const landlines = /(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/gu;
const emails = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/**
 * 个人信息检查: what in a text that anybody will read may tell who asked (art. 15).
 * @param officePhones numbers of the office itself, which anybody may know
 */
export function personalDataIn(
  text: string,
  known: KnownPersonalData,
  officePhones: readonly string[],
): readonly PersonalDataFinding[] {
  const plain = text.normalize('NFKC');
  const found = [...plain.matchAll(identityNumbers)].map(([excerpt]) => excerpt);
  const phones = [...plain.matchAll(mobileNumbers), ...plain.matchAll(landlines)].map(([excerpt]) => excerpt);
  const offices = officePhones.map(digitsOf);
  return [
    ...known.names.filter((name) => contains(text, name, 2)).map((name) => finding('NAME', name)),
    ...known.identityNumbers
      .filter((no) => contains(text, no, 6))
      .map((no) => finding('IDENTITY_NUMBER', no)),
    ...found.map((no) =>
      finding(isResidentIdNumber(digitsOf(no)) ? 'IDENTITY_NUMBER' : 'POSSIBLE_IDENTITY_NUMBER', no),
    ),
    ...[...plain.matchAll(oldIdentityNumbers)].map(([no]) => finding('POSSIBLE_IDENTITY_NUMBER', no)),
    ...phones.filter((no) => !offices.includes(digitsOf(no))).map((no) => finding('PHONE', no)),
    ...[...plain.matchAll(emails)].map(([address]) => finding('EMAIL', address)),
    ...known.addresses
      .filter((address) => contains(text, endOf(address), 5))
      .map((one) => finding('ADDRESS', one)),
  ];
}

/** What is never published; of the rest whoever writes is warned. */
export function isForbidden(kind: PersonalDataKind): kind is 'NAME' | 'IDENTITY_NUMBER' {
  return kind === 'NAME' || kind === 'IDENTITY_NUMBER';
}

function finding(kind: PersonalDataKind, excerpt: string): PersonalDataFinding {
  return { kind, excerpt };
}

/** A shorter word than this is found in any text. */
function contains(text: string, wanted: string, shortest: number): boolean {
  const folded = fold(wanted);
  return [...folded].length >= shortest && fold(text).includes(folded);
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s·•・-]/gu, '');
}

/** 书院路88号 of 清湖县书院路88号: the part that leads to the door. */
function endOf(address: string): string {
  return [...fold(address)].slice(-6).join('');
}

function digitsOf(text: string): string {
  return text.toUpperCase().replace(/[^\dX]/gu, '');
}
