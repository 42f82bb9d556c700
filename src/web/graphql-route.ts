import { json, type RequestHandler } from 'express';
import { createContext } from '../api/context.ts';
import { type GraphqlEndpoint, headerMap } from '../api/graphql-server.ts';
import { callerOf, type Doorkeeper } from './actor-of.ts';
import { requestIdOf } from './request-id.ts';

/** `/graphql`: GraphQL over HTTP, GET for queries, POST for everything. */
export function graphqlRoute(door: Doorkeeper, endpoint: GraphqlEndpoint): readonly RequestHandler[] {
  return [
    json({ limit: '1mb' }),
    async (request, response) => {
      const { actor, session } = await callerOf(door, request);
      const context = createContext(door.deps, actor, requestIdOf(response), session);
      const { status, headers, body } = await endpoint.answer(
        {
          method: request.method.toUpperCase(),
          headers: headerMap(request.headers),
          search: new URL(request.originalUrl, 'http://localhost').search,
          body: request.body as unknown,
        },
        context,
      );
      response.setHeader('cache-control', 'no-store');
      for (const [name, value] of headers) response.setHeader(name, value);
      // Not `send`: it would hash every answer for an ETag, which an answer that is not stored has no use for.
      response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body);
    },
  ];
}
