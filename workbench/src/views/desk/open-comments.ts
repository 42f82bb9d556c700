import { ask } from '../../api/ask.ts';
import type { DraftComment } from './draft-versions.ts';

/** The open comments on one version of a draft. */
export interface OpenOnVersion {
  readonly no: number;
  readonly comments: readonly DraftComment[];
}

interface Commented extends OpenOnVersion {
  readonly voided: boolean;
}

/** As many as a list gives at once. */
const atOnce = 100;

/**
 * 未了结的批注 of cases, version by version, the latest first: what somebody who passes or signs a draft should have seen. A case
 * without any is left out.
 */
export async function readOpenComments(
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly OpenOnVersion[]>> {
  if (caseIds.length === 0) return new Map();
  const { caseFiles } = await ask<{
    readonly caseFiles: {
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly draftVersions: readonly Commented[] };
      }[];
    };
  }>(
    `query ($caseIds: [ID!], $first: Int) { caseFiles(filter: { caseIds: $caseIds }, first: $first) { edges { node {
      id draftVersions { no voided
        comments { id author { id name } createdAt passage text resolvedBy { name } resolvedAt } }
    } } } }`,
    { caseIds: caseIds.slice(0, atOnce), first: atOnce },
  );
  const found = caseFiles.edges
    .map(({ node }) => [node.id, openOf(node.draftVersions)] as const)
    .filter(([, open]) => open.length > 0);
  return new Map([...found, ...(await readOpenComments(caseIds.slice(atOnce)))]);
}

function openOf(versions: readonly Commented[]): readonly OpenOnVersion[] {
  return versions
    .filter(({ voided }) => !voided)
    .map(({ no, comments }) => ({ no, comments: comments.filter(({ resolvedAt }) => resolvedAt === null) }))
    .filter(({ comments }) => comments.length > 0)
    .reverse();
}

/** How many they are. */
export function countOf(open: readonly OpenOnVersion[] | undefined): number {
  return (open ?? []).reduce((sum, { comments }) => sum + comments.length, 0);
}
