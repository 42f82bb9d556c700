import type { PostgresBinaries } from './binaries.ts';
import type { ServerAccount } from './server-account.ts';

/** What every step needs to know of the cluster: its folder, its programs, its account. */
export interface Cluster {
  /** The folder of the product's data, which holds everything below. */
  readonly dataDir: string;
  /** PostgreSQL's own folder in it. */
  readonly clusterDir: string;
  readonly binaries: PostgresBinaries;
  /** Search path of the shared libraries (LD_LIBRARY_PATH). */
  readonly libraries: string;
  readonly account: ServerAccount;
  /** False where a power cut may lose everything: test runs. */
  readonly durable: boolean;
  readonly log: (line: string) => void;
}
