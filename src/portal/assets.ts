import { readFileSync } from 'node:fs';
import { Router } from 'express';

/** Where the pages find what they link; a changed file has another address. */
export interface AssetPaths {
  readonly stylesheet: string;
  /** What the application form can do besides in a browser that runs scripts. */
  readonly script: string;
  /** Files sent ahead of a form, with progress. */
  readonly filesScript: string;
  /** 先查一查 while somebody types. */
  readonly searchScript: string;
}

/** 样式和脚本: read at the start, kept by browsers for a year under the hash of their content. */
export function readAssets(
  templatesDir: string,
  hashOf: (text: string) => string,
): { readonly paths: AssetPaths; readonly routes: Router } {
  const routes = Router();

  function serve(name: string, type: 'css' | 'js'): string {
    const text = readFileSync(`${templatesDir}/${name}.${type}`, 'utf8');
    const path = `/assets/${name}-${hashOf(text).slice(0, 12)}.${type}`;
    routes.get(path, (_request, response) => {
      response.set('Cache-Control', 'public, max-age=31536000, immutable').type(type).send(text);
    });
    return path;
  }

  return {
    paths: {
      stylesheet: serve('portal', 'css'),
      script: serve('application-form', 'js'),
      filesScript: serve('files-ahead', 'js'),
      searchScript: serve('search-before-asking', 'js'),
    },
    routes,
  };
}
