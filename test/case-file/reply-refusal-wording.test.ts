import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { refusalWording } from '../../src/case-file/refusal-wording.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';

const on = day('2026-03-16');
const party = '清湖云雾茶业有限公司';

describe('why a third party stands against it', () => {
  it.each<readonly [string, string, Refusal]>([
    [
      '答复期限已于2026年3月16日届满，不能再以征求意见扣除期限（条例第三十三条）。',
      'The reply was due on 2026-03-16; a consultation can no longer be opened (art. 33).',
      { code: 'CONSULTATION_AFTER_DUE', article: '33', due: on },
    ],
    [
      '没有可以记录送达或者意见的征求意见书。',
      'No consultation letter is out whose delivery or opinion could be recorded.',
      { code: 'NO_CONSULTATION_OUT', article: '32' },
    ],
    [
      '清湖云雾茶业有限公司的意见已于2026年3月16日收到并记录。',
      'The opinion of 清湖云雾茶业有限公司 came on 2026-03-16 and was recorded before.',
      { code: 'CONSULTATION_ANSWERED', article: '32', ref: 'C1', party, on },
    ],
    [
      '案卷中没有等待反馈的协办。',
      'Nobody was asked to help with this case.',
      { code: 'NO_CO_HANDLING_OPEN' },
    ],
    [
      '清湖县教育局的反馈已于2026年3月16日收到并记录。',
      'The answer of 清湖县教育局 came on 2026-03-16 and was recorded before.',
      { code: 'CO_HANDLING_ANSWERED', ref: 'H1', coHandler: '清湖县教育局', on },
    ],
    [
      '案卷中没有第三方有合理理由的不同意见尚待决定，不能作出因公共利益公开的决定（条例第三十二条）。',
      'No reasonable objection of a third party waits for a decision in the public interest (art. 32).',
      { code: 'OBJECTION_MISSING', article: '32' },
    ],
    [
      '第三方清湖云雾茶业有限公司尚未提出意见，期限也未届满，不能公开涉及该第三方的信息（条例第三十二条）。',
      'The third party 清湖云雾茶业有限公司 has not answered and its term is not over; nothing may be released yet (art. 32).',
      { code: 'CONSULTATION_UNDECIDED', article: '32', ref: 'C1', party },
    ],
    [
      '第三方清湖云雾茶业有限公司不同意公开且理由合理，不予公开；不公开可能对公共利益造成重大影响的，由公开工作机构负责人决定（条例第三十二条）。',
      'The third party 清湖云雾茶业有限公司 objects with reason: withhold, or let the head of the disclosure office decide in the public interest (art. 32).',
      { code: 'OBJECTION_STANDS', article: '32', ref: 'C1', party },
    ],
    [
      '已书面告知第三方清湖云雾茶业有限公司决定公开，保留期至2026年3月16日届满，次日起可以送出。',
      'The third party 清湖云雾茶业有限公司 was told of the disclosure; it is held until the end of 2026-03-16.',
      { code: 'RELEASE_HELD', article: '32', ref: 'C1', party, until: on },
    ],
    [
      '尚未书面征求第三方意见；不征求的，应当写明理由（条例第三十二条）。',
      'The third party was not asked in writing: ask it, or write down why not (art. 32).',
      { code: 'THIRD_PARTY_NOT_ASKED', article: '32' },
    ],
    [
      '第三方的意见尚未收到（条例第三十二条）。',
      'The third party has not answered (art. 32).',
      { code: 'THIRD_PARTY_TERM_RUNNING', article: '32' },
    ],
    [
      '第三方的意见尚未收到，其答复期限至2026年3月16日（条例第三十二条）。',
      'The third party has not answered; its term runs until 2026-03-16 (art. 32).',
      { code: 'THIRD_PARTY_TERM_RUNNING', article: '32', termEndsOn: on },
    ],
    [
      '第三方没有提出有合理理由的反对意见，不能以保护第三方合法权益为由不予公开（条例第十五条）。',
      'The third party does not object with reason: its interests are no ground to withhold (art. 15).',
      { code: 'NO_REASONABLE_OBJECTION', article: '15' },
    ],
  ])('%s', (zh, en, refusal) => {
    expect(refusalWording(refusal)).toEqual({ zh, en });
  });
});

