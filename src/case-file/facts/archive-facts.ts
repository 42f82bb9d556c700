import type { FactFrame } from './fact-frame.ts';

/** 保管期限, as approved by the archives authority of the same level. */
export const retentionPeriods = ['TEN_YEARS', 'THIRTY_YEARS', 'PERMANENT'] as const;
export type RetentionPeriod = (typeof retentionPeriods)[number];

export interface FiledItem {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** 归档, and the keeping of a true journal. */
export type ArchiveFact =
  | (FactFrame<'ARCHIVED'> & {
      readonly archivalCode: string;
      readonly retention: RetentionPeriod;
      readonly openRemedy: boolean;
      readonly items: readonly FiledItem[];
    })
  | (FactFrame<'FACT_VOIDED'> & { readonly seq: number; readonly reason: string });
