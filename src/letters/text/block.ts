import type { Day } from '../../calendar/day.ts';

/** 标题, 主送, 附件说明, 落款 and the rest: what a letter is made of, without any position. All text is plain. */
export type Block =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'reference'; readonly text: string }
  | { readonly type: 'addressee'; readonly text: string }
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | TableBlock
  | FormBlock
  | { readonly type: 'enclosures'; readonly names: readonly string[] }
  | CopiesBlock
  | SignatureBlock
  | CheckBlock
  | {
      readonly type: 'qr';
      readonly content: string;
      readonly label: string;
      readonly lines: readonly string[];
    };

/** 落款: organ, date and the place of the seal. */
export interface SignatureBlock {
  readonly type: 'signature';
  readonly agencyName: string;
  readonly datedOn: Day;
  /** 电子印章: a service seals the file, and the place is left free for it; otherwise words mark it for the hand. */
  readonly sealedElectronically?: true;
  /** 草稿: nobody has signed, so that there is room for the day and no seal. */
  readonly unsigned?: true;
}

/** 文书核验: a QR code and, in words, how the letter is verified without it; beside the signature, or below. */
export interface CheckBlock {
  readonly type: 'check';
  readonly content: string;
  readonly lines: readonly string[];
}

/** 抄送: who is sent a copy, at the foot of the last page (7.4.2). */
export interface CopiesBlock {
  readonly type: 'copies';
  readonly text: string;
}

/** 表格: its column heads stand again on every page it reaches. */
export interface TableBlock {
  readonly type: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** 表单: rows of labels, each followed by what belongs to it; a row has one such pair, or two side by side. */
export interface FormBlock {
  readonly type: 'form';
  readonly rows: readonly (readonly FormField[])[];
}

export interface FormField {
  readonly label: string;
  readonly text: string;
  /** 空白行, 1 to 9: below the text, for the hand. */
  readonly freeLines?: number;
  /** 签名栏: who signs, and the day, at the foot of the field; room is left for the hand. */
  readonly signed?: string;
}

/** 版式, what a paper looks like: see `pageStyles` and `pageHead`. */
export const layoutNames = ['letter', 'general', 'plain', 'receipt', 'form', 'sheet', 'cover'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** A letter in words. */
export interface ComposedLetter {
  readonly name: string;
  readonly layout: LayoutName;
  readonly agencyName: string;
  /** 发文字号; a receipt has none. */
  readonly documentNo: string | undefined;
  readonly datedOn: Day;
  /** Of a paper that is about no single case there is none. */
  readonly applicationNo: string | undefined;
  readonly blocks: readonly Block[];
  /** 草稿: every page says so. */
  readonly isDraft?: true;
}
