import type { Wording } from '../statute/wording.ts';
import { assertNever } from './outcome.ts';
import { publicationStatusNames } from './publication-status.ts';
import type { Refusal } from './refusals.ts';

type PublicationRefusal = Extract<Refusal, { code: 'PUBLICATION_OUTDATED' | 'PUBLICATION_STATUS_REFUSED' }>;

/** 目录条目、公开答复不予办理的说明. */
export function publicationRefusalWording(refusal: PublicationRefusal): Wording {
  switch (refusal.code) {
    case 'PUBLICATION_OUTDATED':
      return {
        zh: `该内容已有变动（现为第${refusal.now}版，您看到的是第${refusal.seen}版），请重新读取后再办理。`,
        en: `It has changed meanwhile (it is at version ${refusal.now}, you saw ${refusal.seen}): read it again.`,
      };
    case 'PUBLICATION_STATUS_REFUSED': {
      const from = refusal.from.map((status) => publicationStatusNames[status]);
      const { zh, en } = publicationStatusNames[refusal.status];
      return {
        zh: `该内容${zh}，此步骤只能在${from.map((name) => name.zh).join('、')}时办理。`,
        en: `It is ${en}; this step is taken when it is ${from.map((name) => name.en).join(' or ')}.`,
      };
    }
    default:
      return assertNever(refusal);
  }
}
