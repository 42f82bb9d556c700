import { describe, expect, it } from '@jest/globals';
import { disclosureQuestions } from '../../src/case-file/advisor/disclosure-questions.ts';
import { linesOf } from '../support/lines-of.ts';

const openByOtherLaw = `
  16(2) 法律、法规、规章是否规定应当公开？ / Do laws, regulations or rules require its disclosure?
  规定应当公开的，从其规定。 / Where they do, they prevail.
  YES 规定应当公开 / yes
  NO 没有规定 / no`;
const thirdParty = `
  32 第三方的意见如何？ / What does the third party say?
  第三方不同意并有合理理由的，不予公开；逾期未答复的，由机关决定。 / An objection with reason withholds; on silence the organ decides.
  NOT_ASKED 尚未征求 / not asked
  CANNOT_BE_ASKED 不征求或者无法征求，理由充分 / not to be asked, for good reason
  AWAITED 已征求，尚未答复 / asked, no answer yet
  CONSENTS 同意公开 / it agrees
  OBJECTS 不同意公开，理由合理 / it objects with reason
  OBJECTS_WITHOUT_REASON 不同意或者部分不同意公开，理由不合理 / it objects, in whole or in part, without reason
  AGREES_IN_PART 部分同意公开，对不同意的部分理由合理 / it agrees in part, with reason for the rest
  SILENT 逾期未答复 / silent within its term`;
const harm = `
  32 公开是否会损害第三方合法权益？ / Would disclosure harm the third party?
  第三方逾期未答复，由机关依法决定。 / The third party was silent: the organ decides.
  HARM 会损害 / it would
  NO_HARM 不会损害 / it would not`;
const publicInterest = `
  15 不公开是否会对公共利益造成重大影响？ / Would withholding greatly harm the public interest?
  可能造成重大影响的，可以决定公开，并书面告知第三方。 / Then it may be disclosed, and the third party is told in writing.
  NO 不会 / it would not
  GREAT 会 / it would
  NOTIFIED 会，已书面告知第三方 / it would, and the third party was told`;

/** The questions that are asked in more than one place: of the whole and of a part, of two kinds of process information. */
describe('the same is asked in the same words wherever it is asked', () => {
  it.each([
    ['DELIBERATIVE_OPEN', openByOtherLaw],
    ['ENFORCEMENT_OPEN', openByOtherLaw],
    ['THIRD_PARTY', thirdParty],
    ['PART_THIRD_PARTY', thirdParty],
    ['HARM', harm],
    ['PART_HARM', harm],
    ['PUBLIC_INTEREST', publicInterest],
    ['PART_PUBLIC_INTEREST', publicInterest],
  ] as const)('%s', (id, words) => {
    const { stage, article, zh, en, why, choices } = disclosureQuestions[id];
    expect(stage).toBe('DISCLOSURE');
    expect([
      `${article} ${zh} / ${en}`,
      `${why.zh} / ${why.en}`,
      ...Object.entries(choices).map(([choice, said]) => `${choice} ${said.zh} / ${said.en}`),
    ]).toEqual(linesOf(words));
  });
});
