import { readFileSync } from 'node:fs';
import { Router } from 'express';

/** Where the pages link their style sheet; a changed sheet has another address. */
export function stylesheetPath(hash: string): string {
  return `/assets/portal-${hash}.css`;
}

/** 样式: one file, read at the start, kept by browsers for a year under the hash of its content. */
export function readStylesheet(
  templatesDir: string,
  hashOf: (text: string) => string,
): { readonly hash: string; readonly routes: Router } {
  const css = readFileSync(`${templatesDir}/portal.css`, 'utf8');
  const hash = hashOf(css).slice(0, 12);
  const routes = Router();
  routes.get(stylesheetPath(hash), (_request, response) => {
    response.set('Cache-Control', 'public, max-age=31536000, immutable').type('css').send(css);
  });
  return { hash, routes };
}
