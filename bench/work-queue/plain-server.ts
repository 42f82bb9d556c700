import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { poolSize } from '../database.ts';
import { listen, orders } from './listen.ts';
import { type QueueRow, queueStatement } from './queue-statement.ts';

const pool = new pg.Pool({ connectionString: orders().serviceUrl, max: poolSize });

interface QueueRequest {
  readonly variables: { readonly filter: { readonly agencyId: string }; readonly first: number };
}

/** The same body in, the same bytes out, and no GraphQL in between. */
async function answer(request: IncomingMessage): Promise<string> {
  const { variables } = JSON.parse(await text(request)) as QueueRequest;
  const { filter, first } = variables;
  const { rows } = await pool.query<QueueRow>({ ...queueStatement, values: [filter.agencyId] });
  const edges = rows.slice(0, first).map(({ handlerId, handlerName, ...row }) => ({
    node: { ...row, handler: handlerId === null ? null : { id: handlerId, name: handlerName } },
  }));
  return JSON.stringify({ data: { caseFiles: { edges, pageInfo: { hasNextPage: rows.length > first } } } });
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.setHeader('content-type', 'application/json').end(body),
    (fault: unknown) => response.writeHead(500).end(String(fault)),
  );
});
listen(server, () => pool.end());
