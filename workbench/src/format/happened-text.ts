import { instantText } from './day.ts';

/** An entry of a timeline, as the refusal of an outdated act carries it. */
export interface Happened {
  readonly seq: number;
  readonly actorName: string;
  readonly recordedAt: string;
  readonly zh: string;
}

/** 期间发生的事项, as 林知夏（2026年3月20日 09:05）：分办至承办科室。 */
export function happenedText({ actorName, recordedAt, zh }: Happened): string {
  return `${actorName}（${instantText(recordedAt)}）：${zh}`;
}
