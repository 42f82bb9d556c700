import type {
  CharacterSet,
  Coverage,
  FileReport,
  LackingCharacter,
  RoleReport,
  WrittenText,
} from '../../usecases/ports/fonts.ts';
import { neutralise } from '../text/neutralise.ts';
import { type FontChains, fontRoles } from './font-roles.ts';
import { createFontShelf } from './font-shelf.ts';
import { type ParsedFont, parseFont } from './parse-font.ts';

const sets: Readonly<Record<CharacterSet, readonly number[]>> = {
  unified: range(0x4e00, 0x9fff),
  extensionA: range(0x3400, 0x4dbf),
  gb2312: gb2312Ideographs(),
};

/** What the fonts of each role are, whose they are, and which sets of characters they have. */
export function inspectFonts(chains: FontChains): readonly RoleReport[] {
  const fonts = new Map([...new Set(Object.values(chains).flat())].map((file) => [file, parseFont(file)]));
  const reports = new Map([...fonts].map(([file, font]) => [file, reportOf(file, font)]));
  return fontRoles.map((role) => ({
    role,
    files: chains[role].flatMap((file) => reports.get(file) ?? []),
    together: coverageOf((codePoint) =>
      chains[role].some((file) => fonts.get(file)?.hasGlyphForCodePoint(codePoint)),
    ),
  }));
}

/**
 * The characters of texts that letters could not print. What no letter prints (controls and other invisible signs) is
 * not asked for.
 */
export async function lackingCharacters(
  chains: FontChains,
  texts: AsyncIterable<WrittenText>,
): Promise<readonly LackingCharacter[]> {
  const shelf = createFontShelf(chains);
  const places = new Map<string, { character: string; role: string; where: Set<string> }>();
  for await (const { where, of, text } of texts) {
    const characters = new Set(neutralise(text).replace(/\n/gu, ''));
    for (const role of of === 'AGENCY' ? (['body', 'title'] as const) : (['body'] as const)) {
      for (const character of characters) {
        if (shelf.hasGlyph(role, character)) continue;
        const key = `${role} ${character}`;
        const known = places.get(key) ?? { character, role, where: new Set() };
        known.where.add(where);
        places.set(key, known);
      }
    }
  }
  return [...places.values()].map((each) => ({ ...each, where: [...each.where] }));
}

function reportOf(file: string, font: ParsedFont): FileReport {
  return {
    file,
    postscriptName: font.postscriptName,
    licence: font.getName('license'),
    licenceUrl: font.getName('licenseURL'),
    coverage: coverageOf((codePoint) => font.hasGlyphForCodePoint(codePoint)),
  };
}

function coverageOf(has: (codePoint: number) => boolean | undefined): Coverage {
  function count(set: CharacterSet): number {
    return sets[set].filter(has).length;
  }
  return { unified: count('unified'), extensionA: count('extensionA'), gb2312: count('gb2312') };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The ideographs of GB/T 2312, rows 16 to 87, from the decoder that Node brings; the last five of row 55 are free. */
function gb2312Ideographs(): readonly number[] {
  const bytes = range(0xb0, 0xf7).flatMap((row) =>
    range(0xa1, row === 0xd7 ? 0xf9 : 0xfe).flatMap((cell) => [row, cell]),
  );
  return Array.from(
    new TextDecoder('gb18030').decode(Uint8Array.from(bytes)),
    (each) => each.codePointAt(0) ?? 0,
  );
}
