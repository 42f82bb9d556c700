import { type Actor, rolesAt } from '../../access/actor.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { CaseState, Role } from '../../case-file/states.ts';
import type { Dependencies } from '../dependencies.ts';
import { type OpenedCase, openedCase, readCase } from '../queries/read-case.ts';

/** Those through whose hands a draft goes. */
const by: readonly Role[] = ['HANDLER', 'LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'SIGNER', 'OFFICE_HEAD'];

const whileDrafted: readonly CaseState[] = ['IN_HANDLING', 'UNDER_REVIEW', 'APPROVED'];

/**
 * A case whose draft may be spoken about by this actor.
 * @returns it, or CASE_NOT_FOUND, NOT_PERMITTED, DRAFT_MISSING, or DRAFT_CLOSED once the reply is signed
 */
export async function openDraft(
  deps: Dependencies,
  actor: Actor,
  action: string,
  caseId: string,
): Promise<Outcome<OpenedCase>> {
  const row = actor.kind === 'STAFF' ? await readCase(deps, actor, caseId) : undefined;
  if (!row) return refuse({ code: 'CASE_NOT_FOUND' });
  if (!rolesAt(actor, row.agencyId).some((role) => by.includes(role))) {
    return refuse({ code: 'NOT_PERMITTED', action, reason: 'ROLE_MISSING', by });
  }
  const opened = await openedCase(deps, row.id);
  if (!opened.file.draft) return refuse({ code: 'DRAFT_MISSING' });
  return whileDrafted.includes(row.state) ? done(opened) : refuse({ code: 'DRAFT_CLOSED' });
}
