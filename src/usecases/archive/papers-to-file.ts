import { type Actor, rolesAt } from '../../access/actor.ts';
import { actionRow } from '../../case-file/actions.ts';
import type { FiledItem } from '../../case-file/facts/archive-facts.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { CaseCommand } from '../command.ts';
import type { Dependencies } from '../dependencies.ts';
import { casePapers } from '../papers/case-papers.ts';
import { drawPaper } from '../papers/paper.ts';
import type { PaperDesk } from '../papers/paper-desk.ts';
import { type CasePaperKind, casePaperKinds } from '../ports/papers.ts';
import { paperDesk } from '../queries/papers-of-case.ts';
import type { ListedCase } from '../ports/reading.ts';
import { readCase } from '../queries/read-case.ts';

/** The papers of a case by their kind, as they are filed. */
export type PapersToFile = ReadonlyMap<CasePaperKind, FiledItem>;

/**
 * 归档前生成内部文书: drawn before the case is locked, from the version that the command names. None is drawn of
 * another version, in another state or for somebody else than an archivist, because the act is then refused.
 * @returns the papers that the case has, or what stops one: a datum or a glyph that is missing
 */
export async function papersToFile(
  deps: Dependencies,
  actor: Actor,
  { caseId, expectedVersion }: CaseCommand,
): Promise<Outcome<PapersToFile>> {
  const row = await readCase(deps, actor, caseId);
  const papers = new Map<CasePaperKind, FiledItem>();
  if (row?.version !== expectedVersion || !mayBeFiled(actor, row)) return done(papers);
  // Whoever may read the case gets the package: the identity number stays masked, though the archivist takes in as well.
  const desk = { ...(await paperDesk(deps, actor, row)), identityNumber: undefined };
  for (const kind of casePaperKinds) {
    const filed = await filedPaper(deps, desk, kind);
    if (!filed.ok) return filed;
    if (filed.value) papers.set(kind, filed.value);
  }
  return done(papers);
}

function mayBeFiled(actor: Actor, { agencyId, state }: ListedCase): boolean {
  const { by, from } = actionRow('archiveCase');
  return from.includes(state) && rolesAt(actor, agencyId).some((role) => by.includes(role));
}

async function filedPaper(
  { press, blobs }: Dependencies,
  desk: PaperDesk,
  kind: CasePaperKind,
): Promise<Outcome<FiledItem | undefined>> {
  const { title, write } = casePapers[kind];
  const data = write(desk);
  if (!data) return done(undefined);
  const drawn = await drawPaper(press, title, data);
  if ('code' in drawn) return refuse(drawn);
  const sha256 = await blobs.put(drawn.pdf);
  return done({ name: drawn.name, mediaType: 'application/pdf', size: drawn.pdf.byteLength, sha256 });
}
