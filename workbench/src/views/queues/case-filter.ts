import type { LocationQuery } from 'vue-router';

/** The members of CaseFilter that an address may carry, by how they are written there. */
const lists = [
  'agencyIds',
  'states',
  'tasks',
  'waitingFor',
  'handlerIds',
  'unitIds',
  'lateness',
  'alertLevels',
  'channels',
  'outcomes',
] as const;
const flags = ['unassigned', 'silentApplicant', 'unopened'] as const;
const texts = [
  'agencyId',
  'handlerId',
  'unitId',
  'notDraftedBy',
  'dueFrom',
  'dueBy',
  'submittedFrom',
  'submittedTo',
  'receivedFrom',
  'receivedTo',
  'repliedFrom',
  'repliedTo',
  'closedFrom',
  'closedTo',
] as const;

export type Chosen = {
  -readonly [Name in (typeof lists)[number]]?: string[];
} & { -readonly [Name in (typeof flags)[number]]?: boolean } & {
  -readonly [Name in (typeof texts)[number]]?: string;
};

/** What an address filters by; what it does not know is left out. */
export function filterOfQuery(query: LocationQuery): Chosen {
  const chosen: Chosen = {};
  for (const name of lists) {
    const text = textOf(query[name]);
    if (text !== '') chosen[name] = text.split(',');
  }
  for (const name of flags) if (textOf(query[name]) === '1') chosen[name] = true;
  for (const name of texts) {
    const text = textOf(query[name]);
    if (text !== '') chosen[name] = text;
  }
  return chosen;
}

/** The part of an address that says a filter; also of one that the service made (CaseSelection). */
export function queryOfFilter(filter: object): Record<string, string> {
  const given = filter as Readonly<Record<string, unknown>>;
  const query: Record<string, string> = {};
  for (const name of lists) {
    const value = given[name];
    if (Array.isArray(value) && value.length > 0) query[name] = value.join(',');
  }
  for (const name of flags) if (given[name] === true) query[name] = '1';
  for (const name of texts) {
    const value = given[name];
    if (typeof value === 'string' && value !== '') query[name] = value;
  }
  return query;
}

function textOf(value: LocationQuery[string] | undefined): string {
  const [first] = Array.isArray(value) ? value : [value];
  return first ?? '';
}
