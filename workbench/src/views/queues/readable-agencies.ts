import { ask } from '../../api/ask.ts';
import { holds, viewer } from '../../api/viewer.ts';

interface ReadableAgency {
  readonly id: string;
  readonly name: string;
}

/**
 * The agencies whose cases the signed-in person may read, by code: where a role is held, and those below an authority where that of
 * a supervisor is (art. 47). @throws as `ask` does
 */
export async function readableAgencies(): Promise<readonly ReadableAgency[]> {
  const { agencies } = await ask<{
    readonly agencies: readonly (ReadableAgency & {
      readonly supervisingAgency: { readonly id: string } | null;
    })[];
  }>('{ agencies { id name supervisingAgency { id } } }');
  const own = new Set((viewer.value?.grants ?? []).map(({ agency }) => agency.id));
  return agencies.filter(
    ({ id, supervisingAgency: above }) => own.has(id) || (above !== null && holds(['SUPERVISOR'], above.id)),
  );
}
