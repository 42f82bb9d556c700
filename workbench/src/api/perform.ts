import contract from 'virtual:contract';
import { inFieldWords } from '../contract/in-field-words.ts';
import type { Happened } from '../format/happened-text.ts';
import { plainPath } from '../forms/plain-path.ts';
import { ask } from './ask.ts';

/** A lawful "no", in words, or bad input with the field it stands at. */
export interface Refused {
  readonly code: string;
  readonly zh: string;
  readonly article: string | null;
  /** Of bad input: the field, as `input.items.0.what`. */
  readonly path?: string;
  /** Of bad input: what is wrong with it, as `OUT_OF_RANGE`. */
  readonly problem?: string;
  /** Of a stale version: what others did meanwhile. */
  readonly since?: readonly Happened[];
  readonly actual?: number;
}

export type Performed =
  | { readonly ok: true; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly refused: Refused };

/** Asked of a stale version. */
export const sinceWanted = 'since { seq actorName recordedAt zh }';

/**
 * Performs an act of the contract.
 * @param mutation its name, as `issueCorrectionNotice`
 * @param input all it takes; the same `clientMutationId` again has one effect only
 * @param wanted what is asked of the answer when it is no refusal, as GraphQL selections: `... on ActDone { … }`
 * @throws NotReached, Malformed, SessionOver
 */
export async function perform(mutation: string, input: object, wanted = ''): Promise<Performed> {
  const { input: type } = contract.mutations[mutation] ?? {};
  if (type === undefined) throw new Error(`the contract has no ${mutation}`);
  const data = await ask<{ readonly answer: Readonly<Record<string, unknown>> }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ${refusals(mutation)} ${wanted} } }`,
    { input },
  );
  const { answer } = data;
  if (!('refusalCode' in answer)) return { ok: true, answer };
  return { ok: false, refused: inWords(type, refusedOf(answer)) };
}

/** A field is called as the form calls it. */
function inWords(type: string, refused: Refused): Refused {
  const { path, zh } = refused;
  if (path === undefined) return refused;
  return { ...refused, zh: inFieldWords(contract.inputs, type, plainPath(path), zh) };
}

/** Of an answer that is not a union there is nothing to refuse. */
function refusals(mutation: string): string {
  const members = contract.answers[contract.mutations[mutation]?.answer ?? ''] ?? [];
  const parts = members.length > 0 ? ['... on Refusal { refusalCode: code zh article }'] : [];
  if (members.includes('InvalidInput')) parts.push('... on InvalidInput { path inputProblem: problem }');
  for (const member of ['DayRefused', 'RemedyOpen', 'ProofNotChecked'])
    if (members.includes(member)) parts.push(`... on ${member} { path }`);
  if (members.includes('StaleVersion')) parts.push(`... on StaleVersion { ${sinceWanted} actual }`);
  return parts.join(' ');
}

function refusedOf(answer: Readonly<Record<string, unknown>>): Refused {
  const {
    refusalCode,
    zh,
    article,
    path,
    inputProblem: problem,
    since,
    actual,
  } = answer as {
    readonly refusalCode: string;
    readonly zh: string;
    readonly article: string | null;
    readonly path?: string;
    readonly inputProblem?: string;
    readonly since?: readonly Happened[];
    readonly actual?: number;
  };
  return {
    code: refusalCode,
    zh,
    article,
    ...(path === undefined ? {} : { path }),
    ...(problem === undefined ? {} : { problem }),
    ...(since === undefined ? {} : { since }),
    ...(actual === undefined ? {} : { actual }),
  };
}
