import { outsideActorName } from '../../case-file/outside-actors.ts';
import type { Actor } from '../../access/actor.ts';
import { mayReadIdentityNumber } from '../../access/may-read.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import type { Dependencies } from '../dependencies.ts';
import { casePapers } from '../papers/case-papers.ts';
import {
  type DrawnPaper,
  drawPaper,
  type Paper,
  paperEntry,
  type PaperEntry,
  slugOf,
} from '../papers/paper.ts';
import type { PaperDesk } from '../papers/paper-desk.ts';
import { authorityOf } from '../ports/agencies.ts';
import { casePaperKinds } from '../ports/papers.ts';
import type { ListedCase } from '../ports/reading.ts';
import { calendarsOfCase } from './calendars-of-case.ts';
import { openedCase, readCase } from './read-case.ts';

/** 内部文书 of a case whose row was read before: all of them for staff, its own application for the applicant. */
export async function papersOfCase(
  deps: Dependencies,
  actor: Actor,
  row: ListedCase,
): Promise<readonly PaperEntry[]> {
  const desk = await paperDesk(deps, actor, row);
  return casePaperKinds
    .filter((kind) => isFor(actor, casePapers[kind]))
    .map((kind) => paperEntry(kind, casePapers[kind], desk, `/cases/${row.id}`));
}

/**
 * A paper drawn anew from the case, for whoever may read the case and have the paper.
 * @param slug names the kind: `search-record`
 * @returns undefined when there is none to draw, or it is not the actor's to have
 */
export async function drawnCasePaper(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
  slug: string,
): Promise<DrawnPaper | undefined> {
  const kind = casePaperKinds.find((each) => slugOf(each) === slug);
  const row = kind && (await readCase(deps, actor, caseId));
  if (!row || !isFor(actor, casePapers[kind])) return undefined;
  const data = casePapers[kind].write(await paperDesk(deps, actor, row));
  return data && drawPaper(deps.press, `${casePapers[kind].title}-${data.applicationNo}`, data);
}

function isFor(actor: Actor, paper: Paper<PaperDesk>): boolean {
  return actor.kind === 'STAFF' || paper.forApplicant === true;
}

/** What papers are written from, as the actor may see it. @throws Error when the case has no agency: a broken store */
export async function paperDesk(deps: Dependencies, actor: Actor, row: ListedCase): Promise<PaperDesk> {
  const agency = await deps.directory.agency(row.agencyId);
  if (!agency) throw new Error(`case ${row.id} has no agency`);
  const authority = await deps.directory.agency(authorityOf(agency));
  const { file, journal } = await openedCase(deps, row.id);
  const voided = voidedSeqs(journal);
  const { own } = await calendarsOfCase(deps, row);
  return {
    agency,
    authorityName: authority?.name ?? agency.name,
    file,
    journal: journal.filter(({ seq }) => !voided.has(seq)),
    calendar: own,
    today: deps.clock.today(),
    identityNumber: mayReadIdentityNumber(actor, agency.id)
      ? await deps.reader.identityNumber(row.id)
      : undefined,
    ...(await namesOf(deps, agency.id, JSON.stringify(journal))),
  };
}

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** The names of the staff and units whose ids the journal mentions, wherever it does. */
async function namesOf(
  { directory }: Pick<Dependencies, 'directory'>,
  agencyId: string,
  mentioning: string,
): Promise<Pick<PaperDesk, 'nameOf' | 'unitNameOf'>> {
  const members = await directory.staffMembers([...new Set(mentioning.match(anyId))]);
  const staff = new Map(members.map(({ id, name }) => [id, name]));
  const units = new Map((await directory.units(agencyId)).map(({ id, name }) => [id, name]));
  return {
    nameOf: (actor) => outsideActorName(actor) ?? staff.get(actor) ?? actor,
    unitNameOf: (unitId) => units.get(unitId) ?? unitId,
  };
}
