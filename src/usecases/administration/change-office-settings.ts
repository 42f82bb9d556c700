import { type Actor, actorName } from '../../access/actor.ts';
import { paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import {
  changedSettings,
  type OfficeSettings,
  type OfficeSettingsChange,
  refusalOfSettings,
} from '../../case-file/office-settings.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

export interface ChangeOfficeSettingsCommand {
  readonly agencyId: string;
  readonly change: OfficeSettingsChange;
  /** Kept in the history of the settings. */
  readonly reason: string;
}

/**
 * 变更机关设置: what is not named stays. A change that changes nothing, a repeated one for example, leaves no line in the history.
 * @returns the id of the agency
 */
export async function changeOfficeSettings(
  deps: Dependencies,
  actor: Actor,
  { agencyId, change, reason }: ChangeOfficeSettingsCommand,
): Promise<Outcome<string>> {
  const refusal =
    (await refusalToAdminister(deps, actor, 'changeOfficeSettings', agencyId)) ??
    refusalOfText('reason', reason, paragraphLimit) ??
    refusalOfSeal(deps, change);
  if (refusal) return refuse(refusal);

  let unlawful: Refusal | undefined;
  await deps.organisation.changeSettings(agencyId, (current) => {
    const settings = changedSettings(current, change);
    unlawful = refusalOfSettings(settings);
    if (unlawful || alike(settings, current)) return undefined;
    return { since: deps.clock.now(), settings, changedBy: actorName(actor), reason };
  });
  if (unlawful) return refuse(unlawful);
  // Also when the change was made before: a crash may have come between.
  if (change.electronicSeal === '') await deps.letterSeals.sealByHand(agencyId);
  return done(agencyId);
}

/** A seal that nobody can set would hold up every letter. */
function refusalOfSeal(
  { sealsElectronically }: Dependencies,
  { electronicSeal = '' }: OfficeSettingsChange,
): Refusal | undefined {
  if (electronicSeal === '' || sealsElectronically) return undefined;
  return { code: 'INVALID_INPUT', path: 'electronicSeal', problem: 'NOT_ALLOWED' };
}

/** Both have the members of the defaults, in that order. */
function alike(one: OfficeSettings, other: OfficeSettings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
