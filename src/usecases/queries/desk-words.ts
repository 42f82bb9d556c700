import { caseTaskNames } from '../../case-file/task-names.ts';
import type { Wording } from '../../statute/wording.ts';
import type { DeskMatterName } from './desk-matters.ts';
import type { DeskQueueName } from './desk-of.ts';

/** 待办队列的名称, in the words of the office. */
export const deskQueueWords: Readonly<Record<DeskQueueName, Wording>> = {
  ...caseTaskNames,
  UNOPENED: { zh: '未查看的网上申请', en: 'Online applications not yet read' },
  ACCEPT_FOR_UNIT: { zh: '本科室待接收', en: 'To take in my unit' },
  SILENT_APPLICANT: { zh: '逾期未补正、未缴费', en: 'No correction or payment in time' },
  OVERDUE: { zh: '超期未答复', en: 'Overdue' },
};

/** 其他待办的名称. */
export const deskMatterWords: Readonly<Record<DeskMatterName, Wording>> = {
  ANSWERS_TO_APPROVE: { zh: '公开答复待审定', en: 'Published answers to approve' },
  LETTERS_TO_POST: { zh: '待寄文书', en: 'Letters to post' },
};
