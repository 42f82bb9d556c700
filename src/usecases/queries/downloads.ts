import type { Actor } from '../../access/actor.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { FiledItem } from '../../case-file/facts/archive-facts.ts';
import { coHandlingFilesOf } from '../../case-file/co-handling-standing.ts';
import { opinionFilesOf } from '../../case-file/opinion-files.ts';
import { submittedFilesOf } from '../../case-file/submitted-files.ts';
import { recordingsOf } from '../../case-file/services.ts';
import { enclosuresGiven } from '../../case-file/given-to-applicant.ts';
import { enclosuresOf } from '../../case-file/reply-content.ts';
import type { Dependencies } from '../dependencies.ts';
import { letterTitle } from '../letters/letter-title.ts';
import type { StoredLetterState } from '../ports/press.ts';
import type { ListedCase } from '../ports/reading.ts';
import { draftVersions } from './draft-versions.ts';
import { type LetterOfCase, lettersForApplicant, lettersOf } from './letters-of.ts';
import { openedCase, readCase } from './read-case.ts';
import { disputesOf, openedDispute } from './read-dispute.ts';

export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/**
 * A letter's bytes. The applicant gets what has left the office, staff every letter of a case they may read. The applicant's
 * first download is kept as evidence; no day runs from it.
 * @returns PENDING while it is being drawn, AWAITING_SEAL until the service has sealed it; undefined when there is none, it was
 *   voided before it had its seal, or it is not the actor's to have
 */
export async function letterDownload(
  deps: Dependencies,
  actor: Actor,
  letterId: string,
): Promise<Download | Exclude<StoredLetterState, 'DRAWN'> | undefined> {
  const found = await deps.reader.letter(letterId);
  const row = found && (await readCase(deps, actor, found.caseId));
  if (!row) return undefined;
  const { file, journal } = await openedCase(deps, row.id);
  const all = await lettersOf(deps, row.id, journal);
  const visible = actor.kind === 'APPLICANT' ? lettersForApplicant(all, file) : all;
  const letter = visible.find((one) => one.id === found.id);
  if (!letter) return undefined;
  if (letter.void && letter.state === 'AWAITING_SEAL') return undefined;
  if (letter.state !== 'DRAWN') return letter.state;
  if (letter.sha256 === undefined) throw new Error(`letter ${letter.id} is drawn but has no bytes`);
  if (actor.kind === 'APPLICANT') await deps.letterDownloads.note(letter.id, deps.clock.now());
  return {
    name: letterName(letter, row.applicationNo ?? ''),
    mediaType: 'application/pdf',
    sha256: letter.sha256,
  };
}

/** By its number, or what it is and of which case: several letters of a case have no number. */
function letterName({ documentNo, kind }: LetterOfCase, applicationNo: string): string {
  return `${documentNo ?? `${applicationNo}${letterTitle(kind)}`}.pdf`;
}

/** A file of the case by its hash, and of equal ones by which of them it is: what came with the application and from the applicant after it, once it has left what the reply encloses, proofs of service, what co-handlers and consultees sent, and the papers of disputes about it. */
export async function fileDownload(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
  sha256: string,
  copy = 1,
): Promise<Download | undefined> {
  const row = await readCase(deps, actor, caseId);
  if (!row) return undefined;
  const { file, journal } = await openedCase(deps, row.id);
  const files = [
    ...(file.application?.attachments ?? []),
    ...submittedFilesOf(file),
    ...enclosuresFor(actor, file, journal),
    ...recordingsFor(actor, file),
    ...(actor.kind === 'STAFF' ? [...coHandlingFilesOf(file), ...opinionFilesOf(file)] : []),
    ...(await disputePapersFor(deps, actor, row)),
  ];
  const equal = files.filter((attachment) => attachment.sha256 === sha256);
  return equal[copy - 1] ?? equal[0];
}

/** Staff have those of every draft, to compare one with another. */
function enclosuresFor(actor: Actor, file: CaseFile, journal: readonly JournalEntry[]) {
  if (actor.kind === 'STAFF') return draftVersions(journal).flatMap(({ reply }) => enclosuresOf(reply));
  const { now, before } = enclosuresGiven(file);
  return [...now, ...before];
}

/** 往来材料 of reconsiderations and suits: not for the applicant's eyes. */
async function disputePapersFor(deps: Dependencies, actor: Actor, row: ListedCase) {
  const disputes = await disputesOf(deps, actor, row);
  const opened = await Promise.all(disputes.map(({ id }) => openedDispute(deps, id)));
  return opened.flatMap(({ dispute }) => dispute.keptPapers.flatMap(({ files }) => files));
}

/** 拍照、录像 of a letter left in place: who is in the picture is shown to the office alone. */
function recordingsFor(actor: Actor, file: CaseFile) {
  return actor.kind === 'STAFF' ? recordingsOf(file) : [];
}

export interface ArchivePackage {
  readonly archivalCode: string;
  readonly applicationNo: string | undefined;
  readonly items: readonly FiledItem[];
}

/** 案卷: the file list of an archived case, for staff. */
export async function archivePackage(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
): Promise<ArchivePackage | undefined> {
  const row = actor.kind === 'STAFF' ? await readCase(deps, actor, caseId) : undefined;
  if (!row) return undefined;
  const { file } = await openedCase(deps, row.id);
  return file.archived && { ...file.archived, applicationNo: file.applicationNo };
}
