import { deflateSync } from 'node:zlib';

/** Samples of the tone curve: between them readers draw straight lines, here off by less than a step of eight bits. */
const SAMPLES = 42;

/** sRGB as a profile sees it: its white and its primaries, adapted to D50 (IEC 61966-2-1, annex A). */
const WHITE = [0.9642, 1, 0.8249] as const;
const RED = [0.43607, 0.22249, 0.01392] as const;
const GREEN = [0.38515, 0.71687, 0.09708] as const;
const BLUE = [0.14307, 0.06061, 0.7141] as const;

const HEADER = 128;
const TAG_ENTRY = 12;

/**
 * Says what the document's colours are (ISO 19005-1, 6.2.2): sRGB, in a profile of half a kilobyte that knows the tone curve by
 * samples. pdfkit's own one is six times as long, more than the words of a short letter.
 */
export function addOutputIntent(pdf: PDFKit.PDFDocument): void {
  const profile = pdf.ref({ N: 3, Filter: 'FlateDecode' });
  profile.end(packedProfile);
  const intent = pdf.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  intent.end(undefined);
  (pdf as unknown as Internals)._root.data['OutputIntents'] = [intent];
}

interface Internals {
  readonly _root: { readonly data: Record<string, unknown> };
}

/** A display profile, version 2.1 (ICC.1:1998-09): PDF 1.4 reads no later one. */
export function colorProfile(): Uint8Array {
  const curve = curveElement();
  const elements: readonly (readonly [tags: readonly string[], element: Uint8Array])[] = [
    [['desc'], descriptionElement('sRGB IEC61966-2.1')],
    [['cprt'], element('text', latin('No copyright\0'))],
    [['wtpt'], pointElement(WHITE)],
    [['rXYZ'], pointElement(RED)],
    [['gXYZ'], pointElement(GREEN)],
    [['bXYZ'], pointElement(BLUE)],
    [['rTRC', 'gTRC', 'bTRC'], curve],
  ];
  const tags = elements.reduce((count, [names]) => count + names.length, 0);
  let offset = HEADER + 4 + tags * TAG_ENTRY;
  const directory = [numbers32(tags)];
  const bodies: Uint8Array[] = [];
  for (const [names, body] of elements) {
    for (const name of names) directory.push(latin(name), numbers32(offset, body.length));
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([header(offset), ...directory, ...bodies]);
}

function header(size: number): Uint8Array {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The day the standard took effect; a profile must have one.
  for (const [index, part] of [1999, 10, 18].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  bytes.set(fixed(WHITE), 68);
  return bytes;
}

/** The tone curve of sRGB (IEC 61966-2-1, 5.2). */
function curveElement(): Uint8Array {
  const samples = Buffer.alloc(4 + SAMPLES * 2);
  samples.writeUInt32BE(SAMPLES);
  for (let index = 0; index < SAMPLES; index++) {
    const value = index / (SAMPLES - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    samples.writeUInt16BE(Math.round(linear * 0xffff), 4 + index * 2);
  }
  return element('curv', samples);
}

/** A name in ASCII, followed by the places of a Unicode name and of one for Macintosh, both empty. */
function descriptionElement(name: string): Uint8Array {
  return element(
    'desc',
    Buffer.concat([numbers32(name.length + 1), latin(name), Buffer.alloc(1 + 4 + 4 + 2 + 1 + 67)]),
  );
}

function pointElement(point: readonly number[]): Uint8Array {
  return element('XYZ ', fixed(point));
}

/** On a multiple of four bytes. */
function element(type: string, body: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc((8 + body.length + 3) & ~3);
  bytes.write(type, 'latin1');
  bytes.set(body, 8);
  return bytes;
}

/** s15Fixed16Number. */
function fixed(values: readonly number[]): Uint8Array {
  return numbers32(...values.map((value) => Math.round(value * 0x10000)));
}

function numbers32(...values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

const packedProfile = deflateSync(colorProfile(), { level: 9 });
