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

/** What a role has for a character. */
interface Found {
  readonly font: ShelfFont;
  readonly width: number;
  /** No font of the chain has it: this is the first one's empty box. */
  readonly missing: boolean;
}

/** Parsed once per thread: a parsed font is some 15 MB and costs 30 ms. */
const parsedFonts = new Map<string, ShelfFont>();

/**
 * The fonts of the press by role, opened when a character first needs them.
 * @param chains for each role the files to try, best first
 */
export function createFontShelf(chains: FontChains): FontShelf {
  const found: Record<FontRole, Map<string, Found>> = {
    body: new Map(),
    title: new Map(),
    heading: new Map(),
    emphasis: new Map(),
  };

  function find(role: FontRole, character: string): Found {
    const known = found[role].get(character);
    if (known) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const [first, ...others] = chains[role];
    if (first === undefined) throw new Error(`no font file for the role ${role}`);
    const file = [first, ...others].find((each) => open(each).parsed.hasGlyphForCodePoint(codePoint));
    const font = open(file ?? first);
    const width = font.parsed.glyphForCodePoint(codePoint).advanceWidth / font.parsed.unitsPerEm;
    const entry = { font, width, missing: file === undefined };
    found[role].set(character, entry);
    return entry;
  }

  return {
    fontFor: (role, character) => find(role, character).font,
    hasGlyph: (role, character) => !find(role, character).missing,
    widthOf: (role, character) => find(role, character).width,
  };
}

function open(file: string): ShelfFont {
  const known = parsedFonts.get(file);
  if (known) return known;
  const font = { file, parsed: parseFont(file) };
  parsedFonts.set(file, font);
  return font;
}
