import type { Wording } from '../statute/wording.ts';

/** The help that the form offers to people with reading, sight or hearing difficulty (art. 43). */
export const helpOffered = {
  helpLargePrint: { zh: '大字版的文书', en: 'letters in large print' },
  helpReadAloud: { zh: '电话告知或者朗读文书', en: 'letters read out on the telephone' },
  helpInWriting: {
    zh: '用文字或者手语沟通，不打电话',
    en: 'contact in writing or sign language, no telephone',
  },
  helpAtWindow: { zh: '到窗口时有人协助', en: 'assistance at the window' },
} as const satisfies Record<string, Wording>;

export type HelpFieldName = keyof typeof helpOffered;
export const helpFieldNames: readonly HelpFieldName[] = Object.keys(helpOffered) as HelpFieldName[];

/** 需要的帮助, as the office reads it. @returns undefined when none is asked for */
export function helpAskedFor(
  fields: Readonly<Record<string, string>>,
  inOwnWords: string | undefined,
): string | undefined {
  const chosen = helpFieldNames.filter((name) => (fields[name] ?? '') !== '');
  const words = [...chosen.map((name) => helpOffered[name].zh), ...(inOwnWords ? [inOwnWords] : [])];
  return words.length === 0 ? undefined : words.join('；');
}
