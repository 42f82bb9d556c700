import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { outcomeName, stateName } from '../../case-file/merged-case.ts';
import { channelNames } from '../../case-file/names.ts';
import type { Agency } from '../ports/agencies.ts';
import type { LedgerData, LedgerLine } from '../ports/agency-papers.ts';
import type { ListedCase } from '../ports/reading.ts';
import { agencyFrame } from './agency-frame.ts';
import { cellLines } from './cell-lines.ts';

/** A case of the ledger: its row, and the fold of its journal. */
export interface LedgerCase {
  readonly row: ListedCase;
  readonly file: CaseFile;
}

/** 统计期间, both days included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** 依申请公开台账. @param cases in the order of the ledger */
export function ledger(
  agency: Agency,
  { from, to }: Period,
  cases: readonly LedgerCase[],
  today: Day,
): LedgerData {
  return {
    ...agencyFrame(agency, today),
    kind: 'LEDGER',
    fromOn: from,
    toOn: to,
    lines: cases.map(lineOf),
    count: cases.length,
    answered: cases.filter(({ row }) => row.repliedOn !== undefined).length,
    late: cases.filter(({ file }) => file.lateActs.length > 0).length,
  };
}

/** A ledger names what was asked; the application itself has all of it. */
const summaryLimit = 60;

function lineOf({ row, file }: LedgerCase, index: number): LedgerLine {
  const { receivedOn = row.submittedOn, replyDueOn } = row;
  return {
    no: index + 1,
    application: cellLines(row.applicationNo, row.applicantName),
    days: cellLines(receivedOn, channelNames[row.channel].zh, replyDueOn && `限${replyDueOn}`),
    summary: shortened(row.summary),
    holder: cellLines(row.unitName, row.handlerName) || '——',
    result: cellLines(
      outcomeOf(row),
      file.reply?.documentNo,
      row.repliedOn && `${row.repliedOn}送出`,
      ...remarksOf(file),
    ),
  };
}

function outcomeOf(row: ListedCase): string {
  return (outcomeName(row) ?? stateName(row)).zh;
}

function remarksOf({
  corrections,
  consultations,
  extensions,
  feeNotices,
  lateActs,
}: CaseFile): readonly string[] {
  const extended = extensions.reduce((days, { workingDays }) => days + workingDays, 0);
  return [
    counted('补正', corrections.length),
    counted('征求意见', consultations.length),
    ...(extended > 0 ? [`延长${extended}个工作日`] : []),
    counted('收费', feeNotices.length),
    counted('逾期', lateActs.length),
  ].filter((remark) => remark !== '');
}

function counted(what: string, times: number): string {
  return times > 0 ? `${what}${times}次` : '';
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > summaryLimit ? `${characters.slice(0, summaryLimit).join('')}……` : text;
}
