import { factWording } from '../../case-file/fact-wording.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import { officeNames } from '../../case-file/names-of-marks.ts';
import { localDateOf } from '../../statute/receipt.ts';
import type { ProcessRecordData } from '../ports/record-papers.ts';
import { paperFrame, type PaperDesk } from './paper-desk.ts';

/** 办理经过: every standing entry of the journal in a sentence, with who recorded it and when. */
export function processRecord(desk: PaperDesk): ProcessRecordData | undefined {
  const { journal } = desk;
  if (journal.length === 0) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'PROCESS_RECORD',
    steps: journal.map((entry) => stepOf(desk, entry)),
  };
}

function stepOf(
  { file, nameOf }: PaperDesk,
  { seq, fact, recordedAt, actor }: JournalEntry,
): ProcessRecordData['steps'][number] {
  const { on, late, lateEntryReason } = fact;
  return {
    no: seq,
    on,
    what: factWording(fact, officeNames(file)).zh,
    who: fact.onBehalfOf === undefined ? nameOf(actor) : `${nameOf(actor)}（代${nameOf(fact.onBehalfOf)}）`,
    recordedOn: localDateOf(recordedAt) ?? on,
    remark: [late && '逾期', lateEntryReason && `补录：${lateEntryReason}`].filter(Boolean).join('；'),
  };
}
