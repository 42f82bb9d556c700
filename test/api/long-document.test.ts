import { expect, it } from '@jest/globals';
import { type GraphQLRequestListener, HeaderMap } from '@apollo/server';
import { buildSchema, parse } from 'graphql';
import { type Context, createContext } from '../../src/api/context.ts';
import { createKnownQueries } from '../../src/api/known-queries.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';

/*
 * The story: whatever query had been let through was remembered, its text and all. A comment is no token, so that five
 * hundred documents of a megabyte each, sent by anybody, would have stayed in memory until the service ended.
 */

const schema = buildSchema('type Query { year: Int }');
const context = createContext({} as Dependencies, { kind: 'ANYONE' }, 'request-1');

async function isRemembered(query: string): Promise<boolean> {
  const { plugin, execute } = createKnownQueries();
  type Start = Parameters<NonNullable<typeof plugin.serverWillStart>>[0];
  type Request = Parameters<NonNullable<typeof plugin.requestDidStart>>[0];
  await plugin.serverWillStart?.({ schema } as Start);
  const listener = (await plugin.requestDidStart?.({} as Request)) as GraphQLRequestListener<Context>;
  type Resolved = Parameters<NonNullable<typeof listener.didResolveOperation>>[0];
  await listener.didResolveOperation?.({ source: query, document: parse(query) } as Resolved);
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const result = await execute({ method: 'POST', headers, search: '', body: { query } }, context);
  return result !== undefined;
}

it.each([
  ['a query', '{ year }', true],
  ['a query with a comment', `{ year } # ${'x'.repeat(1_000)}`, true],
  ['a query with a comment of a megabyte', `{ year } # ${'x'.repeat(1_000_000)}`, false],
])('%s: remembered or not', async (_, query, remembered) => {
  expect(await isRemembered(query)).toBe(remembered);
});
