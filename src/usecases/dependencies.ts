import type { Calendar } from '../calendar/calendar.ts';
import type { BlobStore } from './ports/blobs.ts';
import type { Clock } from './ports/clock.ts';
import type { LetterPress } from './ports/letters.ts';
import type { Work } from './ports/work.ts';

/** What the use-cases stand on; `main.ts` puts it together. */
export interface Dependencies {
  readonly work: Work;
  readonly press: LetterPress;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  /** The calendar edition in force. */
  readonly calendar: () => Calendar;
  /** A new unique id (UUID version 7: ordered by time). */
  readonly newId: () => string;
  readonly hash: (text: string) => string;
  /** 查询码 of a case: derived from a secret, so that none is stored. */
  readonly queryCode: (caseId: string, issue: number) => string;
  /** The public address of the portal, without a trailing slash. */
  readonly publicUrl: string;
}
