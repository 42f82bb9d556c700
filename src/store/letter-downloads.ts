import type { Pool } from 'pg';
import type { LetterDownloads } from '../usecases/ports/letter-downloads.ts';
import { type Prepared, run } from './prepared.ts';

const note: Prepared = {
  name: 'note-download',
  text: `insert into letter_download (letter_id, downloaded_at) values ($1, $2) on conflict (letter_id) do nothing`,
};
const downloads: Prepared = {
  name: 'downloads',
  text: `select letter_id as "letterId",
           to_char(downloaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
         from letter_download where letter_id = any ($1::uuid[])`,
};

export function createLetterDownloads(pool: Pool): LetterDownloads {
  return {
    note: async (letterId, at) => {
      await run(pool, note, [letterId, at]);
    },
    of: async (letterIds) => {
      const rows = await run<{ letterId: string; at: string }>(pool, downloads, [letterIds]);
      return new Map(rows.map((row) => [row.letterId, row.at]));
    },
  };
}
