import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';

/** Fonts the operator has added, where there are any (docs/letters/README.md). */
export function operatorsFonts({ dataDir }: Pick<Config, 'dataDir'>): { fontsDir?: string } {
  const fontsDir = `${dataDir}/fonts`;
  return existsSync(`${fontsDir}/fonts.yaml`) ? { fontsDir } : {};
}
