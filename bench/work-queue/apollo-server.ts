import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import express, { type Request, type Response } from 'express';
import pg from 'pg';
import { poolSize } from '../database.ts';
import { listen, orders } from './listen.ts';
import { type QueueRow, queueStatement } from './queue-statement.ts';

const typeDefs = `
  enum CaseOrder { REPLY_DUE_SOONEST_FIRST SUBMITTED_NEWEST_FIRST }
  input CaseFilter { agencyId: ID }
  type Query { caseFiles(filter: CaseFilter, orderBy: CaseOrder, first: Int!): CaseFileConnection! }
  type CaseFileConnection { edges: [CaseFileEdge!]! pageInfo: PageInfo! }
  type CaseFileEdge { node: CaseFile! }
  type PageInfo { hasNextPage: Boolean! }
  type StaffMember { id: ID! name: String! }
  type CaseFile {
    id: ID!
    applicationNo: String
    state: String!
    channel: String!
    summary: String!
    applicantName: String
    submittedOn: String!
    receivedOn: String
    replyDueOn: String
    provisional: Boolean!
    handler: StaffMember
  }`;

interface QueueArguments {
  readonly filter: { readonly agencyId: string };
  readonly first: number;
}

const pool = new pg.Pool({ connectionString: orders().serviceUrl, max: poolSize });

const resolvers = {
  Query: {
    caseFiles: async (_: unknown, { filter, first }: QueueArguments) => {
      const { rows } = await pool.query<QueueRow>({
        ...queueStatement,
        values: [filter.agencyId],
      });
      return {
        edges: rows.slice(0, first).map((node) => ({ node })),
        pageInfo: { hasNextPage: rows.length > first },
      };
    },
  },
  CaseFile: {
    handler: (row: QueueRow) =>
      row.handlerId === null ? null : { id: row.handlerId, name: row.handlerName },
  },
};

const apollo = new ApolloServer({
  typeDefs,
  resolvers,
  plugins: [ApolloServerPluginLandingPageDisabled()],
  stopOnTerminationSignals: false,
});
await apollo.start();

/** What Apollo's own middleware for express does (`expressMiddleware` of @as-integrations/express5). */
async function answer(request: Request, response: Response): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search: new URL(request.url, 'http://localhost').search,
      body: request.body as unknown,
    },
    context: async () => ({}),
  });
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  response.statusCode = answered.status ?? 200;
  if (answered.body.kind !== 'complete') throw new Error('the answer comes in parts');
  response.send(answered.body.string);
}

const app = express();
app.use('/graphql', express.json(), answer);
listen(createServer(app), async () => {
  await apollo.stop();
  await pool.end();
});
