import type { ServiceFact } from '../facts/service-facts.ts';
import { evidenceText } from '../evidence-text.ts';
import { servedLetterNames, wayNames } from '../service-names.ts';
import type { WordingTable } from './wording-table.ts';

/** 送达, as the timeline tells it: the office's own affair, so that it may name who signed. */
export const serviceWordings: WordingTable<ServiceFact> = {
  LETTER_DISPATCHED: ({ letter, dispatch }) => {
    const name = servedLetterNames[letter];
    const way = wayNames[dispatch.way];
    return dispatch.way === 'PUBLIC_NOTICE'
      ? {
          zh: `以公告送达${name.zh}，公告于${dispatch.where}。`,
          en: `Public notice of the ${name.en}: ${dispatch.where}.`,
        }
      : {
          zh: `以${way.zh}交寄${name.zh}（${dispatch.waybillNo}）。`,
          en: `${capital(name.en)} posted by ${way.en} (${dispatch.waybillNo}).`,
        };
  },
  LETTER_SERVED: ({ letter, evidence }) => {
    const name = servedLetterNames[letter];
    const how = evidenceText(evidence);
    return { zh: `${name.zh}送达：${how.zh}`, en: `${capital(name.en)} served: ${how.en}` };
  },
  LETTER_ACKNOWLEDGED: ({ letter }) => {
    const name = servedLetterNames[letter];
    return { zh: `申请人确认收到${name.zh}。`, en: `The applicant confirms having received the ${name.en}.` };
  },
  SERVICE_FAILED: ({ letter, evidence }) => {
    const name = servedLetterNames[letter];
    const why = evidenceText(evidence);
    return { zh: `${name.zh}未能送达：${why.zh}`, en: `${capital(name.en)} could not be served: ${why.en}` };
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
