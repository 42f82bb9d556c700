import type { Actor } from '../../access/actor.ts';
import { type ArchiveCase, decideArchiveCase } from '../../case-file/acts/archive-case.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { coHandlingFilesOf } from '../../case-file/co-handling-standing.ts';
import type { FiledItem } from '../../case-file/facts/archive-facts.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import { voidedSeqs } from '../../case-file/fold.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import { recordingsOf } from '../../case-file/services.ts';
import { enclosuresOf } from '../../case-file/reply-content.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import { letterTitle } from '../letters/letter-title.ts';
import type { ActAnswer, LetterRecord, Transaction } from '../ports/work.ts';
import { fileRecord } from './file-record.ts';

export type ArchiveCaseCommand = CaseCommand & Omit<ArchiveCase, 'on' | 'items'>;

/** 归档 (art. 45): the file list is made from the case, every item by its hash; nothing is typed. */
export function archiveCase(
  deps: Dependencies,
  actor: Actor,
  command: ArchiveCaseCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'archiveCase',
    decide: async (file, here, { journal, transaction }) => {
      const items = await filedItems(deps, file, journal, transaction);
      if (!items.ok) return items;
      return decideArchiveCase(file, { ...command, ...frameOf(deps, command), items: items.value }, here);
    },
  });
}

/** 卷内目录, in the order offices use: reply first, then service, application, process papers, drafts, journal. */
async function filedItems(
  deps: Dependencies,
  file: CaseFile,
  journal: readonly JournalEntry[],
  transaction: Transaction,
): Promise<Outcome<readonly FiledItem[]>> {
  const voided = voidedSeqs(journal);
  const letters = (await transaction.lettersOf(file.id)).filter((letter) => !voided.has(letter.seq));
  const pending = letters.filter((letter) => letter.state === 'PENDING');
  if (pending.length > 0)
    return refuse({ code: 'LETTERS_NOT_DRAWN', letters: pending.map((letter) => letter.kind) });
  const replies = letters.filter((letter) => letter.kind.startsWith('REPLY_'));
  const others = letters.filter((letter) => !letter.kind.startsWith('REPLY_'));
  const { draft, application } = file;
  const enclosures = draft ? enclosuresOf(draft.reply) : [];
  const items = [
    ...replies.map(letterItem),
    ...enclosures.map((enclosure) => ({ ...enclosure, name: `附件-${enclosure.name}` })),
    ...(await recordItems(deps, journal, voided)),
    ...recordingsOf(file).map((recording) => ({ ...recording, name: `送达影像-${recording.name}` })),
    ...coHandlingFilesOf(file).map((sent) => ({ ...sent, name: `协办材料-${sent.name}` })),
    ...(application?.attachments ?? []).map((attachment) => ({
      ...attachment,
      name: `申请材料-${attachment.name}`,
    })),
    ...others.map(letterItem),
    await fileRecord(deps, '案件日志', journal),
  ];
  return done(
    items.map((item, index) => ({ ...item, name: `${String(index + 1).padStart(2, '0')}-${item.name}` })),
  );
}

function letterItem(letter: LetterRecord): FiledItem {
  if (letter.sha256 === null || letter.size === null)
    throw new Error(`letter ${letter.id} is drawn but has no bytes`);
  const { kind, size, sha256 } = letter;
  return { name: `${letterTitle(kind)}.pdf`, mediaType: 'application/pdf', size, sha256 };
}

/** The papers of the case that are records, not letters, each from its facts. */
const records = [
  {
    title: '送达记录',
    facts: [
      'LETTER_DISPATCHED',
      'REPLY_SENT',
      'REPLY_SERVED',
      'LETTER_SERVED',
      'SERVICE_FAILED',
      'CORRECTION_NOTICE_SERVED',
      'FEE_NOTICE_SERVED',
    ],
  },
  { title: '申请书', facts: ['SUBMITTED', 'APPLICATION_RECORDED', 'SPLIT_OFF', 'CORRECTION_RECEIVED'] },
  {
    title: '收件与登记记录',
    facts: ['MAIL_LOGGED', 'MAIL_HANDED_OVER', 'RECEIVED', 'CONFIRMED', 'REGISTERED'],
  },
  { title: '延长、延迟答复审批记录', facts: ['EXTENSION_NOTIFIED', 'DEFERRAL_NOTIFIED'] },
  { title: '说明理由记录', facts: ['REASONS_REQUESTED', 'REASONS_GIVEN'] },
  {
    title: '收费记录',
    facts: ['ITEMS_COUNTED', 'FEE_NOTICE_SENT', 'FEE_OBJECTION_RECEIVED', 'FEE_REVIEW_DECIDED', 'FEE_PAID'],
  },
  { title: '检索记录', facts: ['SEARCH_RECORDED'] },
  {
    title: '征求意见记录',
    facts: [
      'CONSULTATION_SENT',
      'CONSULTATION_DELIVERED',
      'CONSULTATION_ANSWERED',
      'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED',
    ],
  },
  { title: '协办记录', facts: ['CO_HANDLING_REQUESTED', 'CO_HANDLING_ANSWERED'] },
  {
    title: '审核记录',
    facts: [
      'REVIEW_REQUESTED',
      'LEGAL_REVIEW_PASSED',
      'SECRECY_REVIEW_PASSED',
      'DRAFT_RETURNED',
      'REPLY_SIGNED',
    ],
  },
  { title: '历次拟稿', facts: ['REPLY_DRAFTED'] },
  { title: '拆分与合并记录', facts: ['SPLIT', 'DUPLICATE_MERGED', 'MERGED_INTO'] },
  {
    title: '一并答复记录',
    facts: ['FOLLOWERS_TAKEN', 'JOINED_TO_LEAD', 'FOLLOWERS_LEFT', 'LEFT_LEAD'],
  },
  { title: '主动公开记录', facts: ['PUBLICATION_SUGGESTED', 'CONVERTED_TO_PROACTIVE'] },
  { title: '撤回或终止记录', facts: ['WITHDRAWN', 'LAPSED'] },
] as const;

async function recordItems(
  deps: Dependencies,
  journal: readonly JournalEntry[],
  voided: ReadonlySet<number>,
): Promise<readonly FiledItem[]> {
  const items: FiledItem[] = [];
  for (const { title, facts } of records) {
    const names: readonly string[] = facts;
    const entries = journal.filter((entry) => names.includes(entry.fact.fact) && !voided.has(entry.seq));
    if (entries.length > 0) items.push(await fileRecord(deps, title, entries));
  }
  return items;
}
