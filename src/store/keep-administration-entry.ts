import type { AdministrationEntry } from '../usecases/ports/accounts.ts';

/**
 * The part of a statement that keeps a line of the record beside what it tells of, if that was done.
 * @param source the name of the part that yields a row for each thing that was done
 * @param at the place of the entry among the values, as JSON
 */
export function keepEntry(source: string, at: number): string {
  return `insert into administration_entry (recorded_at, recorded_by, action, agency_id, staff_id, unit_id, details, reason)
          select e."recordedAt", e."recordedBy", e.action, e."agencyId", e."staffId", e."unitId", e.details, e.reason
          from ${source}, jsonb_to_record($${at}::jsonb) as e ("recordedAt" timestamptz, "recordedBy" uuid, action text,
            "agencyId" uuid, "staffId" uuid, "unitId" uuid, details jsonb, reason text)`;
}

/** The value that {@link keepEntry} takes. */
export function entryValue(entry: AdministrationEntry): string {
  return JSON.stringify(entry);
}
