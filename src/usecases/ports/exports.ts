import type { CaseFilter, CasePageQuery } from './reading.ts';

/** 清单的格式. */
export type ListFormat = 'CSV' | 'XLSX';
/** LETTERS: 批量打印, the letters themselves. */
export type ExportFormat = ListFormat | 'LETTERS';
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
  /** Of a print set that is done: where its bytes are kept; undefined when nothing was left to print. */
  readonly sha256: string | undefined;
}

export interface NewExport extends Pick<
  CaseExport,
  'id' | 'staffId' | 'clientMutationId' | 'format' | 'filter' | 'total' | 'createdAt'
> {
  readonly payloadHash: string;
  /** Of LETTERS: which, in the order of the set. */
  readonly letterIds?: readonly string[];
}

export interface OpenedExport {
  readonly payloadHash: string;
  readonly export: CaseExport;
}

/** One row of a list; numbers stay numbers. */
export type ExportedRow = readonly (string | number)[];

export type RunningExport = RunningList | RunningPrintSet;

export interface RunningList extends CaseExport {
  readonly format: ListFormat;
  /** Where the last step ended. */
  readonly after: CasePageQuery['after'];
}

export interface RunningPrintSet extends CaseExport {
  readonly format: 'LETTERS';
  readonly letterIds: readonly string[];
  /** How many of them the steps before have come to, printed or left out. */
  readonly seen: number;
}

export type ExportStep = ListStep | LettersStep | BindingStep;

export interface ListStep {
  readonly rows: readonly ExportedRow[];
  /** Where to go on; undefined when nothing is left. */
  readonly after: CasePageQuery['after'];
}

/** Some letters of a print set, bound. */
export interface LettersStep {
  /** Undefined when all of them were left out. */
  readonly part: Uint8Array | undefined;
  readonly printed: number;
  readonly seen: number;
}

/** The last step of a print set. */
export interface BindingStep {
  /** Of the whole set; undefined when there was nothing to bind. */
  readonly boundAs: string | undefined;
}

export interface CaseExports {
  /** @returns what stands under the `clientMutationId` of this person, and the hash it was asked with */
  open(asked: NewExport): Promise<OpenedExport>;
  recall(staffId: string, clientMutationId: string): Promise<OpenedExport | undefined>;
  /** The person's, the latest first. */
  of(staffId: string): Promise<readonly CaseExport[]>;
  /** The person's own, and nobody else's. */
  find(staffId: string, id: string): Promise<CaseExport | undefined>;
  /** What was written, in order, a part at a time. */
  rows(id: string): AsyncIterable<readonly ExportedRow[]>;
  /** The parts of a print set, in order, until it is bound. */
  parts(id: string): Promise<readonly Uint8Array[]>;
  /**
   * Writes the next part of the export that has come the least far, and where it ended, or neither. An export that fails
   * five times is given up.
   * @param now an instant
   * @returns false when none runs
   */
  step(write: (running: RunningExport) => Promise<ExportStep>, now: string): Promise<boolean>;
}
