import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { defaultFontChains, type FontChains } from './font-roles.ts';

const files = z.array(z.string().regex(/^[^/\\]+\.(ttf|otf)$/i)).default([]);

const listSchema = z.strictObject({
  body: files,
  title: files,
  heading: files,
  emphasis: files,
  rare: files,
});

/**
 * The font chains in use: the office's own files first, then the fonts that come with the service, then the office's
 * files for rare characters (生僻字).
 * @param fontsDir a directory with `fonts.yaml` (`body`, `title`, `heading`, `emphasis`, `rare`: lists of file names in it)
 * @throws Error when the list is malformed or names a file that is not there: the service then fails at its start
 */
export function readFontChains(fontsDir: string | undefined): FontChains {
  if (fontsDir === undefined) return defaultFontChains;
  const own = listSchema.parse(parse(readFileSync(join(fontsDir, 'fonts.yaml'), 'utf8')) ?? {});
  function chain(role: keyof FontChains): readonly string[] {
    return [...own[role].map(inDirectory), ...defaultFontChains[role], ...own.rare.map(inDirectory)];
  }
  function inDirectory(name: string): string {
    const file = join(fontsDir ?? '', name);
    if (!existsSync(file)) throw new Error(`fonts.yaml names ${name}, which is not in ${fontsDir}`);
    return file;
  }
  return {
    body: chain('body'),
    title: chain('title'),
    heading: chain('heading'),
    emphasis: chain('emphasis'),
  };
}
