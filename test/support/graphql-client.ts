import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInterfaceType, isLeafType, isNonNullType, isListType, isUnionType } from 'graphql';
import type { GraphQLOutputType, GraphQLType } from 'graphql';
import { demoPassword } from '../../src/cli/seeded-county.ts';

/** The contract, as the service publishes it. */
export const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

export type Json = Readonly<Record<string, unknown>>;

export interface GraphqlError {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly path: unknown;
    readonly zh: string;
    readonly en: string;
  };
}

export interface GraphqlResponse {
  readonly status: number;
  readonly data: Json | null | undefined;
  readonly errors: readonly GraphqlError[];
}

/** A member of a result union: its type and the leaves of it, besides what was asked of the case. */
export type Member = Json & { readonly __typename: string };

/** Somebody at the service's door: what he asks goes over HTTP, with his cookie or headers. */
export interface Visitor {
  readonly url: string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a request of any shape. @throws Error on a 5xx or an internal error: no input may cause one */
  graphql(query: string, variables?: Json): Promise<GraphqlResponse>;
  /** Asks and expects data without errors. */
  ask(query: string, variables?: Json): Promise<Json>;
  /** Does an act, or runs another mutation: its member of the result union with every leaf. */
  act(name: string, input: Json): Promise<Member>;
}

/** A visitor with the given headers, none by default: the public. */
export function visitor(url: string, headers: Readonly<Record<string, string>> = {}): Visitor {
  async function visit(path: string, init: RequestInit = {}): Promise<Response> {
    const given = new Headers(init.headers);
    for (const [name, value] of Object.entries(headers)) given.set(name, value);
    const response = await fetch(`${url}${path}`, { ...init, headers: given, redirect: 'manual' });
    if (response.status >= 500 && response.status !== 503) {
      throw new Error(`${init.method ?? 'GET'} ${path} → ${response.status}: ${await response.text()}`);
    }
    return response;
  }
  async function graphql(query: string, variables: Json = {}): Promise<GraphqlResponse> {
    const response = await visit('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return readGraphql(response);
  }
  async function ask(query: string, variables: Json = {}): Promise<Json> {
    const { data, errors } = await graphql(query, variables);
    if (errors.length > 0 || !data) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    return data;
  }
  return {
    url,
    fetch: visit,
    graphql,
    ask,
    act: async (name, input) => (await ask(mutation(name), { input }))[name] as Member,
  };
}

/** Reads an answer of the endpoint, which must never be a fault's. */
export async function readGraphql(response: Response): Promise<GraphqlResponse> {
  const text = await response.text();
  const body = JSON.parse(text) as { data?: Json | null; errors?: readonly GraphqlError[] };
  const errors = body.errors ?? [];
  const fault = errors.find(
    ({ message, extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR' || /Abstract type/.test(message),
  );
  if (fault || response.status >= 500) throw new Error(`a fault: ${response.status} ${text}`);
  return { status: response.status, data: body.data, errors };
}

/** Signs in over HTTP. @throws Error when the door stays shut */
export async function signedIn(url: string, userName: string, password = demoPassword): Promise<Visitor> {
  const cookie = await sessionCookie(url, userName, password);
  return visitor(url, { cookie });
}

/** @returns the session cookie as a browser would send it back */
export async function sessionCookie(url: string, userName: string, password = demoPassword): Promise<string> {
  const response = await postSignIn(url, { userName, password });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (response.status !== 200 || cookie === undefined) {
    throw new Error(`${userName} could not sign in: ${response.status} ${await response.text()}`);
  }
  return cookie;
}

export function postSignIn(url: string, body: unknown): Promise<Response> {
  return fetch(`${url}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** The applicant of a case, by the number and the code on the receipt. */
export function applicant(url: string, applicationNo: string, queryCode: string): Visitor {
  return visitor(url, { 'x-application-number': applicationNo, 'x-query-code': queryCode });
}

const mutations = new Map<string, string>();

/** The document that runs a mutation and asks for every leaf of every member of its union. */
export function mutation(name: string): string {
  const known = mutations.get(name);
  if (known !== undefined) return known;
  const field = schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`the contract has no mutation ${name}`);
  const input = field.args[0]?.type.toString() ?? '';
  const members = typesOf(field.type).map((member) => `... on ${member} { ${leaves(member)} }`);
  const document = `mutation ($input: ${input}) { ${name}(input: $input) { __typename ${members.join(' ')} } }`;
  mutations.set(name, document);
  return document;
}

/** The members of the result union of a mutation. */
export function membersOf(name: string): readonly string[] {
  const field = schema.getMutationType()?.getFields()[name];
  return field ? typesOf(field.type) : [];
}

function typesOf(type: GraphQLOutputType): readonly string[] {
  const named = isNonNullType(type) ? type.ofType : type;
  return isUnionType(named) ? named.getTypes().map((member) => member.name) : [];
}

/** Of the case: what a screen shows after an act. */
const ofCase = `id version state channel applicationNo receivedOn registeredOn replyDueOn correctionNoticeDueOn
  correctionDueOn remainingWorkingDays repliedOn closedOn outcome provisional`;

/** Of a dispute: what a screen shows after an act. */
const ofDispute = `id version kind state dueOn result reportedAs endedOn`;

/** The fields of a type that a document can ask for as they are, and those of what happened and of warnings. */
export function leaves(typeName: string): string {
  const type = schema.getType(typeName);
  if (!type || !('getFields' in type) || isInterfaceType(type)) return '__typename';
  const parts: string[] = [];
  for (const field of Object.values(type.getFields())) {
    if (field.args.length > 0) continue;
    if (isLeafType(namedOf(field.type as GraphQLType))) parts.push(field.name);
    else if (field.name === 'caseFile') parts.push(`caseFile { ${ofCase} }`);
    else if (field.name === 'dispute') parts.push(`dispute { ${ofDispute} }`);
    else if (['warnings', 'since'].includes(field.name))
      parts.push(`${field.name} { ${leaves(namedOf(field.type).toString())} }`);
  }
  // A member that holds nothing but other types has no leaf.
  return parts.length > 0 ? parts.join(' ') : '__typename';
}

function namedOf(type: GraphQLType): GraphQLType {
  return isNonNullType(type) || isListType(type) ? namedOf(type.ofType) : type;
}
