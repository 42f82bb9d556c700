import { createHash } from 'node:crypto';

/** An entry of any journal, a case's or a dispute's. */
interface Entry {
  readonly seq: number;
  readonly fact: { readonly fact: string; readonly on: string };
  /** ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string;
  readonly actor: string;
}

/**
 * Version of the shape of facts written today; older ones are brought up to it on read. 2: items of corrections have
 * grounds. 3: the proof of service has a kind.
 */
const currentVersion = 3;

export interface FactRow {
  readonly seq: number;
  readonly fact: string;
  readonly version: number;
  readonly happened_on: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly recorded_at: string;
  readonly actor: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The columns of an entry, and the digest that shows later whether anyone changed it. */
export function factRowOf(ownerId: string, entry: Entry): FactRow & { readonly digest: string } {
  const { fact, on, ...payload } = entry.fact;
  const row: FactRow = {
    seq: entry.seq,
    fact,
    version: currentVersion,
    happened_on: on,
    recorded_at: entry.recordedAt,
    actor: entry.actor,
    payload,
  };
  return { ...row, digest: digestOf(ownerId, row) };
}

/** The entry as its journal wrote it. */
export function entryOf<Written extends Entry>(row: FactRow): Written {
  const entry: Entry = {
    seq: row.seq,
    fact: { ...upcast(row), fact: row.fact, on: row.happened_on },
    recordedAt: row.recorded_at,
    actor: row.actor,
  };
  return entry as Written;
}

/** A payload in the shape of today. */
function upcast(row: FactRow): FactRow['payload'] {
  return withKindOfProof(row, withGrounds(row));
}

function withGrounds({ fact, version, payload }: FactRow): FactRow['payload'] {
  const { items } = payload;
  const withoutGrounds = fact === 'CORRECTION_NOTICE_SENT' && version === 1 && Array.isArray(items);
  if (!withoutGrounds) return payload;
  return { ...payload, items: items.map((item: object) => ({ ground: 'OTHER', ...item })) };
}

/** Facts whose proof was a text before version 3, and where they had it. */
const provenInWords: Readonly<Record<string, 'evidence' | 'reason'>> = {
  CORRECTION_NOTICE_SERVED: 'evidence',
  FEE_NOTICE_SERVED: 'evidence',
  CONSULTATION_DELIVERED: 'evidence',
  REPLY_SERVED: 'evidence',
  SERVICE_FAILED: 'reason',
};

function withKindOfProof({ fact, version }: FactRow, payload: FactRow['payload']): FactRow['payload'] {
  const member = provenInWords[fact];
  if (version >= 3 || member === undefined) return payload;
  const { [member]: text, ...rest } = payload;
  return { ...rest, evidence: { kind: 'IN_WORDS', text } };
}

/** SHA-256 of an entry in canonical form: keys sorted, so that the database may store them as it likes. */
export function digestOf(ownerId: string, row: FactRow): string {
  const { seq, fact, version, happened_on, recorded_at, actor, payload } = row;
  const canonical = canonicalJson([ownerId, seq, fact, version, happened_on, recorded_at, actor, payload]);
  return createHash('sha256').update(canonical).digest('hex');
}

/** JSON with sorted keys and without members that are undefined. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
