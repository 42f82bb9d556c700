import type { Actor } from '../access/actor.ts';
import { refusalToOpen } from '../access/may-perform.ts';
import { type ActionName, actionRow } from '../case-file/actions.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { type Circumstances, type Decision, sharesApart, soleShare } from '../case-file/decision.ts';
import type { JournalEntry } from '../case-file/facts.ts';
import { done, type Outcome, refuse } from '../case-file/outcome.ts';
import { carryOut, type Extras } from './carry-out.ts';
import { type CaseCommand, type Command, frameOf } from './command.ts';
import type { Dependencies } from './dependencies.ts';
import { circumstances, idempotencyKey, recalled, refusalOfCommand } from './envelope.ts';
import { performSharedAct } from './perform-shared-act.ts';
import type { Agency } from './ports/agencies.ts';
import type { ActAnswer, Change, Transaction } from './ports/work.ts';

export { type CaseCommand, type Command, frameBy, frameOf } from './command.ts';

export interface CaseAct {
  readonly action: ActionName;
  /** Mostly pure; an act that needs other records (does the unit belong to the agency?) reads them in the transaction. */
  readonly decide: (
    file: CaseFile,
    here: Circumstances,
    around: { readonly journal: readonly JournalEntry[]; readonly transaction: Transaction },
  ) => Outcome<Decision> | Promise<Outcome<Decision>>;
  readonly extras?: (file: CaseFile, journal: readonly JournalEntry[]) => Extras;
}

export interface OpeningAct {
  readonly action: ActionName;
  readonly agencyId: string;
  readonly decide: (here: Circumstances, agency: Agency) => Outcome<Decision>;
  /** What opens a case of its own besides, under the same command: all of them or none. */
  readonly besides?: (here: Circumstances, agency: Agency) => Outcome<readonly Decision[]>;
  readonly extras?: Pick<Change, 'identityNumbers'>;
}

/**
 * One act on one case, in one transaction.
 * @returns the answer, or the refusal; a refusal changes nothing
 */
export function performAct(
  deps: Dependencies,
  actor: Actor,
  command: CaseCommand,
  act: CaseAct,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: act.action,
    decide: async ({ file, journal }, _others, here, transaction) => {
      const decided = await act.decide(file, here, { journal, transaction });
      if (!decided.ok) return decided;
      const extras = act.extras?.(file, journal) ?? {};
      return done({ ...soleShare(file.id, decided.value), extras: () => extras });
    },
  });
}

/** An act that opens a case: the same steps, with nothing to lock. */
export async function openCase(
  deps: Dependencies,
  actor: Actor,
  command: Command,
  act: OpeningAct,
): Promise<Outcome<ActAnswer>> {
  const malformed = refusalOfCommand(command);
  if (malformed) return refuse(malformed);
  return deps.work.transact(async (transaction) => {
    const key = idempotencyKey(deps, actor, act.action, command);
    const repeated = await recalled<ActAnswer>(transaction, key);
    if (repeated) return repeated;
    const agency = await transaction.agency(act.agencyId);
    if (!agency) return refuse({ code: 'INVALID_INPUT', path: 'agencyId', problem: 'UNKNOWN' });
    const reason = refusalToOpen(actor, act.action, agency.id);
    if (reason)
      return refuse({ code: 'NOT_PERMITTED', action: act.action, reason, by: actionRow(act.action).by });
    const here = circumstances(deps, actor, agency);
    const decided = act.decide(here, agency);
    if (!decided.ok) return decided;
    const besides = act.besides?.(here, agency) ?? done([]);
    if (!besides.ok) return besides;
    const decisions = [decided.value, ...besides.value];
    const caseId = deps.newId();
    const caseIds = decisions.map((_, index) => (index === 0 ? caseId : deps.newId()));
    const extras = act.extras ?? {};
    const { on } = frameOf(deps, command);
    return carryOut(
      { deps, transaction, actor, agency, caseId, journals: new Map(), key, on },
      { ...sharesApart(caseIds, decisions), extras: () => extras },
    );
  });
}
