import { chineseDay } from '../../calendar/chinese-day.ts';
import type { PeriodFact } from '../facts/period-facts.ts';
import type { WordingTable } from './wording-table.ts';

export const periodWordings: WordingTable<PeriodFact> = {
  EXTENSION_NOTIFIED: (fact) => ({
    zh: `延长答复期限${fact.workingDays}个工作日（${fact.documentNo}）：${fact.reason}`,
    en: `Reply period extended by ${fact.workingDays} working days (${fact.documentNo}): ${fact.reason}`,
  }),
  REASONS_REQUESTED: (fact) => ({
    zh: `要求申请人说明理由（${fact.documentNo}，条例第三十五条）。`,
    en: `Applicant asked for reasons (${fact.documentNo}, art. 35).`,
  }),
  REASONS_GIVEN: () => ({ zh: '申请人说明理由。', en: 'Applicant gave reasons.' }),
  DEFERRAL_NOTIFIED: (fact) => ({
    zh: `延迟至${chineseDay(fact.until)}答复（${fact.documentNo}，条例第三十五条）。`,
    en: `Reply deferred to ${fact.until} (${fact.documentNo}, art. 35).`,
  }),
};
