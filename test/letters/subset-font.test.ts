import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { defaultFontChains } from '../../src/letters/fonts/font-roles.ts';
import { readTables } from '../../src/letters/fonts/font-file.ts';
import { readGlyphTables } from '../../src/letters/fonts/glyph-tables.ts';
import { subsetFont } from '../../src/letters/fonts/subset-font.ts';
import { aCompositeFont, NESTED, SCALED, SQUARE, TURNED } from './a-composite-font.ts';

/*
 * A subset is read again with fontkit, the font engine of pdfkit, and compared glyph by glyph with what the same engine
 * reads in the source.
 */
interface Engine {
  readonly numGlyphs: number;
  readonly unitsPerEm: number;
  readonly ascent: number;
  glyphForCodePoint(codePoint: number): { readonly id: number };
  getGlyph(id: number): {
    readonly advanceWidth: number;
    readonly path: { toSVG(): string; readonly bbox: { readonly minX: number } };
  };
}

function engineOf(file: Uint8Array): Engine {
  const font = Buffer.from(file) as unknown as string;
  const { _font } = new PDFDocument({ autoFirstPage: false, font }) as unknown as {
    _font: { font: Engine };
  };
  return _font.font;
}

function subsetOf(file: Uint8Array, glyphs: readonly number[]): Uint8Array {
  const tables = readGlyphTables(file);
  if (!tables) throw new Error('no TrueType outlines');
  return subsetFont(tables, glyphs).file;
}

/** What is drawn, whatever points it is told by, and how far it advances. */
function drawing(engine: Engine, glyph: number): readonly [readonly string[], number] {
  const { path, advanceWidth } = engine.getGlyph(glyph);
  return [path.toSVG().split('Z').filter(Boolean).map(edgesOf), advanceWidth];
}

interface Edge {
  readonly from: readonly number[];
  /** The end; before it, for a curve, its control point. */
  readonly to: readonly number[];
}

/** The edges of one contour in turn, straight ones as long as they go, from the least of them. */
function edgesOf(contour: string): string {
  const [start, ...steps] = contour.split(/(?=[MLQ])/u).map((each) => each.slice(1).split(' ').map(Number));
  if (!start) return '';
  const edges: Edge[] = [];
  let at = start;
  for (const to of [...steps, start]) {
    const end = to.slice(-2);
    if (to.length > 2 || end.join() !== at.join()) edges.push({ from: at, to });
    at = end;
  }
  const corners = edges.filter((edge, index) => !goesOn(edges.at(index - 1), edge));
  const written = corners.map(({ from, to }) => (to.length > 2 ? `${from} by ${to.slice(0, 2)}` : `${from}`));
  const least = written.indexOf([...written].sort()[0] ?? '');
  return [...written.slice(least), ...written.slice(0, least)].join(', ');
}

function goesOn(before: Edge | undefined, { from, to }: Edge): boolean {
  if (!before || before.to.length > 2 || to.length > 2) return false;
  const [inX = 0, inY = 0] = from.map((value, axis) => value - (before.from[axis] ?? 0));
  const [outX = 0, outY = 0] = to.map((value, axis) => value - (from[axis] ?? 0));
  return inX * outY === inY * outX && inX * outX + inY * outY > 0;
}

const files = [...new Set(Object.values(defaultFontChains).flat())];
const ocrFont = join(import.meta.dirname, '../../node_modules/bwip-js/fonts/OCRB7.ttf');

describe('every glyph of a subset is drawn as in its source', () => {
  it.each([...files, ocrFont].map((file) => [file.split('/').at(-1), file]))('%s', (_, path = '') => {
    const file = readFileSync(path);
    const source = engineOf(file);
    const text = Array.from('公开答复书：一龘㐀 José Müller 0123456789ABCxyz@〔〕《》“”');
    const glyphs = [0, ...text.map((each) => source.glyphForCodePoint(each.codePointAt(0) ?? 0).id)];
    const subset = engineOf(subsetOf(file, glyphs));
    expect(subset.numGlyphs).toBe(glyphs.length);
    expect([subset.unitsPerEm, subset.ascent]).toEqual([source.unitsPerEm, source.ascent]);
    expect(glyphs.map((_, place) => drawing(subset, place))).toEqual(
      glyphs.map((glyph) => drawing(source, glyph)),
    );
  });

  it('with more outlines than short offsets can reach, too', () => {
    const file = readFileSync(files[0] ?? '');
    const source = engineOf(file);
    const glyphs = Array.from({ length: 600 }, (_, index) => source.glyphForCodePoint(0x4e00 + index * 7).id);
    const bytes = subsetOf(file, glyphs);
    expect(readTables(bytes).get('loca')?.length).toBe(601 * 4);
    const subset = engineOf(bytes);
    for (const place of [0, 299, 599])
      expect(drawing(subset, place)).toEqual(drawing(source, glyphs[place] ?? 0));
  });
});

describe('composite glyphs', () => {
  const file = aCompositeFont();
  const source = engineOf(file);

  it.each([
    ['scaled by one number, and by two', [0, SCALED], 3],
    ['turned, with a part that is wanted for itself', [0, TURNED, SQUARE], 5],
    ['made of composite glyphs', [0, NESTED], 6],
    ['twice the same', [0, NESTED, NESTED], 7],
  ])('%s: drawn as in the source, their parts behind', (_, glyphs, count) => {
    const subset = engineOf(subsetOf(file, glyphs));
    expect(subset.numGlyphs).toBe(count);
    expect(glyphs.map((_, place) => drawing(subset, place))).toEqual(
      glyphs.map((glyph) => drawing(source, glyph)),
    );
    expect(source.getGlyph(NESTED).path.toSVG().split('M').length).toBe(5);
  });
});

describe('the tables of a subset', () => {
  it('are those a PDF asks for, in the order of their names, each with its checksum and all with theirs', () => {
    const bytes = subsetOf(readFileSync(files[0] ?? ''), [0, 40, 41]);
    const tables = readTables(bytes);
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    expect(sumOf(bytes)).toBe(0xb1b0afba);
    const directory = new DataView(bytes.buffer, 12);
    for (const [index, [tag, table]] of [...tables].entries()) {
      const copy = new Uint8Array(Math.ceil(table.length / 4) * 4);
      copy.set(table);
      if (tag === 'head') copy.fill(0, 8, 12);
      expect([tag, directory.getUint32(index * 16 + 4)]).toEqual([tag, sumOf(copy)]);
    }
  });

  it('give each glyph its advance and bearing, where the source names the advance once for many', () => {
    const tables = readGlyphTables(subsetOf(aCompositeFont(2), [0, SQUARE, SCALED, TURNED]));
    expect([0, 1, 2, 3].map((glyph) => [tables?.advanceOf(glyph), tables?.bearingOf(glyph)])).toEqual([
      [100, 1],
      [510, 2],
      [510, 3],
      [510, 4],
    ]);
  });
});

describe('a font whose outlines cannot be copied', () => {
  it('has none of TrueType (CFF), and is left to pdfkit', () => {
    const cff = join(import.meta.dirname, '../../node_modules/bwip-js/fonts/Inconsolata.otf');
    expect(readGlyphTables(readFileSync(cff))).toBeUndefined();
  });
});

function sumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
