import { afterAll, describe, expect, it } from '@jest/globals';
import { PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { bindPrintSet } from '../../src/letters/bind-print-set.ts';
import { createThreadedBinder } from '../../src/letters/threaded-binder.ts';
import { aReplyProvided } from '../../src/letters/specimens/letters.ts';
import { press, pictureOf, readBack } from './press-under-test.ts';

const facts = {
  orderId: 'e0000000-0000-4000-8000-000000000001',
  title: '批量打印-2026-03-02',
  createdAt: '2026-03-02T02:00:00.000Z',
};
const binder = createThreadedBinder();

afterAll(() => binder.close());

async function letter(no: number, description = '农村公路养护资金安排文件'): Promise<Uint8Array> {
  return (await press.draw(aReplyProvided({ documentNo: `清政办公开答〔2026〕${no}号`, description }))).pdf;
}

describe('a print set', () => {
  it('has every letter as it is stored, in order, each from the front of a new sheet', async () => {
    const letters = [await letter(1), await letter(2, '长文，'.repeat(200)), await letter(3)];
    const wanted: string[] = [];
    for (const bytes of letters) {
      const pages = await readBack(bytes);
      wanted.push(...pages, ...(pages.length % 2 === 1 ? [''] : []));
    }
    expect(wanted.length % 2).toBe(0);
    expect(wanted.filter((page) => page === '').length).toBeGreaterThan(0);
    const set = await binder.bind(letters, facts);
    expect(await readBack(set)).toEqual(wanted);
    for (const no of [1, 2, 3]) {
      const at = wanted.findIndex((page) => page.includes(`〔2026〕${no}号`));
      expect([no, at % 2]).toEqual([no, 0]);
    }
  });

  it('bound of parts is the set bound at once, page for page', async () => {
    const letters = [await letter(1), await letter(2), await letter(3)];
    const parts = [await binder.bind(letters.slice(0, 2), facts), await binder.bind(letters.slice(2), facts)];
    expect(await readBack(await binder.bind(parts, facts))).toEqual(
      await readBack(await binder.bind(letters, facts)),
    );
  });

  it('says what it is, and is the same file each time; of another order it is another', async () => {
    const letters = [await letter(1)];
    const set = await binder.bind(letters, facts);
    const read = await PDFDocument.load(set, { updateMetadata: false });
    expect([read.getTitle(), read.getSubject(), read.getLanguage()]).toEqual([
      facts.title,
      facts.orderId,
      'zh-CN',
    ]);
    expect(await binder.bind(letters, facts)).toEqual(set);
    expect(await binder.bind(letters, { ...facts, orderId: 'another' })).not.toEqual(set);
  });

  it('shows the seal that a service has put into a letter, and signs nothing', async () => {
    const before = await letter(1);
    const sealed = await withSealAt(before, { x: 300, y: 300, side: 100 });
    const set = await bindPrintSet([sealed], facts);
    // 297 mm of height from below, in millimetres from above.
    const middle = [(350 * 25.4) / 72, 297 - (350 * 25.4) / 72] as const;
    expect((await pictureOf(before, 0)).brightnessAt(...middle)).toBeGreaterThan(200);
    expect((await pictureOf(set, 0)).brightnessAt(...middle)).toBeLessThan(100);
    expect(Buffer.from(set).toString('latin1')).not.toContain('/Sig');
  });

  it('of something that is no PDF fails, and the next one is bound', async () => {
    const broken = binder.bind([await letter(1), Buffer.from('no letter')], facts);
    await expect(broken).rejects.toThrow();
    expect(await readBack(await binder.bind([await letter(1)], facts))).toHaveLength(2);
  });
});

/** The letter with a visible field of signature, a black square, as a sealing service adds it. */
async function withSealAt(
  pdf: Uint8Array,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  const look = context.stream(`0 g 0 0 ${side} ${side} re f`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, side, side],
  });
  const signature = context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite' });
  const widget = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    Rect: [x, y, x + side, y + side],
    F: PDFNumber.of(132),
  });
  if (!(widget instanceof PDFDict)) throw new Error('no dictionary');
  widget.set(PDFName.of('V'), context.register(signature));
  widget.set(PDFName.of('AP'), context.obj({ N: context.register(look) }));
  const field = context.register(widget);
  document.getPage(0).node.addAnnot(field);
  document.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }));
  return document.save({ useObjectStreams: false });
}
