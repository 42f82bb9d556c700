import type { Pool } from 'pg';
import type { DrawnLetterOfCase, KeptLetter, MailReader } from '../usecases/ports/mail.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

/** Answered from the index of dispatches alone: the names are those of its condition. */
const dispatched: Prepared = {
  name: 'cases-with-dispatches',
  text: `select distinct f.case_id as id from case_fact f join case_file c on c.id = f.case_id
         where f.fact in ('LETTER_DISPATCHED', 'REPLY_SENT') and f.happened_on = $2 and c.agency_id = $1`,
};

const drawn: Prepared = {
  name: 'drawn-letters',
  text: `select l.id, l.case_id as "caseId", l.seq, l.kind from letter l join case_file c on c.id = l.case_id
         where l.state = 'DRAWN' and l.dated_on >= $2 and c.agency_id = $1 and c.state <> 'ARCHIVED'
         order by l.dated_on, l.case_id, l.seq, l.kind`,
};

const drawnOf: Prepared = {
  name: 'drawn-letters-of-cases',
  text: `select id, case_id as "caseId", seq, kind from letter
         where case_id = any ($1::uuid[]) and state = 'DRAWN' and dated_on >= $2 order by case_id, seq, kind`,
};

/** To the applicant the same entry writes a notice, which has no form. */
const opinionForms: Prepared = {
  name: 'opinion-forms',
  text: `select l.id, f.id as "formId" from letter l
         join letter f on f.case_id = l.case_id and f.seq = l.seq and f.kind = 'OPINION_FORM' and f.state = 'DRAWN'
         where l.id = any ($1::uuid[]) and l.kind in ('CONSULTATION_THIRD_PARTY', 'CONSULTATION_CO_PRODUCER')`,
};

const kept: Prepared = {
  name: 'kept-letters',
  text: `select l.id, l.case_id as "caseId", l.seq, c.agency_id as "agencyId",
           a.supervising_agency_id as "supervisingAgencyId", l.sha256
         from letter l join case_file c on c.id = l.case_id join agency a on a.id = c.agency_id
         where l.id = any ($1::uuid[]) and l.state = 'DRAWN'`,
};

type KeptRow = Omit<KeptLetter, 'supervisingAgencyId'> & { readonly supervisingAgencyId: string | null };

/** 寄出的文书, read from the journals and the letters. */
export function createMailReader(pool: Pool): MailReader {
  return {
    casesWithDispatches: async (agencyId, on) =>
      isId(agencyId) ? (await run<{ id: string }>(pool, dispatched, [agencyId, on])).map(({ id }) => id) : [],
    drawnLetters: async (agencyId, since) =>
      isId(agencyId) ? run<DrawnLetterOfCase>(pool, drawn, [agencyId, since]) : [],
    drawnLettersOf: (caseIds, since) => run<DrawnLetterOfCase>(pool, drawnOf, [caseIds.filter(isId), since]),
    opinionFormsOf: async (letterIds) => {
      const rows = await run<{ id: string; formId: string }>(pool, opinionForms, [letterIds.filter(isId)]);
      return new Map(rows.map(({ id, formId }) => [id, formId]));
    },
    keptLetters: async (ids) => {
      const rows = await run<KeptRow>(pool, kept, [ids.filter(isId)]);
      return rows.map((row) => ({ ...row, supervisingAgencyId: row.supervisingAgencyId ?? undefined }));
    },
  };
}
