import type { IntakeFact } from '../facts/intake-facts.ts';
import type { CaseFile } from '../case-file.ts';
import { withChanges } from '../particulars.ts';
import type { FoldTable } from './fold-table.ts';

export const intakeFolds: FoldTable<IntakeFact> = {
  SUBMITTED: openedTwice,
  MAIL_LOGGED: openedTwice,
  MAIL_HANDED_OVER: (file, fact) =>
    file.mail ? { ...file, mail: { ...file.mail, handOvers: [...file.mail.handOvers, fact] } } : file,
  APPLICATION_RECORDED: (file, fact) => ({ ...file, application: fact.application }),
  RECEIVED: (file, fact) => ({ ...file, state: 'RECEIVED', receivedOn: fact.on }),
  CONFIRMED: (file, fact) => ({ ...file, state: 'RECEIVED', receivedOn: fact.on }),
  REGISTERED: (file, fact) => ({
    ...file,
    state: 'REGISTERED',
    applicationNo: fact.applicationNo,
    registeredOn: fact.on,
  }),
  WITHDRAWN: (file, fact) => ({ ...file, state: 'WITHDRAWN', outcome: 'OTHER', closedOn: fact.on }),
  QUERY_CODE_REISSUED: (file, fact) => ({ ...file, queryCodeIssue: fact.issue }),
  PARTICULARS_AMENDED: (file, { on, occasion, reason, proofChecked, changes }) => ({
    ...file,
    ...(file.application && { application: withChanges(file.application, changes) }),
    amendments: [
      ...file.amendments,
      { on, occasion, reason, ...(proofChecked === undefined ? {} : { proofChecked }), changes },
    ],
  }),
};

/** @throws Error always: a broken journal, not a lawful "no" */
function openedTwice(file: CaseFile): never {
  throw new Error(`case ${file.id} was opened twice`);
}
