/** 网上提出的意见, as the office reads it. */
export interface Submitted {
  readonly on: string;
  readonly opinion: string;
  readonly text: string;
  readonly contact: string | null;
  readonly files: readonly { readonly name: string; readonly size: number; readonly url: string }[];
}
