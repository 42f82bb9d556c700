import type { Wording } from '../statute/wording.ts';
import { stateNames } from './names.ts';
import { assertNever } from './outcome.ts';
import { publicationStatusNames } from './publication-status.ts';
import type { Refusal } from './refusals.ts';

type PublicationRefusal = Extract<
  Refusal,
  {
    code: 'PUBLICATION_OUTDATED' | 'PUBLICATION_STATUS_REFUSED' | 'PERSONAL_DATA_NAMED' | 'CASE_NOT_REPLIED';
  }
>;

const parts: Readonly<Record<string, Wording>> = {
  title: { zh: '标题', en: 'the title' },
  question: { zh: '问题', en: 'the question' },
  answer: { zh: '答复', en: 'the answer' },
};

/** What is named is not said again: the refusal may stand in a log. */
const named = {
  NAME: { zh: '申请人、代理人的姓名或者名称', en: 'the name of the applicant or of an agent' },
  IDENTITY_NUMBER: { zh: '身份证件号码', en: 'an identity number' },
} as const satisfies Record<string, Wording>;

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
    case 'PERSONAL_DATA_NAMED': {
      const part = parts[refusal.path] ?? { zh: refusal.path, en: refusal.path };
      const { zh, en } = named[refusal.data];
      return {
        zh: `${part.zh}中有${zh}，公开前须隐去（条例第十五条）。`,
        en: `There is ${en} in ${part.en}: leave it out before it is published (art. 15).`,
      };
    }
    case 'CASE_NOT_REPLIED': {
      const { zh, en } = stateNames[refusal.state];
      return {
        zh: `案件${zh}，尚无已送出的答复可以公开。`,
        en: `The case is ${en}: no reply has been sent that could be published.`,
      };
    }
    default:
      return assertNever(refusal);
  }
}
