import type { FontChains, FontRole } from './font-roles.ts';
import { parseFont, type ParsedFont } from './parse-font.ts';

/** A font file as it is used on a page. */
export interface ShelfFont {
  readonly file: string;
  readonly parsed: ParsedFont;
}

export interface FontShelf {
  /** The first font of the role's chain that has the character; the chain's first font, and its empty box, when none has. */
  fontFor(role: FontRole, character: string): ShelfFont;
  hasGlyph(role: FontRole, character: string): boolean;
  /** Width of the character in ems. */
  widthOf(role: FontRole, character: string): number;
}

/** Parsed once per process: a parsed font is some 15 MB and costs 30 ms. */
const parsedFonts = new Map<string, ShelfFont>();

/**
 * The fonts of the press by role, opened when a character first needs them.
 * @param chains for each role the files to try, best first
 */
export function createFontShelf(chains: FontChains): FontShelf {
  const chosen: Record<FontRole, Map<string, ShelfFont | undefined>> = {
    body: new Map(),
    title: new Map(),
    heading: new Map(),
    emphasis: new Map(),
  };

  function find(role: FontRole, character: string): ShelfFont | undefined {
    const known = chosen[role];
    if (known.has(character)) return known.get(character);
    const codePoint = character.codePointAt(0) ?? 0;
    const file = chains[role].find((each) => open(each).parsed.hasGlyphForCodePoint(codePoint));
    const font = file === undefined ? undefined : open(file);
    known.set(character, font);
    return font;
  }

  function fontFor(role: FontRole, character: string): ShelfFont {
    const font = find(role, character);
    if (font) return font;
    const [first] = chains[role];
    if (first === undefined) throw new Error(`no font file for the role ${role}`);
    return open(first);
  }

  return {
    fontFor,
    hasGlyph: (role, character) => find(role, character) !== undefined,
    widthOf: (role, character) => {
      const { parsed } = fontFor(role, character);
      return parsed.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / parsed.unitsPerEm;
    },
  };
}

function open(file: string): ShelfFont {
  const known = parsedFonts.get(file);
  if (known) return known;
  const font = { file, parsed: parseFont(file) };
  parsedFonts.set(file, font);
  return font;
}
