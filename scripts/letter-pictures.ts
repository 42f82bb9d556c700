/**
 * Draws each letter with invented data and writes its first page to docs/letters/<kind>.png: `npm run letters`.
 * With a folder named after it, the PDFs of every specimen are kept there too, for whoever checks them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { createLetterPress } from '../src/letters/press.ts';
import { specimensOf } from '../src/letters/specimens/specimens.ts';

import type { LetterData } from '../src/usecases/ports/letters.ts';

const root = join(import.meta.dirname, '..');
const DOTS_PER_INCH = 110;

const press = createLetterPress({ templatesDir: join(root, 'templates') });
const reader = await PDFiumLibrary.init();
mkdirSync(join(root, 'docs/letters'), { recursive: true });
const [, , pdfFolder] = process.argv;
if (pdfFolder !== undefined) mkdirSync(pdfFolder, { recursive: true });
for (const [kind, specimens] of Object.entries(specimensOf)) {
  const name = kind.toLowerCase().replaceAll('_', '-');
  const [shown, ...others] = specimens;
  if (shown) await picture(name, shown.data);
  if (pdfFolder === undefined) continue;
  for (const [index, { data }] of others.entries())
    keep(`${name}-${index + 2}`, (await press.draw(data)).pdf);
}
reader.destroy();

async function picture(name: string, data: LetterData): Promise<void> {
  const letter = await press.draw(data);
  keep(name, letter.pdf);
  const document = await reader.loadDocument(letter.pdf);
  const page = await document
    .getPage(0)
    .render({ scale: DOTS_PER_INCH / 72, render: 'bitmap', colorSpace: 'BGRA' });
  writeFileSync(join(root, 'docs/letters', `${name}.png`), png(page.data, page.width, page.height));
  process.stdout.write(`${name}.png: page 1 of ${letter.pages}\n`);
  document.destroy();
}

function keep(name: string, pdf: Uint8Array): void {
  if (pdfFolder !== undefined) writeFileSync(join(pdfFolder, `${name}.pdf`), pdf);
}

/** A PNG of eight-bit RGB from rows of RGBA, which is what the reader gives. */
function png(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const rows = Buffer.alloc(height * (1 + width * 3));
  let to = 0;
  for (let y = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      rows.set(rgba.subarray(from, from + 3), to);
      to += 3;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND'),
  ]);
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
