import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';

/**
 * 压缩: pages of the portal whose length tells nothing. Who makes a browser ask for chosen words and sees how long the answers are
 * can guess a secret that stands beside them in one compressed answer (BREACH). So what says something about one person (such
 * pages are never stored), and whatever answers a form, goes out as it is. The rest is the same for everybody.
 */
export function compressedPages(): RequestHandler {
  return compression({
    filter: (request: Request, response: Response) =>
      request.method === 'GET' &&
      response.get('Cache-Control') !== 'no-store' &&
      compression.filter(request, response),
  });
}
