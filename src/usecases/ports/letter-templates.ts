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
