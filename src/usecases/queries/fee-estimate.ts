import type { Actor } from '../../access/actor.ts';
import { type ChosenTariff, feeBasis, feeOf, refusalOfBasis } from '../../case-file/fee-basis.ts';
import { refusalToCharge } from '../../case-file/fee-guard.ts';
import { feeMonthOf } from '../../case-file/fee-month.ts';
import type { FeeBasis } from '../../case-file/facts/fee-facts.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Fee } from '../../statute/fees.ts';
import { inForceFrom } from '../../statute/parameters.ts';
import type { Dependencies } from '../dependencies.ts';
import { openedCase, readCase } from './read-case.ts';

export interface FeeEstimate {
  readonly basis: FeeBasis;
  readonly fee: Fee;
  /** What a notice given today would be refused for; undefined when it would be given. */
  readonly refusal: Refusal | undefined;
}

const nothing: Fee = { lines: [], amountInFen: 0 };

/** 收费试算 (art. 42): what a fee notice would say, before it is given. @returns undefined when the case is not the actor's to charge */
export async function feeEstimate(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
  chosen: ChosenTariff,
): Promise<FeeEstimate | undefined> {
  const row = actor.kind === 'STAFF' ? await readCase(deps, actor, caseId) : undefined;
  const agency = row && (await deps.directory.agency(row.agencyId));
  if (!row || !agency) return undefined;
  const { settings } = agency;
  const { file } = await openedCase(deps, row.id);
  const earlierItems = await deps.reader.earlierItems(row.id, settings.feeMonth);
  const basis = feeBasis(chosen, feeMonthOf(file, settings) ?? '', earlierItems);
  const unfit = refusalOfBasis(file, basis);
  const { receivedOn } = file;
  const computable = receivedOn !== undefined && receivedOn >= inForceFrom.FEE_MEASURES;
  const fee = computable && unfit === undefined ? feeOf(basis, receivedOn) : nothing;
  const refusal = refusalToCharge(file, deps.calendars().of(row.agencyId), deps.clock.today()) ?? unfit;
  return { basis, fee, refusal: refusal ?? refusalOfNothing(fee) };
}

function refusalOfNothing({ amountInFen }: Fee): Refusal | undefined {
  return amountInFen === 0 ? { code: 'NOTHING_TO_CHARGE', article: '42' } : undefined;
}
