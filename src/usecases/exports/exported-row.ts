import { chineseDay } from '../../calendar/chinese-day.ts';
import { caseTaskNames, waitNames } from '../../case-file/task-names.ts';
import type { CaseTask } from '../../case-file/case-tasks.ts';
import type { CaseWait } from '../../case-file/case-waits.ts';
import { outcomeName, stateName } from '../../case-file/merged-case.ts';
import { channelNames } from '../../case-file/names.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ExportedRow } from '../ports/exports.ts';
import type { ListedCase } from '../ports/reading.ts';
import { remainingWorkingDays } from '../queries/remaining-working-days.ts';

/** 导出列. */
export const exportedColumns = [
  '申请编号',
  '受理机关',
  '状态',
  '申请渠道',
  '申请人',
  '所需信息摘要',
  '提交日期',
  '收到日期',
  '登记日期',
  '承办科室',
  '承办人',
  '答复期限',
  '剩余工作日',
  '答复日期',
  '办结日期',
  '办理结果',
  '是否按期答复',
  '待办事项',
  '等待事项',
] as const;

/** A case as a row of a list that is taken away. */
export function exportedRow(
  { clock, calendars }: Pick<Dependencies, 'clock' | 'calendars'>,
  row: ListedCase,
  agencyName: string,
): ExportedRow {
  const { dueOn } = row;
  const left = dueOn && remainingWorkingDays(calendars().of(row.agencyId), clock.today(), dueOn);
  return [
    row.applicationNo ?? '',
    agencyName,
    stateName(row).zh,
    channelNames[row.channel].zh,
    row.applicantName ?? '',
    row.summary,
    row.submittedOn,
    row.receivedOn ?? '',
    row.registeredOn ?? '',
    row.unitName ?? '',
    row.handlerName ?? '',
    dueOn ?? row.replyDueOn ?? '',
    left ?? '',
    row.repliedOn ?? '',
    row.closedOn ?? '',
    outcomeName(row)?.zh ?? '',
    row.repliedLate === undefined ? '' : row.repliedLate ? '逾期' : '按期',
    tasksIn(row),
    waitsIn(row),
  ];
}

function tasksIn({ tasks }: ListedCase): string {
  const names = tasks === undefined ? [] : (tasks.split(',') as CaseTask[]);
  return names.map((task) => caseTaskNames[task].zh).join('、');
}

function waitsIn({ waits }: ListedCase): string {
  const all = waits === undefined ? [] : (JSON.parse(waits) as readonly CaseWait[]);
  return all
    .map(({ kind, forWhom, since }) => `${waitNames[kind].zh}（${forWhom}，${chineseDay(since)}起）`)
    .join('；');
}
