import type { CaseFile } from '../../case-file/case-file.ts';
import { isAnswered, isOut } from '../../case-file/letter-out.ts';
import type { ServiceRecord } from '../../case-file/service-record.ts';

/**
 * 待送出: a letter lies here and goes out on paper. A signed reply waits before it is sent; every other letter until it is
 * posted, served without, or answered.
 */
export function waitsToLeave(file: CaseFile, record: ServiceRecord): boolean {
  const { letter, by, sentOn, dispatches, attempts } = record;
  const waits = letter === 'REPLY' && sentOn === undefined ? file.state === 'SIGNED' : isOut(file, record);
  if (isAnswered(file, record)) return false;
  return waits && by !== 'ELECTRONIC' && dispatches.length === 0 && attempts.length === 0;
}
