import { expect, it } from '@jest/globals';
import { lettersWithTheNumberOfAnother } from '../../workbench/src/views/mail/same-number.ts';

const letters = [
  { letterId: 'a', name: '周沐言', address: '清湖县湖滨路1号' },
  { letterId: 'b', name: '周沐言', address: '清湖县湖滨路1号' },
  { letterId: 'c', name: '许南星', address: '清湖县湖滨路1号' },
];

it.each([
  ['of their own', ['EX1', 'EX2', 'EX3'], []],
  ['one for one person', ['EX1', 'EX1', 'EX3'], []],
  ['one for two people', ['EX1', 'EX2', 'EX1'], ['a', 'c']],
  ['one for two people, scanned and typed', ['EX1', 'EX2', ' ex1 '], ['a', 'c']],
])('numbers %s', (_, numbers, wrong) => {
  const postings = Object.fromEntries(
    letters.map(({ letterId }, index) => [letterId, { waybillNo: numbers[index] ?? '' }]),
  );
  expect(lettersWithTheNumberOfAnother(letters, postings).map(({ letterId }) => letterId)).toEqual(wrong);
});
