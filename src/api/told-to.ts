import type { CaseFile } from '../case-file/case-file.ts';
import { nothingTold, type ToldByDisputes } from '../case-file/told-by-disputes.ts';
import { toldByDisputes } from '../dispute/told-by-disputes.ts';
import type { Context } from './context.ts';

/** What the disputes about a case tell it, for the office alone; read once per request. */
export async function toldTo(
  { actor, deps, disputesAbout }: Context,
  file: CaseFile,
): Promise<ToldByDisputes> {
  if (actor.kind !== 'STAFF') return nothingTold;
  const disputes = await disputesAbout.load(file.id);
  return toldByDisputes(disputes, file, deps.calendars().general, deps.clock.today());
}
