import { nextOf } from './next-of.ts';
import type { PageOf } from './use-pages.ts';

/** A page of a list, as the contract has it. */
export interface Connection<Node> {
  readonly totalCount?: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function pageOf<Node>({ edges, pageInfo, totalCount }: Connection<Node>): PageOf<Node> {
  return { items: edges.map(({ node }) => node), next: nextOf(pageInfo), total: totalCount };
}