describe('why a reply cannot be drafted, reviewed or given', () => {
  it.each<readonly [string, string, Refusal]>([
    [
      '答复信息不存在前应当检索并记录检索情况（条例第三十六条第四项）。',
      'Record the search before answering that nothing exists (art. 36(4)).',
      { code: 'SEARCH_RECORD_MISSING', article: '36(4)' },
    ],
    [
      '申请人尚未补正，不能以补正后仍不明确答复（条例第三十条）。',
      'The applicant has not corrected the application: it cannot be still unclear (art. 30).',
      { code: 'CORRECTION_NOT_RECEIVED', article: '30' },
    ],
    [
      '尚未要求申请人说明理由（条例第三十五条）。',
      'The applicant was not asked for reasons yet (art. 35).',
      { code: 'REASONS_NOT_REQUESTED', article: '35' },
    ],
    [
      '申请人说明理由的期限至2026年3月16日，尚未届满（条例第三十五条）。',
      'The applicant may state reasons until 2026-03-16 (art. 35).',
      { code: 'REASONS_TERM_RUNNING', article: '35', until: on },
    ],
    [
      '请指明同一申请人此前已获答复的案件（条例第三十六条第六项）。',
      'Name the earlier case of the same applicant that was answered (art. 36(6)).',
      { code: 'EARLIER_REPLY_MISSING', article: '36(6)', problem: 'NOT_NAMED' },
    ],
    [
      '所指案件的申请人不是同一人，不属于重复申请（条例第三十六条第六项）。',
      'That case is another applicant’s: this is no repeat (art. 36(6)).',
      { code: 'EARLIER_REPLY_MISSING', article: '36(6)', problem: 'ANOTHER_APPLICANT' },
    ],
    [
      '所指案件尚未答复，不属于重复申请（条例第三十六条第六项）。',
      'That case was not answered yet: this is no repeat (art. 36(6)).',
      { code: 'EARLIER_REPLY_MISSING', article: '36(6)', problem: 'NOT_ANSWERED' },
    ],
    [
      '“予以更正”不适用于本案：更正自身信息的申请依照条例第四十一条答复，政府信息公开申请不能以更正答复。',
      '"rectified" does not answer this paper: a rectification is answered under art. 41, a request for information never is.',
      { code: 'REPLY_NOT_FOR_THIS_APPLICATION', article: '41', ground: 'RECTIFIED' },
    ],
    [
      '“过程性信息，不予公开”的答复不能当场作出，应当经过审核（条例第三十三条第一款）。',
      'A reply that is “withheld: process information” cannot be given on the spot: it goes through review (art. 33 ¶1).',
      { code: 'NOT_ON_THE_SPOT', article: '33(1)', ground: 'DELIBERATIVE' },
    ],
    [
      '以下事项没有在已答复的案件中通过保密审查，不能当场提供：批复.pdf、附图.pdf。',
      'These items were not reviewed for release in an answered case and cannot be given on the spot: 批复.pdf, 附图.pdf.',
      { code: 'RELEASE_NOT_REVIEWED', article: '17', items: ['批复.pdf', '附图.pdf'] },
    ],
    [
      '没有可送审的拟稿；被退回的拟稿须重新拟写。',
      'There is no draft to go on with; a returned draft must be written anew.',
      { code: 'DRAFT_MISSING' },
    ],
    [
      '法制审核已经通过。',
      'The legal review was passed before.',
      { code: 'REVIEW_ALREADY_PASSED', review: 'LEGAL' },
    ],
    [
      '保密审查已经通过。',
      'The secrecy review was passed before.',
      { code: 'REVIEW_ALREADY_PASSED', review: 'SECRECY' },
    ],
    [
      '以下事项不得公开，请退回修改：答复正文、附图.pdf。',
      'These items may not be released; return the draft: 答复正文, 附图.pdf.',
      { code: 'NOT_RELEASABLE', article: '17', items: ['答复正文', '附图.pdf'] },
    ],
    [
      '保密审查应当逐项进行，尚未审查：答复正文、附图.pdf。',
      'The review goes item by item; without a finding: 答复正文, 附图.pdf.',
      { code: 'SECRECY_ITEMS_UNREVIEWED', article: '17', items: ['答复正文', '附图.pdf'] },
    ],
    [
      '文书缺少必要内容：通信地址、联系电话。',
      'The letter lacks: 通信地址, 联系电话.',
      { code: 'LETTER_DATA_MISSING', fields: ['通信地址', '联系电话'] },
    ],
    [
      '所有字体都没有以下字符，无法生成文书：𰻝、🙂。',
      'No font has these characters, so the letter cannot be drawn: 𰻝 🙂.',
      { code: 'GLYPH_MISSING', characters: ['𰻝', '🙂'] },
    ],
    [
      '文书正在生成或者等待用印，请稍后再办。',
      'Letters are still being drawn or sealed; try again in a moment.',
      { code: 'LETTERS_NOT_DRAWN', letters: ['REPLY'] },
    ],
  ])('%s', (zh, en, refusal) => {
    expect(refusalWording(refusal)).toEqual({ zh, en });
  });
});
