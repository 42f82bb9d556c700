import { chineseDay } from '../../calendar/chinese-day.ts';
import type { CoHandlingFact } from '../facts/co-handling-facts.ts';
import type { WordingTable } from './wording-table.ts';

export const coHandlingWordings: WordingTable<CoHandlingFact> = {
  CO_HANDLING_REQUESTED: (fact) => ({
    zh: `请${fact.with.name}协办（${fact.documentNo}），${chineseDay(fact.dueOn)}前反馈；答复期限不中止。`,
    en: `${fact.with.name} asked to help (${fact.documentNo}), by ${fact.dueOn}; the reply period runs on.`,
  }),
  CO_HANDLING_ANSWERED: (fact) => ({
    zh: `收到协办单位的反馈（${fact.ref}）。`,
    en: `Answer of the co-handler received (${fact.ref}).`,
  }),
};
