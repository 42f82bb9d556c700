import type { Actor } from '../../access/actor.ts';
import { type ArchiveCase, decideArchiveCase } from '../../case-file/acts/archive-case.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { coHandlingFilesOf } from '../../case-file/co-handling-standing.ts';
import type { FiledItem } from '../../case-file/facts/archive-facts.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import { opinionFilesOf } from '../../case-file/opinion-files.ts';
import { submittedFilesOf } from '../../case-file/submitted-files.ts';
import { recordingsOf } from '../../case-file/services.ts';
import { enclosuresOf } from '../../case-file/reply-content.ts';
import { toldByDisputes } from '../../dispute/told-by-disputes.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import { letterTitle } from '../letters/letter-title.ts';
import type { ActAnswer, LetterRecord, Transaction } from '../ports/work.ts';
import type { CasePaperKind } from '../ports/papers.ts';
import { disputesAbout } from '../queries/disputes-about.ts';
import { fileJournal } from './file-journal.ts';
import { type PapersToFile, papersToFile } from './papers-to-file.ts';

export type ArchiveCaseCommand = CaseCommand & Omit<ArchiveCase, 'on' | 'items'>;

/** 归档 (art. 45): the file list is made from the case, every item by its hash; nothing is typed. */
export async function archiveCase(
  deps: Dependencies,
  actor: Actor,
  command: ArchiveCaseCommand,
): Promise<Outcome<ActAnswer>> {
  const papers = await papersToFile(deps, actor, command);
  const disputes = await disputesAbout(deps, command.caseId);
  return performAct(deps, actor, command, {
    action: 'archiveCase',
    decide: async (file, here, { journal, transaction }) => {
      if (!papers.ok) return papers;
      const letters = await lettersToFile(file, journal, transaction);
      if (!letters.ok) return letters;
      const items = filedItems(file, letters.value, papers.value, await fileJournal(deps, journal));
      const told = toldByDisputes(disputes, file, deps.calendars().general, here.today);
      return decideArchiveCase(file, { ...command, ...frameOf(deps, command), items }, here, told);
    },
    // What is filed is not voided any more: the numbers that were amended in it are kept no longer (个人信息保护法 art. 47).
    extras: () => ({ identityAmendment: { kind: 'SETTLED' } }),
  });
}

/** The letters that stand, drawn every one. */
async function lettersToFile(
  file: CaseFile,
  journal: readonly JournalEntry[],
  transaction: Transaction,
): Promise<Outcome<readonly LetterRecord[]>> {
  const voided = voidedSeqs(journal);
  const letters = (await transaction.lettersOf(file.id)).filter((letter) => !voided.has(letter.seq));
  const pending = letters.filter((letter) => letter.state !== 'DRAWN').map(({ kind }) => kind);
  return pending.length > 0 ? refuse({ code: 'LETTERS_NOT_DRAWN', letters: pending }) : done(letters);
}

/** 卷内目录, in the order offices use: reply first, then service, application, process papers, drafts, journal. */
function filedItems(
  file: CaseFile,
  letters: readonly LetterRecord[],
  papers: PapersToFile,
  journal: FiledItem,
): readonly FiledItem[] {
  const { draft, application } = file;
  const replies = letters.filter((letter) => letter.kind.startsWith('REPLY_'));
  const others = letters.filter((letter) => !letter.kind.startsWith('REPLY_'));
  function paper(...kinds: readonly CasePaperKind[]): readonly FiledItem[] {
    return kinds.flatMap((kind) => papers.get(kind) ?? []);
  }
  const items = [
    ...replies.map(letterItem),
    ...named('附件', draft ? enclosuresOf(draft.reply) : []),
    ...paper('SERVICE_RECORD'),
    ...named('送达影像', recordingsOf(file)),
    ...named('征求意见材料', opinionFilesOf(file)),
    ...named('协办材料', coHandlingFilesOf(file)),
    ...paper('APPLICATION_FORM'),
    ...named('申请材料', application?.attachments ?? []),
    ...named('申请人补充材料', submittedFilesOf(file)),
    ...paper('REGISTRATION_SHEET', 'RECEIPT_CONFIRMATION', 'ASSIGNMENT_SLIP'),
    ...others.map(letterItem),
    ...paper('CONSULTATION_RECORD', 'SEARCH_RECORD', 'SECRECY_REVIEW_SHEET', 'APPROVAL_SHEET'),
    ...paper('FILING_REPORT', 'DRAFT_HISTORY', 'PROCESS_RECORD'),
    journal,
  ];
  return items.map((item, index) => ({
    ...item,
    name: `${String(index + 1).padStart(2, '0')}-${item.name}`,
  }));
}

function named(what: string, files: readonly FiledItem[]): readonly FiledItem[] {
  return files.map((file) => ({ ...file, name: `${what}-${file.name}` }));
}

function letterItem(letter: LetterRecord): FiledItem {
  if (letter.sha256 === null || letter.size === null)
    throw new Error(`letter ${letter.id} is drawn but has no bytes`);
  const { kind, size, sha256 } = letter;
  return { name: `${letterTitle(kind)}.pdf`, mediaType: 'application/pdf', size, sha256 };
}
