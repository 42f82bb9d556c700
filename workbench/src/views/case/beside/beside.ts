import type { Typed } from '../../../forms/typed.ts';
import type { CaseHead } from '../head.ts';

/** What something beside the form of an act is given. */
export interface BesideProps {
  readonly file: CaseHead;
  readonly action: string;
  /** What stands in the form. */
  readonly typed: Typed;
  /** Fills in what was found out or chosen. */
  readonly fill: (part: Typed) => void;
}
