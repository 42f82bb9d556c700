/** An act, and whether the viewer may do it now. */
export interface Permitted {
  readonly action: string;
  readonly title: string;
  readonly article: string | null;
  readonly permitted: boolean;
  readonly refusal: {
    readonly code: string;
    readonly zh: string;
    readonly article: string | null;
    /** NOT_PERMITTED: why, and who does it. */
    readonly reason?: string;
    readonly by?: readonly string[];
  } | null;
}
