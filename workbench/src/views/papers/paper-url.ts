import { ask } from '../../api/ask.ts';

/** Where a paper of an agency is drawn. @returns undefined for who may not have it */
export async function paperUrl(agencyId: string, kind: string): Promise<string | undefined> {
  const { agencies } = await ask<{
    readonly agencies: readonly {
      readonly id: string;
      readonly papers: readonly { readonly kind: string; readonly url: string }[];
    }[];
  }>('{ agencies { id papers { kind url } } }');
  return agencies.find(({ id }) => id === agencyId)?.papers.find((paper) => paper.kind === kind)?.url;
}
