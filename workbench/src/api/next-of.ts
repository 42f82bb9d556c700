/** Where a connection goes on, as the contract says it. */
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** @returns after which the next page begins, undefined on the last */
export function nextOf({ hasNextPage, endCursor }: PageInfo): string | undefined {
  return hasNextPage ? (endCursor ?? undefined) : undefined;
}
