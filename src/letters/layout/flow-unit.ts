import type { Placed } from './placed.ts';

/** Where a unit lies among its neighbours on the page, for what is drawn at a page's edge (the rules of a table). */
export interface UnitPlace {
  readonly top: number;
  readonly firstOnPage: boolean;
  readonly lastOnPage: boolean;
}

/** A piece of a letter that is never divided: a line, a row of a table, the signature with its seal's room. */
export interface FlowUnit {
  readonly height: number;
  /** Text of the letter proper, with which a signature may share a page. */
  readonly isBody: boolean;
  /** Not the last on its page. */
  readonly keepsWithNext: boolean;
  /** Left out at the top of a page. */
  readonly isBlank: boolean;
  /** Begins on a line of the page's grid. */
  readonly onGrid: boolean;
  /** Set again above this unit when it begins a page: the heads of its table. */
  readonly repeats?: FlowUnit;
  /** Stands at the foot of its page, whatever room is left above it: the 版记 (7.4). */
  readonly atFoot?: true;
  place(at: UnitPlace): readonly Placed[];
}
