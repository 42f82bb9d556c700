import type { FiledItem } from '../../case-file/facts/archive-facts.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { Dependencies } from '../dependencies.ts';

/** Writes entries of a journal as a file of the archive, one JSON object a line. @returns its line of the file list */
export async function fileRecord(
  deps: Pick<Dependencies, 'blobs'>,
  title: string,
  entries: readonly JournalEntry[],
): Promise<FiledItem> {
  const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  const bytes = new TextEncoder().encode(text);
  const sha256 = await deps.blobs.put(bytes);
  return { name: `${title}.jsonl`, mediaType: 'application/x-ndjson', size: bytes.byteLength, sha256 };
}
