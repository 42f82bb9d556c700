import { ask } from '../../api/ask.ts';
import type { Template } from './template.ts';

/** A text of letters with its history, and the titles of all. @returns a template of null when there is none of the name */
export function readTemplate(name: string): Promise<{
  readonly letterTemplate: Template | null;
  readonly letterTemplates: readonly { readonly name: string; readonly title: string }[];
}> {
  return ask(
    `query ($name: String!) {
      letterTemplate(name: $name) {
        name sort title version text edited shippedChanged editedVersion letters
        unusable { severity code line column zh }
        draft { version state text basedOn recordedBy { name } recordedAt why }
        history { version state text basedOn recordedBy { name } recordedAt why }
        variables { path meaning example optional }
      }
      letterTemplates { name title }
    }`,
    { name },
  );
}
