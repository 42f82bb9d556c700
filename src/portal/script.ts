import { readFileSync } from 'node:fs';
import { Router } from 'express';

/** Where the pages link their script; a changed one has another address. */
export function scriptPath(hash: string): string {
  return `/portal.${hash}.js`;
}

/** 脚本: one small file; without it every page does the same with a button more. */
export function readScript(
  templatesDir: string,
  hashOf: (text: string) => string,
): { readonly hash: string; readonly routes: Router } {
  const code = readFileSync(`${templatesDir}/portal.js`, 'utf8');
  const hash = hashOf(code).slice(0, 12);
  const routes = Router();
  routes.get(scriptPath(hash), (_request, response) => {
    response.set('Cache-Control', 'public, max-age=31536000, immutable').type('js').send(code);
  });
  return { hash, routes };
}
