import type { PoolClient } from 'pg';
import { assertNever } from '../statute/assert-never.ts';
import type { IdentityAmendment } from '../usecases/ports/work.ts';
import { type Prepared, run } from './prepared.ts';

const keepReplaced: Prepared = {
  name: 'keep-replaced-identity',
  text: `insert into replaced_identity (case_id, seq, applicant, agent)
         select case_id, $2, applicant, agent from applicant_identity where case_id = $1`,
};

const amend: Prepared = {
  name: 'amend-identity',
  text: 'update applicant_identity set applicant = $2, agent = $3 where case_id = $1',
};

const restore: Prepared = {
  name: 'restore-identity',
  text: `with replaced as (
           delete from replaced_identity where case_id = $1 and seq = $2 returning applicant, agent
         )
         update applicant_identity i set applicant = r.applicant, agent = r.agent from replaced r where i.case_id = $1`,
};

const settle: Prepared = {
  name: 'settle-identity',
  text: 'delete from replaced_identity where case_id = $1',
};

/** 更正证件号码, its undoing, and its end. */
export async function amendIdentity(
  client: PoolClient,
  caseId: string,
  amendment: IdentityAmendment,
): Promise<void> {
  switch (amendment.kind) {
    case 'AMENDED': {
      const { applicant, agent = null } = amendment.numbers;
      await run(client, keepReplaced, [caseId, amendment.seq]);
      await run(client, amend, [caseId, applicant, agent]);
      return;
    }
    case 'VOIDED':
      await run(client, restore, [caseId, amendment.seq]);
      return;
    case 'SETTLED':
      await run(client, settle, [caseId]);
      return;
    default:
      return assertNever(amendment);
  }
}
