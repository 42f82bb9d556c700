import { deflateSync } from 'node:zlib';
import { defaultFontChains } from '../../src/letters/fonts/font-roles.ts';
import { type ParsedFont, parseFont } from '../../src/letters/fonts/parse-font.ts';
import { subsetFont } from '../../src/letters/fonts/subset-font.ts';
import { codeOf, runsOf } from './code-of.ts';
import type { BenchLetter, Paragraph } from './letters-to-draw.ts';

/*
 * How fast JavaScript can be: lines of 28 characters cut by counting, one font for all, no tags, no PDF/A, no metadata,
 * nothing that could go wrong looked after. What remains is to copy the outlines and to deflate them.
 */
const charactersPerLine = 28;
const linesPerPage = 22;

const [file = ''] = defaultFontChains.body;
let parsed: ParsedFont | undefined;

export function drawByHand({ paragraphs }: BenchLetter): Uint8Array {
  const font = (parsed ??= parseFont(file));
  const { glyphTables } = font;
  if (!glyphTables) throw new Error('the font has no outlines to copy');
  const lines = paragraphs.filter(({ style }) => style !== 'code').flatMap(cutToLines);
  const code = paragraphs.find(({ style }) => style === 'code');
  const codes = new Map<string, string>();
  const pages: string[] = [];
  for (let from = 0; from < lines.length; from += linesPerPage) {
    const shown = lines.slice(from, from + linesPerPage).map((line) => `<${encoded(line, codes)}> Tj T*`);
    pages.push(`BT /F 16 Tf 29 TL 80 720 Td\n${shown.join('\n')}\nET`);
  }
  if (code) pages.push(`${pages.pop() ?? ''}\n${modulesOf(code.text)}`);
  const glyphs = [...codes.keys()].map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
  const subset = subsetFont(glyphTables, [0, ...glyphs.map(({ id }) => id)]);
  const widths = glyphs.map(({ advanceWidth }) => (advanceWidth * 1000) / font.unitsPerEm);
  return written([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, n) => `${8 + n * 2} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/LIMITS+${font.postscriptName}/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 7 0 R>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/LIMITS+${font.postscriptName}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/CIDToGIDMap/Identity/W[1[${widths.join(' ')}]]>>`,
    `<</Type/FontDescriptor/FontName/LIMITS+${font.postscriptName}/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 730/StemV 0/FontFile2 6 0 R>>`,
    stream(subset.file, `/Length1 ${subset.file.length}`),
    stream(Buffer.from(toUnicode([...codes.keys()]))),
    ...pages.flatMap((page, n) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${9 + n * 2} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      stream(Buffer.from(page)),
    ]),
  ]);
}

function modulesOf(text: string): string {
  const code = codeOf(text);
  const module = 79 / code.size;
  const boxes = runsOf(code).map(({ x, y, width }) => `${x} ${y} ${width} 1 re`);
  return `q ${module} 0 0 ${-module} 80 140 cm\n${boxes.join('\n')}\nf Q`;
}

function cutToLines({ text }: Paragraph): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length; from += charactersPerLine)
    lines.push(text.slice(from, from + charactersPerLine));
  return lines;
}

function encoded(line: string, codes: Map<string, string>): string {
  let hex = '';
  for (const character of line) {
    const code = codes.get(character) ?? (codes.size + 1).toString(16).padStart(4, '0');
    codes.set(character, code);
    hex += code;
  }
  return hex;
}

function toUnicode(characters: readonly string[]): string {
  const pairs = characters.map((character, index) => {
    const code = (index + 1).toString(16).padStart(4, '0');
    return `<${code}> <${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`;
  });
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, n) =>
    pairs.slice(n * 100, n * 100 + 100),
  );
  const maps = blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${maps.join('\n')} endcmap end end`;
}

function stream(bytes: Uint8Array, entries = ''): readonly [string, Uint8Array] {
  const packed = deflateSync(bytes, { level: 6 });
  return [`<</Filter/FlateDecode/Length ${packed.length}${entries}>>`, packed];
}

function written(objects: readonly (string | readonly [string, Uint8Array])[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  function write(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  }
  write('%PDF-1.4\n');
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    write(`${index + 1} 0 obj\n`);
    if (typeof object === 'string') write(object);
    else {
      write(`${object[0]}\nstream\n`);
      write(object[1]);
      write('\nendstream');
    }
    write('\nendobj\n');
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const start = length;
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
  write(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}
