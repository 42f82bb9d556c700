import type { DraftComment } from './draft-versions.ts';

interface OnVersion {
  readonly no: number;
  readonly comments: readonly Pick<DraftComment, 'author' | 'passage' | 'text'>[];
}

/**
 * 退回理由 as the reviewer has written it already: the reviewer's own open comments on the draft that is returned.
 * @param open as `readOpenComments` gives them
 * @param no of the draft that is returned
 * @param reviewerId of the viewer: what others noted is theirs to say
 * @returns a line for each comment, numbered where there are several; empty where there is none
 */
export function reasonsNoted(open: readonly OnVersion[], no: number | undefined, reviewerId: string): string {
  const noted = open
    .filter((version) => version.no === no)
    .flatMap(({ comments }) => comments)
    .filter(({ author }) => author?.id === reviewerId)
    .map(({ passage, text }) => (passage === null ? text : `“${passage}”：${text}`));
  return noted.length > 1 ? noted.map((line, at) => `${at + 1}. ${line}`).join('\n') : (noted[0] ?? '');
}
