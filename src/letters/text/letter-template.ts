import type { LetterKind } from '../../usecases/ports/letters.ts';
import type { LayoutName } from './block.ts';

/** One letter's wording, with what it must be told. */
export interface LetterTemplate {
  /** File name without ending, e.g. `reply-provided`. */
  readonly template: string;
  readonly id: LetterKind;
  /** 文书名称. */
  readonly name: string;
  readonly layout: LayoutName;
  /** The articles the letter rests on; none where no article fits, and the letter names the fact instead (D55, D63). */
  readonly basis: readonly string[];
  /** 类别字 of the document number; null for a paper without a number. */
  readonly documentNumberClass: string | null;
  /** Paths into the data that must be there and not blank: `court`, `remedy.court`, `items`, `items[].what`. */
  readonly required: readonly string[];
  /** SHA-256 of the template and of every partial it includes. */
  readonly sha256: string;
  /** The version of the template and of every partial it includes, by name. */
  readonly parts: Readonly<Record<string, number>>;
  /** The wording with the data filled in: the Markdown subset of `parseBlocks`, its values sealed. */
  render(view: object): string;
}
