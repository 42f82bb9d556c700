import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const globals = pathToFileURL(join(import.meta.dirname, 'jest-globals.mjs')).href;

/**
 * Loads the modules of a tree anew in each generation, so that what one mutant left in a module no other meets. Packages
 * are loaded once.
 * @param root the folder of the tree
 */
export function freshModules(root) {
  const tree = `${pathToFileURL(root).href}/`;
  const sources = new Map();
  let generation = 0;

  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') return { url: globals, format: 'module', shortCircuit: true };
      const resolved = next(specifier, context);
      const ours = resolved.url.startsWith(tree) && resolved.url.endsWith('.ts');
      return ours ? { ...resolved, url: `${resolved.url}?${generation}` } : resolved;
    },
    load(url, context, next) {
      const [file] = url.split('?');
      if (!file.startsWith(tree) || !file.endsWith('.ts')) return next(url, context);
      if (!sources.has(file))
        sources.set(file, stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8')));
      return { format: 'module', source: sources.get(file), shortCircuit: true };
    },
  });
  return {
    beginGeneration() {
      generation += 1;
    },
    load: (path) => import(pathToFileURL(path).href),
  };
}
