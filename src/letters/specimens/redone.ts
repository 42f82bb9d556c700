import { day } from '../../calendar/day.ts';
import type { Wording } from '../../statute/wording.ts';
import type { RedoData } from '../../usecases/ports/reply-letters.ts';

const quashedNo = '清湖自然资答〔2026〕12号';
const ordered = {
  orderedBy: 'RECONSIDERATION',
  decisionNo: '清政复决〔2026〕18号',
  forum: '清湖县人民政府',
  servedOn: day('2026-07-06'),
} as const;

/** 重新答复: every kind of reply may be one. */
export const afterQuashing: RedoData = { ...ordered, quashed: quashedNo, result: 'QUASHED' };

/** By a court of second instance, which is not named, where no reply was given. */
export const afterSilence: RedoData = {
  orderedBy: 'COURT',
  decisionNo: '（2026）皖行终5号',
  servedOn: day('2026-07-06'),
  result: 'ORDERED_TO_PERFORM',
};

interface Redone {
  readonly label: Wording;
  readonly redo: RedoData;
}

/** What else may be ordered, in the same words whatever is replied. */
export const redoneOtherwise: readonly Redone[] = [
  {
    label: { zh: '部分撤销后重新答复', en: 'anew, after a quashing in part' },
    redo: { ...ordered, quashed: quashedNo, result: 'PARTLY_QUASHED' },
  },
  {
    label: { zh: '确认违法后重新答复', en: 'anew, after it was declared unlawful' },
    redo: { ...ordered, quashed: quashedNo, result: 'DECLARED_UNLAWFUL' },
  },
  {
    label: { zh: '确认无效后重新答复', en: 'anew, after it was declared void' },
    redo: { ...ordered, quashed: quashedNo, result: 'DECLARED_VOID' },
  },
  {
    label: { zh: '责令重新答复', en: 'anew, as ordered' },
    redo: { ...ordered, quashed: quashedNo, result: 'ORDERED_TO_PERFORM' },
  },
];
