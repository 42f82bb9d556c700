import { chineseDay } from '../../calendar/chinese-day.ts';
import type { CoHandlingFact } from '../facts/co-handling-facts.ts';
import type { WordingTable } from './wording-table.ts';

export const coHandlingWordings: WordingTable<CoHandlingFact> = {
  CO_HANDLING_REQUESTED: (fact) => ({
    zh: `请${fact.with.name}协办（${fact.documentNo}），${chineseDay(fact.dueOn)}前反馈；答复期限不中止。`,
    en: `${fact.with.name} asked to help (${fact.documentNo}), by ${fact.dueOn}; the reply period runs on.`,
  }),
  CO_HANDLING_ANSWERED: ({ ref }, names) => {
    const { zh, en } = names.coHandling(ref);
    return { zh: `收到${zh}的协办反馈。`, en: `Answer of the co-handler received: ${en}.` };
  },
};
