import type { Dependencies } from '../dependencies.ts';
import type { ListedCase } from '../ports/reading.ts';

export type Tracked =
  | { readonly found: true; readonly row: ListedCase }
  | { readonly found: false; readonly reason: 'NO_MATCH' | 'TOO_MANY_ATTEMPTS' };

/** Ten wrong codes an hour for one number; after that even the right one waits. */
const attemptsPerHour = 10;

/**
 * 查询办理进度: by number and code, without an account. A number that does not exist and a code that is wrong
 * look the same, and both count.
 */
export async function trackApplication(
  deps: Dependencies,
  applicationNo: string,
  code: string,
): Promise<Tracked> {
  const number = applicationNo.trim().toUpperCase();
  // What cannot be a number is no attempt on one, and is not written down.
  if (!/^[A-Z]{2}\d{2}-\d{4}-\d{5,9}$/.test(number)) return { found: false, reason: 'NO_MATCH' };
  const now = deps.clock.now();
  const subject = `query-code:${number}`;
  if ((await deps.attempts.recent(subject, now)) >= attemptsPerHour)
    return { found: false, reason: 'TOO_MANY_ATTEMPTS' };
  const row = await deps.reader.rowByApplicationNo(number);
  if (row && deps.queryCodes.matches(row.id, row.queryCodeIssue, code)) return { found: true, row };
  await deps.attempts.record(subject, now);
  return { found: false, reason: 'NO_MATCH' };
}
