import { describe, expect, it } from '@jest/globals';
import { inYuan, yuanOnScreen } from '../../src/case-file/in-yuan.ts';

describe('金额', () => {
  it.each([
    [110_000, '1100', '1,100.00'],
    [1_000, '10', '10.00'],
    [50, '0.50', '0.50'],
    [123_456_789, '1234567.89', '1,234,567.89'],
    [19_999, '199.99', '199.99'],
    [0, '0', '0.00'],
  ])('%i fen: %s元 in a letter, %s元 on every screen', (fen, letter, screen) => {
    expect(inYuan(fen)).toBe(letter);
    expect(yuanOnScreen(fen)).toBe(screen);
  });
});
