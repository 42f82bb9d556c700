import type { Day } from '../../calendar/day.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { PublicationStatus } from '../../case-file/publication-status.ts';

/** 载体形式: what the information lies there as. */
export const catalogueForms = ['PAPER', 'ELECTRONIC', 'PAPER_AND_ELECTRONIC', 'AUDIOVISUAL'] as const;
export type CatalogueForm = (typeof catalogueForms)[number];

/** What an entry says: the items of art. 12, who keeps it and as what. */
export interface CatalogueContent {
  /** 索引号, once in an agency. */
  readonly indexNo: string;
  readonly name: string;
  readonly summary: string;
  /** 生成日期. */
  readonly madeOn: Day;
  /** 责任科室, by its name. */
  readonly responsibleUnit: string;
  readonly form: CatalogueForm;
}

export type CatalogueStatus = Extract<PublicationStatus, 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'>;

/** 目录条目, as it stands. */
export interface CatalogueEntry extends CatalogueContent {
  readonly id: string;
  readonly agencyId: string;
  readonly status: CatalogueStatus;
  readonly version: number;
  /** While it is published. */
  readonly publishedOn: Day | undefined;
}

/** Who took a step, when and why. */
export interface RecordedStep {
  readonly recordedBy: string;
  /** An instant, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly why: string;
}

/** One line of the history of an entry: what it said from then on. */
export interface CatalogueEntryVersion extends RecordedStep {
  readonly version: number;
  readonly status: CatalogueStatus;
  readonly content: CatalogueContent;
}

/** Where a page of a list begins: after the entry of this day and id. */
export interface ListPosition {
  readonly day: Day;
  readonly id: string;
}

export interface PublicListQuery {
  /** Agencies of which the reader sees what is not public too. */
  readonly insideOf: readonly string[];
  readonly agencyId?: string;
  readonly statuses?: readonly PublicationStatus[];
  /** Two characters suffice; each word must be there. */
  readonly text?: string;
  readonly first: number;
  readonly after?: ListPosition;
}

export interface CatalogueTransaction {
  entry(id: string): Promise<CatalogueEntry | undefined>;
  byIndexNo(agencyId: string, indexNo: string): Promise<CatalogueEntry | undefined>;
  /** Keeps the entry as it now stands, and the step in its history. */
  keep(entry: CatalogueEntry, step: RecordedStep): Promise<void>;
}

/** 依申请公开目录 of every agency. */
export interface CatalogueRegister {
  entry(id: string): Promise<CatalogueEntry | undefined>;
  /** The oldest first. */
  history(id: string): Promise<readonly CatalogueEntryVersion[]>;
  /** The latest made first; one more than asked for where there are more. */
  list(query: PublicListQuery): Promise<readonly CatalogueEntry[]>;
  /** One change after the other; nothing is kept when the outcome is a refusal. */
  inTurn<T>(change: (transaction: CatalogueTransaction) => Promise<Outcome<T>>): Promise<Outcome<T>>;
}
