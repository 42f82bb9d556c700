import type { LetterFrame } from './letter-frames.ts';

/** 期限计算说明: an annex drawn when asked for, and kept by nobody. */
export interface DeadlineSheetData extends LetterFrame {
  readonly kind: 'DEADLINE_SHEET';
  readonly deadlines: readonly ExplainedDeadlineData[];
}

/** One deadline of the sheet, in the words the sheet uses. */
export interface ExplainedDeadlineData {
  readonly title: string;
  readonly due: string;
  readonly start: string;
  readonly term: string;
  readonly basis: string;
  readonly law: string;
  readonly moves: readonly string[];
  readonly readings: readonly string[];
  /** Empty where every year of the count has its notice. */
  readonly provisional: string;
  readonly days: readonly {
    readonly date: string;
    readonly weekday: string;
    readonly number: string;
    readonly count: string;
    readonly reason: string;
    readonly source: string;
  }[];
}
