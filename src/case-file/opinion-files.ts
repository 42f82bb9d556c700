import type { Attachment } from './application.ts';
import type { CaseFile } from './case-file.ts';

/** 征求意见材料: what consultees attached to their opinions online, and the papers on which they came; the office alone sees it. */
export function opinionFilesOf({ consultations }: Pick<CaseFile, 'consultations'>): readonly Attachment[] {
  return consultations.flatMap(({ submitted, answer }) => [
    ...(submitted?.files ?? []),
    ...(answer?.files ?? []),
  ]);
}
