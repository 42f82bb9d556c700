/** 网上提交的意见, as the office reads it. */
export interface Submitted {
  readonly on: string;
  readonly opinion: string;
  readonly text: string;
  readonly contact: string | null;
  readonly files: readonly { readonly name: string; readonly size: number; readonly url: string }[];
}

/** What the form of an opinion begins with: what was submitted online, for the office to confirm. */
export function opinionOf({
  ref,
  submitted,
}: {
  readonly ref: string;
  readonly submitted: Pick<Submitted, 'opinion' | 'text'> | null;
}): Readonly<Record<string, string>> {
  return submitted ? { ref, opinion: submitted.opinion, text: submitted.text } : { ref };
}
