import { type Actor, actorName } from '../../access/actor.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import { refusalToBindEverybody } from '../administration/refusal-to-bind-everybody.ts';
import type { Dependencies } from '../dependencies.ts';
import type { TemplateState, TemplateVersion } from '../ports/letter-templates.ts';
import { type TemplateStanding, templateStandings, textsInForce } from './template-standing.ts';

/** The next line of a text's history: what is to be kept, or why nothing is. */
export type TemplateStep = Pick<TemplateVersion, 'state' | 'text' | 'basedOn'> | Refusal | undefined;

export interface TemplateCommand {
  readonly name: string;
  readonly why: string;
}

/** @returns the errors of a text among those now in force, as a refusal */
export type Faults = (text: string) => Refusal | undefined;

/**
 * What the changes of a text share: by an administrator of the supervising authority, for the whole installation, one
 * after the other. Nothing is kept when the step is undefined.
 * @returns the name of the text
 */
export async function changeTemplate(
  deps: Dependencies,
  actor: Actor,
  action: string,
  { name, why }: TemplateCommand,
  step: (standing: TemplateStanding, faults: Faults) => TemplateStep,
): Promise<Outcome<string>> {
  const { templateRegister, templateWorkshop: workshop } = deps;
  const refusal = await refusalToBindEverybody(deps, actor, action);
  if (refusal) return refuse(refusal);
  return templateRegister.alone(async (transaction) => {
    const standings = templateStandings(await transaction.versions(), workshop.shipped());
    const standing = standings.get(name);
    if (!standing) return refuse({ code: 'INVALID_INPUT', path: 'name', problem: 'UNKNOWN' });
    const next = step(standing, (text) => {
      const findings = workshop.lint(name, text, textsInForce(standings, workshop));
      const faulty = findings.some(({ severity }) => severity === 'ERROR');
      return faulty ? { code: 'TEMPLATE_FAULTY', findings } : undefined;
    });
    if (next === undefined) return done(name);
    if ('code' in next) return refuse(next);
    await transaction.keep({
      ...next,
      name,
      sort: standing.inForce.sort,
      version: (standing.history.at(-1)?.version ?? 0) + 1,
      sha256: deps.hash(next.text),
      recordedBy: actorName(actor),
      recordedAt: deps.clock.now(),
      why,
    });
    return done(name);
  });
}

/** A step that changes what letters say has a reason. */
export function refusalOfReason({ why }: TemplateCommand): Refusal | undefined {
  return firstRefusal(refusalOfText('why', why, paragraphLimit));
}

/** Nobody changes what they have not seen. */
export function outdated(seen: number, now: number): Refusal | undefined {
  return seen === now ? undefined : { code: 'TEMPLATE_OUTDATED', seen, now };
}

export function line(
  state: TemplateState,
  text: string,
  { inForce }: TemplateStanding,
): Pick<TemplateVersion, 'state' | 'text' | 'basedOn'> {
  return { state, text, basedOn: inForce.version };
}
