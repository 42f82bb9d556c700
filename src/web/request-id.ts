import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** Gives every request an id, the one its logs carry; a proxy's well-formed id is kept. */
export function requestId(): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id') ?? '';
    response.locals['requestId'] = /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    response.setHeader('x-request-id', requestIdOf(response));
    next();
  };
}

export function requestIdOf(response: Response): string {
  return String(response.locals['requestId']);
}
