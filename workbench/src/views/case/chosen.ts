import type { Typed } from '../../forms/typed.ts';

/** An act that somebody chose beside the thing it is about. */
export interface Chosen {
  readonly action: string;
  readonly initial: Typed;
}
