import type { FiledItem } from '../../case-file/facts/archive-facts.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { Dependencies } from '../dependencies.ts';

const fileName = '案件日志.jsonl';

/** 案件日志 for whoever reads it by machine, one entry a line, voided ones too. @returns its line of the file list */
export async function fileJournal(
  { blobs }: Pick<Dependencies, 'blobs'>,
  journal: readonly JournalEntry[],
): Promise<FiledItem> {
  const bytes = new TextEncoder().encode(journal.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const sha256 = await blobs.put(bytes);
  return { name: fileName, mediaType: 'application/x-ndjson', size: bytes.byteLength, sha256 };
}

/** 题名, as 卷内目录 tells people what a filed thing is: its name without the number, and of the file for machines what it is for. */
export function titleOfFiled({ name }: Pick<FiledItem, 'name'>): string {
  const title = name.replace(/^\d+-/u, '');
  return title === fileName ? '案件办理日志全文（数据文件，供核验）' : title;
}
