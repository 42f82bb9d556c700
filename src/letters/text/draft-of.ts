import type { ComposedLetter } from './block.ts';

/** 草稿: the letter as one that nobody has signed, without number, day or seal. */
export function draftOf(letter: ComposedLetter): ComposedLetter {
  return {
    ...letter,
    documentNo: '（未编文号）',
    isDraft: true,
    blocks: letter.blocks.map((block) => (block.type === 'signature' ? { ...block, unsigned: true } : block)),
  };
}
