import type { Actor } from '../../access/actor.ts';
import { refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { TemplateFinding } from '../../case-file/template-finding.ts';
import { refusalToBindEverybody } from '../administration/refusal-to-bind-everybody.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PreviewOrder, TemplatePreview, TemplateTexts } from '../ports/letter-templates.ts';
import { type TemplateStanding, templateStandings, textsInForce } from '../templates/template-standing.ts';

/** A text with its history, as far as the actor may see it: drafts are for those who may publish them. */
export interface TemplateView extends TemplateStanding {
  readonly title: string;
  /** Why this version of the service cannot use the edit in force, and draws from what came with it. */
  readonly unusable: readonly TemplateFinding[];
  /** What came with the service has changed since the text in force was edited. */
  readonly shippedChanged: boolean;
}

/** 文书模板一览: for every member of staff. */
export async function letterTemplates(deps: Dependencies, actor: Actor): Promise<readonly TemplateView[]> {
  if (actor.kind !== 'STAFF') return [];
  const { templateRegister, templateWorkshop: workshop } = deps;
  const isAdministrator = (await refusalToEdit(deps, actor)) === undefined;
  const standings = templateStandings(await templateRegister.versions(), workshop.shipped());
  const unfit = workshop.unfit();
  return [...standings.values()].map((standing) => ({
    ...(isAdministrator ? standing : withoutDrafts(standing)),
    title: workshop.title(standing.name),
    unusable: unfit.get(standing.name) ?? [],
    shippedChanged: shippedSince(standing, workshop.shipped()),
  }));
}

/** @returns undefined when there is no such text, or the actor is not of the staff */
export async function letterTemplate(
  deps: Dependencies,
  actor: Actor,
  name: string,
): Promise<TemplateView | undefined> {
  return (await letterTemplates(deps, actor)).find((one) => one.name === name);
}

function withoutDrafts(standing: TemplateStanding): TemplateStanding {
  const history = standing.history.filter(({ state }) => state !== 'DRAFT' && state !== 'DISCARDED');
  return { ...standing, draft: undefined, history };
}

function shippedSince({ inForce, history, name }: TemplateStanding, shipped: TemplateTexts): boolean {
  const since = history.findLast(
    ({ state, version }) => state === 'SHIPPED' && version < inForce.version,
  )?.version;
  return inForce.state !== 'SHIPPED' && since !== shipped.get(name)?.version;
}

function refusalToEdit(deps: Dependencies, actor: Actor): Promise<Refusal | undefined> {
  return refusalToBindEverybody(deps, actor, 'saveTemplateDraft');
}

/** 检查模板: what `publishTemplate` would find in a text; keeps nothing. */
export async function lintLetterTemplate(
  deps: Dependencies,
  actor: Actor,
  name: string,
  text: string,
): Promise<Outcome<readonly TemplateFinding[]>> {
  const refusal = await refusalToEdit(deps, actor);
  if (refusal) return refuse(refusal);
  const { templateWorkshop: workshop } = deps;
  if (!workshop.shipped().has(name)) return refuse(unknown('name'));
  return done(workshop.lint(name, text.replace(/\r\n?/gu, '\n'), await textsAround(deps)));
}

/**
 * 预览文书: a letter of the invented county, from the text in force for every member of staff, from another text for
 * those who may publish it.
 */
export async function previewLetter(
  deps: Dependencies,
  actor: Actor,
  { text, ...order }: Omit<PreviewOrder, 'text'> & { readonly text?: string },
): Promise<Outcome<TemplatePreview>> {
  const own = text?.replace(/\r\n?/gu, '\n');
  const refusal = own === undefined ? refusalToRead(actor) : await refusalToEdit(deps, actor);
  if (refusal) return refuse(refusal);
  const { templateWorkshop: workshop } = deps;
  const around = await textsAround(deps);
  const inForce = around.get(order.name);
  if (!inForce) return refuse(unknown('name'));
  const shown = own ?? inForce.text;
  const tooMuch = refusalOfText('text', shown, previewLimit);
  if (tooMuch) return refuse(tooMuch);
  const preview = workshop.preview({ ...order, text: shown }, around);
  return preview ? done(preview) : refuse(unknown('specimen'));
}

/** A longer text is not even looked at. */
const previewLimit = 20_000;

function refusalToRead(actor: Actor): Refusal | undefined {
  if (actor.kind === 'STAFF') return undefined;
  return { code: 'NOT_PERMITTED', action: 'previewLetter', reason: 'ROLE_MISSING', by: ['ADMINISTRATOR'] };
}

function unknown(path: string): Refusal {
  return { code: 'INVALID_INPUT', path, problem: 'UNKNOWN' };
}

export interface PreviewPdf {
  readonly name: string;
  readonly pdf: Uint8Array;
}

/**
 * 预览 PDF: a specimen drawn from a version of a text, the one in force unless another is named; it is no letter and is not kept.
 * @returns undefined when there is none to draw, or it is not the actor's to see
 */
export async function previewPdf(
  deps: Dependencies,
  actor: Actor,
  { version, ...order }: Omit<PreviewOrder, 'text'> & { readonly version?: number },
): Promise<PreviewPdf | undefined> {
  const view = await letterTemplate(deps, actor, order.name);
  const shown = version === undefined ? view?.inForce : view?.history.find((one) => one.version === version);
  if (!shown) return undefined;
  const pdf = await deps.templateWorkshop.draw({ ...order, text: shown.text }, await textsAround(deps));
  return pdf && { name: `预览-${order.name}-${shown.version}.pdf`, pdf };
}

async function textsAround({ templateRegister, templateWorkshop }: Dependencies): Promise<TemplateTexts> {
  const standings = templateStandings(await templateRegister.versions(), templateWorkshop.shipped());
  return textsInForce(standings, templateWorkshop);
}
