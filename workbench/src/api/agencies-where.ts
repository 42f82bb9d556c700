import { type AgencyOfViewer, viewer } from './viewer.ts';

/** The agencies in which the signed-in person holds a role, his own first. */
export function agenciesWhere(role: string): readonly AgencyOfViewer[] {
  const own = viewer.value?.agency.id;
  const agencies = (viewer.value?.grants ?? [])
    .filter((grant) => grant.role === role)
    .map(({ agency }) => agency);
  return [...agencies].sort((one, other) => Number(other.id === own) - Number(one.id === own));
}
