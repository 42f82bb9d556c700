import type { PersonalDataFinding, PersonalDataKind } from './personal-data.ts';

const inTheirPlace: Readonly<Record<PersonalDataKind, string>> = {
  NAME: '某某',
  IDENTITY_NUMBER: '（证件号码略）',
  POSSIBLE_IDENTITY_NUMBER: '（证件号码略）',
  PHONE: '（电话略）',
  EMAIL: '（电子邮箱略）',
  ADDRESS: '（地址略）',
};

/**
 * 隐去个人信息 (art. 15): what was found in a text, written over, also where it is spaced or marked otherwise than the office knows it.
 * What is written in yet another way stays: whoever uses the text looks for it again.
 */
export function leaveOutPersonalData(text: string, found: readonly PersonalDataFinding[]): string {
  return found.reduce(
    (rest, { kind, excerpt }) => rest.replace(patternOf(excerpt), inTheirPlace[kind]),
    text,
  );
}

/** The characters in their order, whatever stands between them that a search does not look at. */
function patternOf(excerpt: string): RegExp {
  const characters = [...excerpt.replace(/[\s·•・-]/gu, '')].map((one) =>
    one.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'),
  );
  return new RegExp(characters.join('[\\s·•・-]*'), 'giu');
}
