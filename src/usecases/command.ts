import type { Actor } from '../access/actor.ts';
import type { Day } from '../calendar/day.ts';
import type { Dependencies } from './dependencies.ts';

/** The envelope of every command: the key of its repetition, and the legal day and late-entry reason of the act. */
export interface Command {
  readonly clientMutationId: string;
  /** Default: today. */
  readonly on?: Day;
  readonly lateEntryReason?: string;
}

/** A command on an existing case names the version its sender saw. */
export interface CaseCommand extends Command {
  readonly caseId: string;
  readonly expectedVersion: number;
}

/** The legal day of a command, and its frame for the decide function. */
export function frameOf(deps: Dependencies, command: Command): { on: Day; lateEntryReason?: string } {
  const on = command.on ?? deps.clock.today();
  return command.lateEntryReason === undefined ? { on } : { on, lateEntryReason: command.lateEntryReason };
}

/** What somebody does online himself happens when he does it; staff record what happened, and say when. */
export function frameBy(deps: Dependencies, actor: Actor, command: Command): ReturnType<typeof frameOf> {
  return actor.kind === 'STAFF' ? frameOf(deps, command) : { on: deps.clock.today() };
}
