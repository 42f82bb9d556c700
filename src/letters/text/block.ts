import type { Day } from '../../calendar/day.ts';

/** 标题, 主送, 附件说明, 落款 and the rest: what a letter is made of, without any position. All text is plain. */
export type Block =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'reference'; readonly text: string }
  | { readonly type: 'addressee'; readonly text: string }
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | TableBlock
  | { readonly type: 'enclosures'; readonly names: readonly string[] }
  | { readonly type: 'signature'; readonly agencyName: string; readonly datedOn: Day }
  | {
      readonly type: 'qr';
      readonly content: string;
      readonly label: string;
      readonly lines: readonly string[];
    };

export interface TableBlock {
  readonly type: 'table';
  /** Column heads, repeated on every page; none for a form whose first column holds the labels. */
  readonly head: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
}

/** 版式: 信函格式 (GB/T 9704 10.1), the form of a receipt, or a sheet of small tables. */
export type LayoutName = 'letter' | 'receipt' | 'sheet';

/** A letter in words. */
export interface ComposedLetter {
  readonly name: string;
  readonly layout: LayoutName;
  readonly agencyName: string;
  /** 发文字号; a receipt has none. */
  readonly documentNo: string | undefined;
  readonly datedOn: Day;
  readonly applicationNo: string;
  readonly blocks: readonly Block[];
}
