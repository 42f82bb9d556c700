import DataLoader from 'dataloader';
import type { Actor } from '../access/actor.ts';
import type { Dispute } from '../dispute/dispute.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { Agency, Grant, StaffMember } from '../usecases/ports/agencies.ts';
import type { OpenSession } from '../usecases/ports/sign-in.ts';
import type { CaseOpening } from '../usecases/ports/openings.ts';
import { disputesAbout } from '../usecases/queries/disputes-about.ts';
import { openedDispute, type OpenedDispute } from '../usecases/queries/read-dispute.ts';
import { openedCase, type OpenedCase } from '../usecases/queries/read-case.ts';

/** What one request knows: who asks, and what it has read already. */
export interface Context {
  readonly deps: Dependencies;
  readonly actor: Actor;
  readonly requestId: string;
  /** Of staff; also one in which nothing but the password may be changed. */
  readonly session: OpenSession | undefined;
  readonly cases: DataLoader<string, OpenedCase>;
  readonly disputes: DataLoader<string, OpenedDispute>;
  /** All about a case; whose eyes they are for is for whoever loads them to ask. */
  readonly disputesAbout: DataLoader<string, readonly Dispute[]>;
  readonly agencies: DataLoader<string, Agency>;
  readonly staff: DataLoader<string, StaffMember | undefined>;
  readonly grants: DataLoader<string, readonly Grant[]>;
  readonly openings: DataLoader<string, CaseOpening | undefined>;
  readonly letterDownloads: DataLoader<string, string | undefined>;
}

export function createContext(
  deps: Dependencies,
  actor: Actor,
  requestId: string,
  session?: OpenSession,
): Context {
  return {
    deps,
    actor,
    requestId,
    session,
    cases: new DataLoader((ids) => Promise.all(ids.map((id) => openedCase(deps, id)))),
    disputes: new DataLoader((ids) => Promise.all(ids.map((id) => openedDispute(deps, id)))),
    disputesAbout: new DataLoader((ids) => Promise.all(ids.map((id) => disputesAbout(deps, id)))),
    agencies: new DataLoader(async (ids) => {
      const agencies = new Map((await deps.directory.agencies()).map((agency) => [agency.id, agency]));
      return ids.map((id) => agencies.get(id) ?? new Error(`no agency ${id}`));
    }),
    grants: new DataLoader(async (ids) => {
      const found = await deps.directory.grantsOfAll(ids);
      return ids.map((id) => found.filter(({ staffId }) => staffId === id));
    }),
    staff: new DataLoader(async (ids) => {
      const members = new Map((await deps.directory.staffMembers(ids)).map((member) => [member.id, member]));
      return ids.map((id) => members.get(id));
    }),
    openings: new DataLoader(async (ids) => {
      const openings = await deps.openings.of(ids);
      return ids.map((id) => openings.get(id));
    }),
    letterDownloads: new DataLoader(async (ids) => {
      const downloads = await deps.letterDownloads.of(ids);
      return ids.map((id) => downloads.get(id));
    }),
  };
}
