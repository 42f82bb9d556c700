import type { TemplateTexts, TemplateVersion, TemplateWorkshop } from '../ports/letter-templates.ts';

/** 现行文本和草稿: where a text stands, read from the lines of its history. */
export interface TemplateStanding {
  readonly name: string;
  readonly inForce: TemplateVersion;
  /** Open until it is published or discarded; based on another version than the one in force it can only be discarded. */
  readonly draft: TemplateVersion | undefined;
  /** The oldest first. */
  readonly history: readonly TemplateVersion[];
}

/**
 * @param versions the register
 * @param shipped what came with this service
 * @returns where each text of this service stands
 */
export function templateStandings(
  versions: readonly TemplateVersion[],
  shipped: TemplateTexts,
): ReadonlyMap<string, TemplateStanding> {
  return new Map([...shipped].map(([name, { version }]) => [name, standingOf(name, versions, version)]));
}

function standingOf(
  name: string,
  versions: readonly TemplateVersion[],
  shippedVersion: number,
): TemplateStanding {
  const history = versions.filter((one) => one.name === name);
  const last = history.findLast(({ state }) => state === 'PUBLISHED' || state === 'WITHDRAWN');
  const shipped = history.find(({ version }) => version === shippedVersion);
  const inForce = last?.state === 'PUBLISHED' ? last : shipped;
  if (!inForce) throw new Error(`what came with the service of ${name} was not kept`);
  const latest = history.findLast(({ state }) => state !== 'SHIPPED');
  return { name, inForce, draft: latest?.state === 'DRAFT' ? latest : undefined, history };
}

/** The texts that letters are drawn from; where this version of the service cannot use an edit, what came with it. */
export function textsInForce(
  standings: ReadonlyMap<string, TemplateStanding>,
  workshop: Pick<TemplateWorkshop, 'shipped' | 'unfit'>,
): TemplateTexts {
  const unfit = workshop.unfit();
  return new Map(
    [...workshop.shipped()].map(([name, shipped]) => {
      const edited = unfit.has(name) ? undefined : standings.get(name)?.inForce;
      return [name, edited ?? shipped];
    }),
  );
}
