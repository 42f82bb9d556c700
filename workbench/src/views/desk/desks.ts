/** A desk: the tasks whose cases lie on it, and the acts that end them. */
export interface Desk {
  readonly title: string;
  readonly tasks: readonly string[];
  readonly acts: readonly string[];
  readonly empty: string;
}

export const desks = {
  review: {
    title: '审核',
    tasks: ['LEGAL_REVIEW', 'SECRECY_REVIEW'],
    acts: ['passLegalReview', 'passSecrecyReview'],
    empty: '现在没有等您审核的拟稿。承办人送审以后出现在这里；自己拟的稿由别人审核。',
  },
  sign: {
    title: '签发',
    tasks: ['SIGN'],
    acts: ['signReply'],
    empty: '现在没有等您签发的答复。法制审核和保密审查都通过以后出现在这里。',
  },
} as const satisfies Record<string, Desk>;

export type DeskName = keyof typeof desks;

/** The desk on which all of these tasks lie. @returns undefined where one of them lies on none, or on another */
export function deskOfTasks(tasks: readonly string[]): DeskName | undefined {
  const names = Object.keys(desks) as readonly DeskName[];
  return names.find((name) => tasks.every((task) => (desks[name].tasks as readonly string[]).includes(task)));
}
