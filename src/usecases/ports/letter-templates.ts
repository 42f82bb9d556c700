import type { Outcome } from '../../case-file/outcome.ts';

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
