import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type AuditResult, serverAudits } from 'graphql-http';
import { type Service, startService } from '../support/service.ts';

/** What a server of GraphQL over HTTP must, should and may do, as the reference implementation audits it. */
const names = serverAudits({ url: 'http://localhost/graphql' }).map(({ id, name }) => ({ id, name }));

let service: Service;
let results: readonly AuditResult[];

beforeAll(async () => {
  service = await startService();
  const audits = serverAudits({ url: `${service.url}/graphql`, fetchFn: fetch });
  results = await Promise.all(audits.map((audit) => audit.fn()));
});

afterAll(() => service.close());

it.each(names)('$id: $name', async ({ id }) => {
  const result = results.find((one) => one.id === id);
  expect([result?.status === 'error' && result.reason, result?.status]).not.toContain('error');
});
