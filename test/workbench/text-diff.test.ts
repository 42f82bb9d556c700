import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DiffPart, textDiff } from '../../workbench/src/format/text-diff.ts';

/** -gone- and +new+ in a line a person can read. */
function marked(before: string, after: string): string {
  const signs = { SAME: '', GONE: '-', NEW: '+' } as const;
  return textDiff(before, after)
    .map(({ kind, text }) => `${signs[kind]}${text}${signs[kind]}`)
    .join('');
}

function without(parts: readonly DiffPart[], kind: DiffPart['kind']): string {
  return parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
}

describe('what changed between two versions of a draft', () => {
  it.each([
    ['nothing', '予以公开', '予以公开', '予以公开'],
    ['a word put in', '现予以公开', '现依法予以公开', '现+依法+予以公开'],
    ['a word taken out', '现依法予以公开', '现予以公开', '现-依法-予以公开'],
    ['a number as a whole', '共12页', '共15页', '共-12-+15+页'],
    ['a line added', '第一行\n第二行', '第一行\n新行\n第二行', '第一行\n+新行\n+第二行'],
    ['everything', '甲', '乙', '-甲-+乙+'],
    ['from nothing', '', '新稿', '+新稿+'],
    ['to nothing', '旧稿', '', '-旧稿-'],
    ['two empty texts', '', '', ''],
  ])('%s', (_, before, after, words) => {
    expect(marked(before, after)).toBe(words);
  });

  it('gives back both texts, whatever they are', () => {
    const texts = fc.string({ unit: fc.constantFrom('公', '开', 'a', '1', '\n', '😀'), maxLength: 40 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = textDiff(before, after);
        expect([without(parts, 'NEW'), without(parts, 'GONE')]).toEqual([before, after]);
      }),
    );
  });

  it('finds the shortest way between texts that share nothing but their middle', () => {
    expect(marked('abc 中间 def', 'xyz 中间 uvw')).toBe('-abc-+xyz+ 中间 -def-+uvw+');
  });

  it('gives up on long texts that have nothing in common', () => {
    const [before, after] = ['甲'.repeat(3000), '乙'.repeat(3000)];
    expect(textDiff(before, after)).toEqual([
      { kind: 'GONE', text: before },
      { kind: 'NEW', text: after },
    ]);
  });
});
