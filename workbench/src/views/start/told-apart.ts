interface Named {
  readonly zh: string;
  readonly filter: { readonly agencyIds: readonly string[] | null };
}

const mostNames = 2;

/**
 * Queues that are called the same told apart by their agencies: whoever is clerk in one and handler in another has the whole of
 * the one and his own cases of the other.
 * @param agencies their names by id
 */
export function toldApart<One extends Named>(
  ones: readonly One[],
  agencies: ReadonlyMap<string, string>,
): readonly (One & { readonly where: string })[] {
  return ones.map((one) => {
    const alone = ones.filter(({ zh }) => zh === one.zh).length === 1;
    return { ...one, where: alone ? '' : wordsOf(one.filter.agencyIds ?? [], agencies) };
  });
}

function wordsOf(ids: readonly string[], agencies: ReadonlyMap<string, string>): string {
  const names = ids.slice(0, mostNames).map((id) => agencies.get(id) ?? '其他机关');
  return ids.length > mostNames ? `${names.join('、')}等${ids.length}个机关` : names.join('、');
}
