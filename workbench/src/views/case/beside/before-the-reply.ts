/** Something that must be before the reply of a kind may be given. */
export interface Unmet {
  readonly code: string;
  readonly zh: string;
}

/** Reviews follow a draft: while it is being written they are no lack. */
const comesNext: Readonly<Record<string, string>> = {
  SECRECY_ITEMS_UNREVIEWED: '拟好以后：送审，由保密审查员对答复正文和附件逐项审查；审查通过以后才能签发。',
};

/** 先后: what is wanting before one may draft, and what comes after the draft, each in words. */
export function beforeTheReply(unmet: readonly Unmet[]): {
  readonly wanting: readonly string[];
  readonly next: readonly string[];
} {
  return {
    wanting: unmet.filter(({ code }) => comesNext[code] === undefined).map(({ zh }) => `还缺：${zh}`),
    next: unmet.flatMap(({ code }) => comesNext[code] ?? []),
  };
}
