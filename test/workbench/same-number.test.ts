import { expect, it } from '@jest/globals';
import type { LetterToPost } from '../../workbench/src/views/mail/letters-to-post.ts';
import { lettersWithTheNumberOfAnother } from '../../workbench/src/views/mail/same-number.ts';

function letterTo(letterId: string, name: string, address: string): LetterToPost {
  const none = { applicationNo: null, documentNo: null, contactPerson: null, phone: null, postcode: null };
  return { ...none, caseId: letterId, letterId, letter: 'REPLY', writtenOn: '2026-03-02', name, address };
}

const letters = [
  letterTo('a', '周沐言', '清湖县湖滨路1号'),
  letterTo('b', '周沐言', '清湖县湖滨路1号'),
  letterTo('c', '许南星', '清湖县湖滨路1号'),
];

it.each([
  ['of their own', ['EX1', 'EX2', 'EX3'], []],
  ['one for one person', ['EX1', 'EX1', 'EX3'], []],
  ['one for two people', ['EX1', 'EX2', 'EX1'], ['a', 'c']],
  ['one for two people, scanned and typed', ['EX1', 'EX2', ' ex1 '], ['a', 'c']],
])('numbers %s', (_, numbers, wrong) => {
  const postings = Object.fromEntries(
    letters.map(({ letterId }, index) => [
      letterId,
      { waybillNo: numbers[index] ?? '', way: 'EMS', problem: '' },
    ]),
  );
  expect(lettersWithTheNumberOfAnother(letters, postings).map(({ letterId }) => letterId)).toEqual(wrong);
});
