import type { Pool } from 'pg';
import type {
  CatalogueEntry,
  CatalogueEntryVersion,
  CatalogueRegister,
  CatalogueTransaction,
} from '../usecases/ports/catalogue.ts';
import { bigrams, searchText } from './bigrams.ts';
import { inTurn } from './in-turn.ts';
import { isId } from './is-id.ts';
import { type Prepared, run, type Runner } from './prepared.ts';
import { publicList, type PublicTable } from './public-list.ts';

/** The key of the lock under which catalogues are changed, one change after the other. */
const key = 1_297_694_467;

const columns = `id, agency_id as "agencyId", index_no as "indexNo", name, summary, made_on::text as "madeOn",
  responsible_unit as "responsibleUnit", form, status, version, published_on::text as "publishedOn"`;

const table: PublicTable = { name: 'catalogue_entry', columns, day: 'made_on' };

const byId: Prepared = {
  name: 'catalogue-entry',
  text: `select ${columns} from catalogue_entry where id = $1`,
};

const byNumber: Prepared = {
  name: 'catalogue-entry-by-number',
  text: `select ${columns} from catalogue_entry where agency_id = $1 and index_no = $2`,
};

const versions: Prepared = {
  name: 'catalogue-entry-versions',
  text: `select version, status, content, recorded_by as "recordedBy", why,
           to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
         from catalogue_entry_version where entry_id = $1 order by version`,
};

const write: Prepared = {
  name: 'keep-catalogue-entry',
  text: `insert into catalogue_entry (id, agency_id, index_no, name, summary, made_on, responsible_unit, form, status,
           version, published_on, folded, pairs, name_pairs)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict (id) do update set index_no = excluded.index_no, name = excluded.name, summary = excluded.summary,
           made_on = excluded.made_on, responsible_unit = excluded.responsible_unit, form = excluded.form,
           status = excluded.status, version = excluded.version, published_on = excluded.published_on,
           folded = excluded.folded, pairs = excluded.pairs, name_pairs = excluded.name_pairs`,
};

const append: Prepared = {
  name: 'keep-catalogue-entry-version',
  text: `insert into catalogue_entry_version (entry_id, version, status, content, recorded_by, recorded_at, why)
         values ($1, $2, $3, $4, $5, $6, $7)`,
};

/** 依申请公开目录 on PostgreSQL. */
export function createCatalogueRegister(pool: Pool): CatalogueRegister {
  return {
    entry: (id) => entryById(pool, id),
    history: async (id) => (isId(id) ? run<CatalogueEntryVersion>(pool, versions, [id]) : []),
    list: async (query) => (await publicList<EntryRow>(pool, table, query)).map(entryOf),
    inTurn: (change) =>
      inTurn(pool, key, async (client) => {
        const outcome = await change(transactionOn(client));
        return { keep: outcome.ok, value: outcome };
      }),
  };
}

function transactionOn(runner: Runner): CatalogueTransaction {
  return {
    entry: (id) => entryById(runner, id),
    byIndexNo: async (agencyId, indexNo) => {
      const [row] = isId(agencyId) ? await run<EntryRow>(runner, byNumber, [agencyId, indexNo]) : [];
      return row && entryOf(row);
    },
    keep: async (entry, { recordedBy, recordedAt, why }) => {
      const { id, agencyId, status, version, publishedOn, ...content } = entry;
      const { indexNo, name, summary, madeOn, responsibleUnit, form } = content;
      const { folded, pairs } = searchText(name, indexNo, summary, responsibleUnit);
      const text = [indexNo, name, summary, madeOn, responsibleUnit, form];
      const standing = [status, version, publishedOn ?? null, folded, pairs, bigrams(name)];
      await run(runner, write, [id, agencyId, ...text, ...standing]);
      await run(runner, append, [id, version, status, content, recordedBy, recordedAt, why]);
    },
  };
}

type EntryRow = Omit<CatalogueEntry, 'publishedOn'> & {
  readonly publishedOn: CatalogueEntry['publishedOn'] | null;
};

async function entryById(runner: Runner, id: string): Promise<CatalogueEntry | undefined> {
  const [row] = isId(id) ? await run<EntryRow>(runner, byId, [id]) : [];
  return row && entryOf(row);
}

function entryOf(row: EntryRow): CatalogueEntry {
  return { ...row, publishedOn: row.publishedOn ?? undefined };
}
