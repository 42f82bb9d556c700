import { expect, it } from '@jest/globals';
import { yuanText } from '../../workbench/src/format/money.ts';

it('the workbench writes money as every other screen does', () => {
  expect([110_000, 50, 0].map(yuanText)).toEqual(['1,100.00元', '0.50元', '0.00元']);
});
