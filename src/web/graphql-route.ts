import { json, type RequestHandler } from 'express';
import type { Actor } from '../access/actor.ts';
import { createContext } from '../api/context.ts';
import { type GraphqlEndpoint, headerMap } from '../api/graphql-server.ts';
import { callerOf, type Doorkeeper } from './actor-of.ts';
import { requestIdOf } from './request-id.ts';

/**
 * `/graphql`: GraphQL over HTTP, GET for queries, POST for everything. A page of the workbench names in `x-mingda-viewer` whose
 * it is: what it asks in another's session or in none is not executed, and the answer says so.
 */
export function graphqlRoute(door: Doorkeeper, endpoint: GraphqlEndpoint): readonly RequestHandler[] {
  return [
    json({ limit: '1mb' }),
    async (request, response) => {
      const { actor, session } = await callerOf(door, request);
      response.setHeader('cache-control', 'no-store');
      if (isOver(request.get('x-mingda-viewer'), actor)) {
        response.json(sessionEnded);
        return;
      }
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
      for (const [name, value] of headers) response.setHeader(name, value);
      // Not `send`: it would hash every answer for an ETag, which an answer that is not stored has no use for.
      response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body);
    },
  ];
}

function isOver(viewerId: string | undefined, actor: Actor): boolean {
  return viewerId !== undefined && !(actor.kind === 'STAFF' && actor.id === viewerId);
}

/** With status 200, as of every refusal: of another the browser writes a line in red. */
const sessionEnded = {
  errors: [
    {
      message: 'The session has ended; sign in again',
      extensions: {
        code: 'SESSION_ENDED',
        path: [],
        zh: '登录已经过期，请重新登录',
        en: 'The session has ended; sign in again',
      },
    },
  ],
};
