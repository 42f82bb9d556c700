import type { Placed } from './placed.ts';

/** 版头: what stands above the text of the first page. */
export interface PageHead {
  readonly marks: readonly Placed[];
  /** Where the first page's text begins. */
  readonly textTop: number;
}
