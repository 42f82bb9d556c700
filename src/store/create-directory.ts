import type { Pool } from 'pg';
import type { Directory } from '../usecases/ports/reading.ts';
import {
  agencyById,
  allAgencies,
  grantsAt,
  grantsOf,
  staffMemberById,
  settingsHistoryOf,
  staffMembersById,
  staffOf,
  unitById,
  unitsOf,
} from './directory.ts';

/** 机构人员目录, read-only. */
export function createDirectory(pool: Pool): Directory {
  return {
    agencies: () => allAgencies(pool),
    agency: (id) => agencyById(pool, id),
    settingsHistory: (agencyId) => settingsHistoryOf(pool, agencyId),
    units: (agencyId) => unitsOf(pool, agencyId),
    staff: (agencyId) => staffOf(pool, agencyId),
    staffMembers: (ids) => staffMembersById(pool, ids),
    staffMember: (id) => staffMemberById(pool, id),
    grants: (staffId) => grantsOf(pool, [staffId]),
    grantsOfAll: (staffIds) => grantsOf(pool, staffIds),
    grantsAt: (agencyIds) => grantsAt(pool, agencyIds),
    unit: (id) => unitById(pool, id),
  };
}
