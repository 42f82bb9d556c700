import type { CaseFilter, CasePageQuery } from './reading.ts';

export const exportFormats = ['CSV', 'XLSX'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export type ExportState = 'RUNNING' | 'DONE' | 'FAILED';

/** 导出任务 of one person. */
export interface CaseExport {
  readonly id: string;
  readonly staffId: string;
  readonly clientMutationId: string;
  readonly format: ExportFormat;
  readonly filter: CaseFilter;
  readonly state: ExportState;
  /** As counted when it was asked for; once it is done, what was written. */
  readonly total: number;
  readonly done: number;
  /** An instant. */
  readonly createdAt: string;
}

export interface NewExport extends Pick<
  CaseExport,
  'id' | 'staffId' | 'clientMutationId' | 'format' | 'filter' | 'total' | 'createdAt'
> {
  readonly payloadHash: string;
}

/** One row of a list; numbers stay numbers. */
export type ExportedRow = readonly (string | number)[];

export interface RunningExport extends CaseExport {
  /** Where the last step ended. */
  readonly after: CasePageQuery['after'];
}

export interface ExportStep {
  readonly rows: readonly ExportedRow[];
  /** Where to go on; undefined when nothing is left. */
  readonly after: CasePageQuery['after'];
}

export interface CaseExports {
  /** @returns what stands under the `clientMutationId` of this person, and the hash it was asked with */
  open(asked: NewExport): Promise<{ readonly payloadHash: string; readonly export: CaseExport }>;
  /** The person's, the latest first. */
  of(staffId: string): Promise<readonly CaseExport[]>;
  /** The person's own, and nobody else's. */
  find(staffId: string, id: string): Promise<CaseExport | undefined>;
  /** What was written, in order, a part at a time. */
  rows(id: string): AsyncIterable<readonly ExportedRow[]>;
  /**
   * Writes the next part of the export that has come the least far, and where it ended, or neither. An export that fails
   * five times is given up.
   * @param now an instant
   * @returns false when none runs
   */
  step(write: (running: RunningExport) => Promise<ExportStep>, now: string): Promise<boolean>;
}
