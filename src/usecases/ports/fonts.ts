/** 字体: what the fonts of letters have, and what they lack. */
export interface FontReport {
  readonly roles: readonly RoleReport[];
  /** Null where there was no database to look into. */
  readonly found: readonly LackingCharacter[] | null;
}

/** The fonts of one role (正文, 标题, 一级标题, 二级标题), in the order they are tried. */
export interface RoleReport {
  readonly role: string;
  readonly files: readonly FileReport[];
  /** What the files have together. */
  readonly together: Coverage;
}

export interface FileReport {
  readonly file: string;
  readonly postscriptName: string;
  /** As the font says itself (name table, 13 and 14); null where it says nothing. */
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly coverage: Coverage;
}

/** How many characters of a set are there, by the name of the set. */
export type Coverage = Readonly<Record<CharacterSet, number>>;
export type CharacterSet = 'unified' | 'extensionA' | 'gb2312';

/** How many characters each set has. */
export const sizeOfSets: Coverage = { unified: 20_992, extensionA: 6_592, gb2312: 6_763 };

/** A character in use that no font of its role has. */
export interface LackingCharacter {
  readonly character: string;
  readonly role: string;
  /** Numbers of cases, letters and agencies: where it is, never of whom it is the name. */
  readonly where: readonly string[];
}

/** A text that a letter prints, or may print. */
export interface WrittenText {
  readonly where: string;
  /** An agency's words stand in titles too. */
  readonly of: 'AGENCY' | 'CASE';
  readonly text: string;
}
