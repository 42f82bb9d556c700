import type { CaseFilter, CaseOrder } from './reading.ts';

/** 常用筛选 of one person, by its name. */
export interface SavedFilter {
  readonly id: string;
  readonly name: string;
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
}

export interface SavedFilters {
  /** By name. */
  of(staffId: string): Promise<readonly SavedFilter[]>;
  /** In place of the one of that name, which keeps its id. */
  save(staffId: string, filter: SavedFilter): Promise<SavedFilter>;
  /** Only the person's own. @returns false where it has no such filter */
  delete(staffId: string, id: string): Promise<boolean>;
}
