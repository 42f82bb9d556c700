import type { FontRole } from '../fonts/font-roles.ts';

/** How a run of text is set. */
export interface TextStyle {
  readonly role: FontRole;
  readonly size: number;
  /** Distance from one full-width character to the next. */
  readonly pitch: number;
  /** Distance from one line to the next. */
  readonly leading: number;
}

/** Gives the width of a character in ems. */
export type Ruler = (role: FontRole, character: string) => number;

/** The width of text set in a style, the space after its last character included. */
export function widthOfText(text: string, style: TextStyle, ruler: Ruler): number {
  let width = 0;
  for (const character of text) width += ruler(style.role, character) * style.size + style.pitch - style.size;
  return width;
}
