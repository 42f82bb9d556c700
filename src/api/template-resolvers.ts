import type { Outcome } from '../case-file/outcome.ts';
import {
  letterTemplate,
  letterTemplates,
  lintLetterTemplate,
  previewLetter,
} from '../usecases/queries/letter-templates.ts';
import { discardTemplateDraft } from '../usecases/templates/discard-template-draft.ts';
import { publishTemplate } from '../usecases/templates/publish-template.ts';
import { editedVersion, saveTemplateDraft } from '../usecases/templates/save-template-draft.ts';
import { withdrawTemplate } from '../usecases/templates/withdraw-template.ts';
import type { Context } from './context.ts';
import { refusalMember } from './refusal-member.ts';
import type {
  LetterTemplateResolvers,
  MutationResolvers,
  QueryResolvers,
  TemplateVersionResolvers,
} from './schema.generated.ts';
import { withoutNulls } from './without-nulls.ts';

type TemplateQuery = 'letterTemplates' | 'letterTemplate' | 'lintLetterTemplate' | 'previewLetter';

/** 文书模板: read by the staff, changed by the administrators of the supervising authority. */
export const templateQueries: Pick<QueryResolvers, TemplateQuery> = {
  letterTemplates: (_, __, { deps, actor }) => letterTemplates(deps, actor),
  letterTemplate: async (_, { name }, { deps, actor }) => (await letterTemplate(deps, actor, name)) ?? null,
  lintLetterTemplate: async (_, { name, text }, { deps, actor }) =>
    member(await lintLetterTemplate(deps, actor, name, text), (findings) => ({
      __typename: 'TemplateFindings',
      findings,
    })),
  previewLetter: async (_, order, { deps, actor }) =>
    member(await previewLetter(deps, actor, withoutNulls(order)), (preview) => ({
      __typename: 'LetterPreview',
      ...preview,
      html: preview.html ?? null,
    })),
};

type TemplateMutation = 'saveTemplateDraft' | 'publishTemplate' | 'discardTemplateDraft' | 'withdrawTemplate';

export const templateMutations: Pick<MutationResolvers, TemplateMutation> = {
  saveTemplateDraft: async (_, { input }, context) =>
    changed(context, await saveTemplateDraft(context.deps, context.actor, input)),
  publishTemplate: async (_, { input }, context) =>
    changed(context, await publishTemplate(context.deps, context.actor, input)),
  discardTemplateDraft: async (_, { input }, context) =>
    changed(context, await discardTemplateDraft(context.deps, context.actor, input)),
  withdrawTemplate: async (_, { input }, context) =>
    changed(context, await withdrawTemplate(context.deps, context.actor, withoutNulls(input))),
};

export const letterTemplateResolvers: LetterTemplateResolvers = {
  sort: ({ inForce }) => inForce.sort,
  version: ({ inForce }) => inForce.version,
  text: ({ inForce }) => inForce.text,
  edited: ({ inForce }) => inForce.state !== 'SHIPPED',
  draft: ({ draft }) => draft ?? null,
  editedVersion: (template) => editedVersion(template),
  draftFindings: async ({ name, draft }, _, { deps, actor }) => {
    const findings = draft && (await lintLetterTemplate(deps, actor, name, draft.text));
    return findings?.ok ? findings.value : [];
  },
  history: ({ history }) => history.toReversed(),
  variables: ({ name }, _, { deps }) =>
    deps.templateWorkshop
      .variables(name)
      .map(({ meaning = null, ...variable }) => ({ ...variable, meaning })),
  letters: ({ name }, _, { deps }) => deps.templateWorkshop.lettersWith(name),
};

export const templateVersionResolvers: TemplateVersionResolvers = {
  basedOn: ({ basedOn }) => basedOn ?? null,
  recordedBy: async ({ recordedBy }, _, { staff }) =>
    recordedBy === 'SERVICE' ? null : ((await staff.load(recordedBy)) ?? null),
};

/** The text as it stands after the change. */
async function changed<Member>({ deps, actor }: Context, outcome: Outcome<string>): Promise<Member> {
  if (!outcome.ok) return refusalMember(outcome.refusal) as Member;
  const template = await letterTemplate(deps, actor, outcome.value);
  if (!template) throw new Error(`the template ${outcome.value} is gone`);
  return { __typename: 'LetterTemplate', ...template } as Member;
}

/** The refusals of these queries are NOT_PERMITTED and INVALID_INPUT, both members of their unions. */
function member<Value, Member>(outcome: Outcome<Value>, done: (value: Value) => Member): Member {
  return outcome.ok ? done(outcome.value) : (refusalMember(outcome.refusal) as Member);
}
