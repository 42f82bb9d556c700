import type { FontShelf } from './fonts/font-shelf.ts';
import type { PlacedPage } from './layout/placed.ts';

/** The characters of a placed letter that no font has, each once, in the order they are read; each would be an empty box. */
export function missingGlyphs(pages: readonly PlacedPage[], shelf: FontShelf): readonly string[] {
  const missing = new Set<string>();
  for (const mark of pages.flatMap((page) => page.marks)) {
    if (mark.type !== 'text') continue;
    for (const character of mark.text) if (!shelf.hasGlyph(mark.role, character)) missing.add(character);
  }
  return [...missing];
}
