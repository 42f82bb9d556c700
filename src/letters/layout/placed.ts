import type { FontRole } from '../fonts/font-roles.ts';

/** 标签: what a mark on the page is for a reader that does not see it (PDF structure types). */
export type Part = { readonly tag: PartTag; readonly group: string; readonly alt?: string } | 'artifact';
export type PartTag = 'H1' | 'H2' | 'H3' | 'P' | 'TH' | 'TD' | 'Figure';

/** A run of characters on one baseline. */
export interface PlacedText {
  readonly type: 'text';
  readonly text: string;
  readonly role: FontRole;
  readonly size: number;
  /** Left edge of the first character, in points from the left edge of the page. */
  readonly x: number;
  /** In points from the upper edge of the page. */
  readonly baseline: number;
  readonly width: number;
  /** Added after every character. */
  readonly spacing: number;
  readonly color: string;
  readonly part: Part;
}

/** Filled rectangles: rules. */
export interface PlacedBox {
  readonly type: 'boxes';
  readonly boxes: readonly Rectangle[];
  readonly color: string;
  readonly part: Part;
}

/** A QR code in a square, its quiet zone included. It is made when it is painted. */
export interface PlacedCode {
  readonly type: 'code';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly color: string;
  readonly part: Part;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Nothing to be seen: where the middle of an electronic seal belongs, in points from the left and upper edge. */
export interface PlacedSeal {
  readonly type: 'seal';
  readonly x: number;
  readonly y: number;
  readonly part: 'artifact';
}

export type Placed = PlacedText | PlacedBox | PlacedCode | PlacedSeal;

export interface PlacedPage {
  readonly marks: readonly Placed[];
}
