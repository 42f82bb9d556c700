import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type {
  TemplateTexts,
  TemplateTransaction,
  TemplateVersion,
  TextSource,
  VersionedText,
} from '../usecases/ports/letter-templates.ts';
import { templatesInForce } from './begin-act.ts';
import { type Prepared, run, type Runner } from './prepared.ts';
import { aloneWith } from './template-register.ts';

/** 模板架: the texts of letters, read again whenever the register has gone on, and those of earlier versions. */
export interface TemplateShelf extends TextSource {
  /** Reads the edits again if the register is at another version than they were read at. */
  bringTo(version: number, runner: Runner): Promise<void>;
  /** Asks the register for its version first. */
  refresh(): Promise<void>;
}

const registerVersion: Prepared = {
  name: 'template-register-version',
  text: `select (${templatesInForce}) as version`,
};

const inForce: Prepared = {
  name: 'templates-in-force',
  text: `select name, sort, version, text, state from (
           select distinct on (name) name, sort, version, text, state from letter_template_version
           where state in ('PUBLISHED','WITHDRAWN') order by name, version desc
         ) as last where state = 'PUBLISHED'`,
};

const keptVersions: Prepared = {
  name: 'kept-templates',
  text: `select name, sort, version, text from letter_template_version
         where (name, version) in (select key, value::int from jsonb_each_text($1::jsonb))`,
};

type NamedText = VersionedText & { readonly name: string };

/**
 * Opens the shelf, and keeps the texts that came with this service where they are not kept yet.
 * @param shipped the texts that came with the service
 */
export async function openTemplateShelf(
  pool: Pool,
  shipped: TemplateTexts,
  now: () => string,
): Promise<TemplateShelf> {
  const own = await aloneWith(pool, async (transaction) => ({
    keep: true,
    value: await keepShipped(transaction, shipped, now()),
  }));
  let version = -1;
  let edits: TemplateTexts = new Map();

  async function bringTo(wanted: number, runner: Runner): Promise<void> {
    if (wanted <= version) return;
    const texts = byName(await run<NamedText>(runner, inForce, []));
    // Another act may have gone further meanwhile.
    if (wanted > version) [version, edits] = [wanted, texts];
  }
  async function refresh(): Promise<void> {
    const [row] = await run<{ version: number }>(pool, registerVersion, []);
    await bringTo(row?.version ?? 0, pool);
  }
  await refresh();

  return {
    shipped: () => own,
    edits: () => edits,
    bringTo,
    refresh,
    kept: async (parts) => {
      const texts = byName(await run<NamedText>(pool, keptVersions, [JSON.stringify(parts)]));
      const absent = Object.keys(parts).find((name) => !texts.has(name));
      if (absent !== undefined) throw new Error(`version ${parts[absent]} of ${absent} was not kept`);
      return texts;
    },
  };
}

/** Another version of the service may have kept the same text: it then has its number already. */
async function keepShipped(
  transaction: TemplateTransaction,
  shipped: TemplateTexts,
  recordedAt: string,
): Promise<TemplateTexts> {
  const kept = await transaction.versions();
  const own = new Map<string, VersionedText>();
  for (const [name, { sort, text }] of shipped) {
    const sha256 = createHash('sha256').update(text).digest('hex');
    const versions = kept.filter((one) => one.name === name);
    const known = versions.find((one) => one.state === 'SHIPPED' && one.sha256 === sha256);
    const version = known?.version ?? (versions.at(-1)?.version ?? 0) + 1;
    own.set(name, { sort, version, text });
    if (known) continue;
    const line: TemplateVersion = {
      name,
      sort,
      version,
      text,
      sha256,
      state: 'SHIPPED',
      basedOn: undefined,
      recordedBy: 'SERVICE',
      recordedAt,
      why: '',
    };
    await transaction.keep(line);
  }
  return own;
}

function byName(rows: readonly NamedText[]): TemplateTexts {
  return new Map(rows.map(({ name, sort, version, text }) => [name, { sort, version, text }]));
}
