import type { Json, Member, Visitor } from './graphql-client.ts';
import type { Service } from './service.ts';

export interface Template {
  readonly version: number;
  readonly editedVersion: number;
  readonly text: string;
  readonly edited: boolean;
  readonly draft: { readonly version: number; readonly text: string } | null;
  readonly draftFindings: readonly Json[];
  readonly history: readonly Json[];
}

/** The texts of letters in the hands of an administrator. */
export interface TemplateDesk {
  template(name: string): Promise<Template>;
  change(name: string, input: Json): Promise<Member>;
  /** Saves a draft upon what an editor is shown. */
  saved(name: string, text: string): Promise<Template>;
}

export function templateDesk(service: Service): TemplateDesk {
  async function template(name: string): Promise<Template> {
    return templateAsSeenBy(await service.as('admin'), name);
  }
  async function change(name: string, input: Json): Promise<Member> {
    return (await service.as('admin')).act(name, input);
  }
  return {
    template,
    change,
    async saved(name, text) {
      const { editedVersion } = await template(name);
      await change('saveTemplateDraft', { name, text, basedOn: editedVersion });
      return template(name);
    },
  };
}

/** A text as somebody is shown it; null where it is not shown. */
export async function templateAsSeenBy(who: Visitor, name: string): Promise<Template> {
  const data = await who.ask(
    `query ($name: String!) { letterTemplate(name: $name) { version editedVersion text edited
       draft { version text } draftFindings { severity code line column }
       history { version state basedOn why recordedBy { userName } } } }`,
    { name },
  );
  return data['letterTemplate'] as Template;
}
