import type { WrittenReply } from './kept-letters.ts';
import type { LetterData, LetterKind } from './letters.ts';
import type { PaperData } from './papers.ts';
import type { SealPlace } from './sealing.ts';

/** Why a letter cannot be drawn: a required datum is missing or blank, or a character has no glyph in any font. */
export type LetterProblem =
  | { readonly code: 'LETTER_DATA_MISSING'; readonly fields: readonly string[] }
  | { readonly code: 'GLYPH_MISSING'; readonly characters: readonly string[] };

/**
 * 版式文件格式: PDF/A-1b (GB/T 23286.1), or PDF/A-3a (ISO 19005-3), which embeds what the letter says for machines. A letter
 * keeps the one it was ordered in.
 */
export type LetterFormat = 'PDF_A_1B' | 'PDF_A_3A';

/** 所用模板: the texts that a letter is drawn from. */
export interface LetterWording {
  readonly template: string;
  /** SHA-256 of the template and of every partial it includes. */
  readonly sha256: string;
  /** The version of each of them, by name. */
  readonly parts: Readonly<Record<string, number>>;
}

export interface DrawnLetter {
  readonly pdf: Uint8Array;
  readonly sha256: string;
  readonly pages: number;
  /** Template name and the hash of the template text it was drawn from. */
  readonly template: string;
  readonly templateSha256: string;
  readonly templateParts: Readonly<Record<string, number>>;
  readonly engineVersion: string;
  readonly fonts: readonly string[];
  /** Of a letter drawn to be sealed electronically: where. */
  readonly sealPlace?: SealPlace;
}

/** AWAITING_SEAL: drawn, and nobody's until the service has sealed it. */
export type StoredLetterState = 'PENDING' | 'AWAITING_SEAL' | 'DRAWN';

/** 文书文本: what a letter says, before anything is drawn. */
export interface WrittenLetter {
  /** A plain article of HTML. */
  readonly html: string;
  /** As `check` tells them. */
  readonly problems: readonly LetterProblem[];
}

/** How a letter is drawn, besides what it says. */
export interface DrawingOptions {
  readonly format?: LetterFormat;
  /** 电子印章: the place of the seal is left free for a service. */
  readonly sealedElectronically?: boolean;
}

export interface LetterPress {
  /** Raised whenever the same data and texts would give other bytes. */
  readonly engineVersion: string;
  /** @returns the texts that a letter of this kind is drawn from now */
  wording(kind: LetterKind): LetterWording;
  /**
   * Checks inside the act, before commit, that the letter can be drawn. @returns the problems, none when it can
   * @param wording one that `wording` gave before; without it the texts in force
   */
  check(data: LetterData, wording?: LetterWording): readonly LetterProblem[];
  /** Writes out what a reply on its way, or a paper, would say, from the texts in force; what is wanting is left out. */
  write(data: WrittenReply | PaperData): WrittenLetter;
  /**
   * Draws the letter. The same data and texts under one engine version give the same bytes.
   * @param wording the texts to draw it from, in force or not; without it those in force
   * @param options PDF_A_1B, sealed by hand, unless said otherwise
   */
  draw(data: LetterData, wording?: LetterWording, options?: DrawingOptions): Promise<DrawnLetter>;
  /**
   * 草稿: a reply on its way as a PDF, from the texts in force, with 草稿 on every page and neither number, day nor seal; what is
   * wanting is left out. It is no letter.
   * @returns GLYPH_MISSING where a character has no glyph in any font
   */
  drawDraft(data: WrittenReply): Promise<Uint8Array | LetterProblem>;
  /**
   * What the letter says, line by line.
   * @param wording the texts to write it from, in force or not; without it those in force
   */
  text(data: LetterData, wording?: LetterWording): Promise<string>;
  /**
   * Writes what the letter says as Office Open XML, for a word processor: it is no letter, and its head says so.
   * @param as DRAFT: a reply that is not signed yet, with room for its day; COPY: of a letter that was drawn
   * @param wording the texts to write it from, in force or not; without it those in force
   */
  wordFile(
    data: LetterData | WrittenReply,
    as: 'DRAFT' | 'COPY',
    wording?: LetterWording,
  ): Promise<Uint8Array>;
}
