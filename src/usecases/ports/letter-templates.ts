import type { Outcome } from '../../case-file/outcome.ts';
import type { TemplateFinding } from '../../case-file/template-finding.ts';
import type { Wording } from '../../statute/wording.ts';

/** 文书模板, or a text that several of them include. */
export type TemplateSort = 'LETTER' | 'PARTIAL';

/** A text under the number it is kept with; 0 is a text that nobody has kept yet. */
export interface VersionedText {
  readonly sort: TemplateSort;
  readonly version: number;
  readonly text: string;
}

/** Letters and partials by name: `reply-provided`, `remedy`. */
export type TemplateTexts = ReadonlyMap<string, VersionedText>;

/** SHIPPED came with the service; the last PUBLISHED or WITHDRAWN version of a name says what is in force. */
export type TemplateState = 'SHIPPED' | 'DRAFT' | 'PUBLISHED' | 'DISCARDED' | 'WITHDRAWN';

/** 模板版本: one line of the history of a text. */
export interface TemplateVersion extends VersionedText {
  readonly name: string;
  readonly state: TemplateState;
  readonly sha256: string;
  /** The version that was in force when the editing began; none for what came with the service. */
  readonly basedOn: number | undefined;
  /** A staff member's id, or SERVICE. */
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly why: string;
}

/** Where the press finds its texts. */
export interface TextSource {
  /** What came with this service, under the versions it is kept with. */
  shipped(): TemplateTexts;
  /** What is laid over it; another object whenever that changed. */
  edits(): TemplateTexts;
  /** @throws Error when one of these versions was never kept */
  kept(parts: Readonly<Record<string, number>>): Promise<TemplateTexts>;
}

/** 模板登记: every text that letters were ever drawn from. */
export interface TemplateRegister {
  /** @returns every version of every text, of each the oldest first */
  versions(): Promise<readonly TemplateVersion[]>;
  /** Runs one change of the register, while no other is made. A refusal keeps nothing. */
  alone<T>(change: (transaction: TemplateTransaction) => Promise<Outcome<T>>): Promise<Outcome<T>>;
}

export interface TemplateTransaction {
  versions(): Promise<readonly TemplateVersion[]>;
  keep(version: TemplateVersion): Promise<void>;
}

/** 可用数据: a datum that a text may use. */
export interface TemplateVariable {
  /** `items[].what`: a member of each element of a list. */
  readonly path: string;
  /** What it is, in Chinese, where its name is known. */
  readonly meaning: string | undefined;
  readonly example: string;
  /** Not every letter has it: it stands inside a condition. */
  readonly optional: boolean;
}

/** What a preview is of: a text in a letter, filled with one of the letter's specimens. */
export interface PreviewOrder {
  readonly name: string;
  readonly text: string;
  /** For a partial: the letter it is shown in; the first that includes it, when left out. */
  readonly letter?: string;
  /** Which specimen of that letter, from 0. */
  readonly specimen?: number;
}

/** 预览: an article of HTML, or what kept the letter from being written. */
export interface TemplatePreview {
  readonly letter: string;
  readonly specimen: number;
  readonly specimens: readonly Wording[];
  readonly html: string | undefined;
  readonly findings: readonly TemplateFinding[];
}

/** 模板工坊: reads, checks and shows texts of letters; keeps nothing. The texts around a text are given with it. */
export interface TemplateWorkshop {
  /** What came with the service. */
  shipped(): TemplateTexts;
  /** Published edits that this version of the service cannot draw from, and why. */
  unfit(): ReadonlyMap<string, readonly TemplateFinding[]>;
  /** 文书名称; a partial's name is its own. */
  title(name: string): string;
  /** @returns the letters that include a partial; a letter itself */
  lettersWith(name: string): readonly string[];
  variables(name: string): readonly TemplateVariable[];
  lint(name: string, text: string, around: TemplateTexts): readonly TemplateFinding[];
  /** @returns undefined when there is no such letter or specimen */
  preview(order: PreviewOrder, around: TemplateTexts): TemplatePreview | undefined;
  /** @returns the PDF, or undefined when there is none to draw: no such letter, or the text cannot be used */
  draw(order: PreviewOrder, around: TemplateTexts): Promise<Uint8Array | undefined>;
}
