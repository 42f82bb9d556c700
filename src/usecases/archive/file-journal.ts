import type { FiledItem } from '../../case-file/facts/archive-facts.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { Dependencies } from '../dependencies.ts';

/** 案件日志 for whoever reads it by machine, one entry a line, voided ones too. @returns its line of the file list */
export async function fileJournal(
  { blobs }: Pick<Dependencies, 'blobs'>,
  journal: readonly JournalEntry[],
): Promise<FiledItem> {
  const bytes = new TextEncoder().encode(journal.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const sha256 = await blobs.put(bytes);
  return { name: '案件日志.jsonl', mediaType: 'application/x-ndjson', size: bytes.byteLength, sha256 };
}
