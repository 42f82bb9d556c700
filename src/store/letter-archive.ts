import type { Pool } from 'pg';
import type { ArchivedLetter, LetterArchive } from '../usecases/ports/letter-archive.ts';
import type { LetterWording } from '../usecases/ports/press.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

const columns = `select id, data, format, coalesce(drawn_sha256, sha256) as sha256, seal is not null as "sealedElectronically",
  engine_version as "engineVersion", coalesce(fonts, '[]') as fonts, template,
  template_sha256 as "templateSha256", template_parts as parts from letter where state = 'DRAWN'`;
const one: Prepared = { name: 'archived-letter', text: `${columns} and id = $1` };
const page: Prepared = {
  name: 'archived-letters',
  text: `${columns} and ($1::uuid is null or id > $1) order by id limit $2`,
};

interface Row extends Omit<ArchivedLetter, 'wording'> {
  readonly template: string;
  readonly templateSha256: string;
  readonly parts: LetterWording['parts'] | null;
}

/** Drawn letters, to be drawn again. */
export function createLetterArchive(pool: Pool): LetterArchive {
  return {
    letter: async (id) => (isId(id) ? (await run<Row>(pool, one, [id])).map(letterOf)[0] : undefined),
    after: async (id, limit) => (await run<Row>(pool, page, [id ?? null, limit])).map(letterOf),
  };
}

function letterOf({ template, templateSha256: sha256, parts, ...letter }: Row): ArchivedLetter {
  return { ...letter, wording: parts ? { template, sha256, parts } : undefined };
}
