import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ComparedLine, lineDifference } from '../../workbench/src/views/templates/line-difference.ts';

/** `-` taken out, `+` put in, ` ` in both. */
function shown(before: string, after: string): readonly string[] {
  const signs = { SAME: ' ', REMOVED: '-', ADDED: '+' } as const;
  return lineDifference(before, after).map(({ mark, text }) => `${signs[mark]}${text}`);
}

function manyLines(word: string): string {
  return Array.from({ length: 2_001 }, (_, at) => `${word}${at}`).join('\n');
}

function without(left: string, compared: readonly ComparedLine[]): string {
  return compared
    .filter(({ mark }) => mark !== left)
    .map(({ text }) => text)
    .join('\n');
}

describe('two versions of a text, line by line', () => {
  it.each([
    { what: 'nothing changed', before: '甲\n乙', after: '甲\n乙', is: [' 甲', ' 乙'] },
    { what: 'a line reworded', before: '甲\n乙\n丙', after: '甲\n丁\n丙', is: [' 甲', '-乙', '+丁', ' 丙'] },
    { what: 'a line put in', before: '甲\n丙', after: '甲\n乙\n丙', is: [' 甲', '+乙', ' 丙'] },
    { what: 'a line taken out', before: '甲\n乙\n丙', after: '甲\n丙', is: [' 甲', '-乙', ' 丙'] },
    { what: 'a line doubled', before: '甲', after: '甲\n甲', is: [' 甲', '+甲'] },
    { what: 'an empty text filled', before: '', after: '甲', is: ['-', '+甲'] },
    {
      what: 'a line moved down',
      before: '甲\n乙\n丙',
      after: '乙\n丙\n甲',
      is: ['-甲', ' 乙', ' 丙', '+甲'],
    },
  ])('$what', ({ before, after, is }) => {
    expect(shown(before, after)).toEqual(is);
  });

  it('numbers the lines of each text by itself', () => {
    expect(lineDifference('甲\n乙', '甲\n丙\n乙').map(({ before, after }) => [before, after])).toEqual([
      [1, 1],
      [undefined, 2],
      [2, 3],
    ]);
  });

  it('counts two long texts without a line in common as rewritten', () => {
    const marks = lineDifference(manyLines('旧'), manyLines('新')).map(({ mark }) => mark);
    expect(marks.filter((mark) => mark === 'REMOVED')).toHaveLength(2_001);
    expect(marks.filter((mark) => mark === 'ADDED')).toHaveLength(2_001);
  });

  it('leaves both texts readable in it, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', '丙', ''), { minLength: 1 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const compared = lineDifference(before, after);
        expect([without('ADDED', compared), without('REMOVED', compared)]).toEqual([before, after]);
      }),
    );
  });
});
