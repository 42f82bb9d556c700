import { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintFacts } from '../usecases/ports/print-binder.ts';
import { stampSeals } from './stamp-seals.ts';

const creator = 'mingda';

/** 装订 in the thread it is called in: see `PrintBinder`. */
export async function bindPrintSet(
  documents: readonly Uint8Array[],
  { orderId, title, createdAt }: PrintFacts,
): Promise<Uint8Array> {
  const set = await PDFDocument.create({ updateMetadata: false });
  const at = new Date(createdAt);
  set.setTitle(title, { showInWindowTitleBar: true });
  set.setSubject(orderId);
  set.setCreator(creator);
  set.setProducer(creator);
  set.setLanguage('zh-CN');
  set.setCreationDate(at);
  set.setModificationDate(at);
  for (const bytes of documents) await append(set, bytes);
  return set.save({ addDefaultPage: false, objectsPerTick: Infinity });
}

async function append(set: PDFDocument, bytes: Uint8Array): Promise<void> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  stampSeals(document);
  const pages = await set.copyPages(document, document.getPageIndices());
  for (const page of pages) set.addPage(page);
  const last = pages.at(-1);
  if (last && pages.length % 2 === 1) set.addPage([last.getWidth(), last.getHeight()]);
}
