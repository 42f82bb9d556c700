import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { composed, sentences } from './press-under-test.ts';
import {
  aCorrectionNotice,
  aReceipt,
  aReplyNonexistent,
  aReplyProvided,
} from '../../src/letters/specimens/letters.ts';

const opening =
  '你于2026年3月2日提交的政府信息公开申请（申请编号：QH01-2026-00012，提交方式：互联网），本机关于2026年3月3日收到。' +
  '你申请公开的政府信息为：“清湖县2025年度老旧小区改造项目的立项批复、中标结果以及工程款拨付情况，时间范围为2025年1月1日至2025年12月31日。”';

function contactOf(paper: string): string {
  return `你对本${paper}有疑问的，可以与本机关联系。联系地址：清湖县清湖镇人民路1号；联系电话：0000-6123456。`;
}

function eitherRouteOf(paper: string): string {
  return `你如对本${paper}不服，可以自收到本${paper}之日起60日内，向清湖县人民政府申请行政复议；也可以自收到本${paper}之日起六个月内，直接向清湖县人民法院提起行政诉讼。`;
}

describe('公开答复书, art. 36 item (2)', () => {
  it('says every sentence in order', () => {
    expect(sentences(aReplyProvided())).toEqual([
      opening,
      '本机关于2026年3月9日向你发出补正告知书，并于2026年3月13日收到补正后的申请。',
      '经审查，你申请公开的政府信息可以公开。根据《中华人民共和国政府信息公开条例》第三十六条第（二）项的规定，本机关决定予以公开，现答复如下：',
      '一、公开的内容',
      '清湖县2025年度老旧小区改造项目立项批复文件、中标结果公告和工程款拨付明细表，内容见附件。',
      '二、提供的形式',
      '根据《中华人民共和国政府信息公开条例》第四十条的规定，上述政府信息按照下列形式提供：电子文件，通过电子邮件发送至你在申请书中写明的邮箱。',
      contactOf('答复书'),
      '三、救济途径',
      eitherRouteOf('答复书'),
      '特此答复。',
    ]);
  });

  it('has title, addressee, enclosures and signature around them', () => {
    const { blocks, documentNo } = composed(aReplyProvided());
    expect(documentNo).toBe('清政办公开答〔2026〕12号');
    expect(blocks[0]).toEqual({ type: 'title', text: '政府信息公开申请答复书' });
    expect(blocks[1]).toEqual({ type: 'addressee', text: '周沐言：' });
    expect(blocks.at(-3)).toEqual({
      type: 'enclosures',
      names: [
        '清湖县2025年度老旧小区改造项目立项批复文件',
        '清湖县2025年度老旧小区改造项目中标结果公告',
        '清湖县2025年度老旧小区改造工程款拨付明细表',
      ],
    });
    expect(blocks.at(-2)).toEqual({
      type: 'signature',
      agencyName: '清湖县人民政府办公室',
      datedOn: '2026-03-20',
    });
  });

  it('names no enclosures when there are none', () => {
    const { blocks } = composed(aReplyProvided({ enclosures: [] }));
    expect(blocks.map((block) => block.type)).not.toContain('enclosures');
  });

  it('says nothing of a correction when there was none, and no day of receipt when nothing came back', () => {
    expect(sentences(aReplyProvided({ corrections: [] })).join('')).not.toContain('补正');
    const [, history] = sentences(aReplyProvided({ corrections: [{ noticeSentOn: day('2026-03-12') }] }));
    expect(history).toBe('本机关于2026年3月12日向你发出补正告知书。');
  });

  it('speaks to an organisation as 你单位', () => {
    const said = sentences(
      aReplyProvided({ applicantName: '清湖县青禾合作社', applicantIsOrganization: true }),
    );
    expect(said[0]?.startsWith('你单位于2026年3月2日提交的')).toBe(true);
    expect(said.join('').replaceAll('你单位', '')).not.toMatch(/你(?!在申请书)/u);
  });
});

describe('救济途径', () => {
  const remedy = {
    reconsiderationFirst: true,
    reconsiderationAuthority: '清湖县人民政府',
    court: '清湖县人民法院',
  };

  it('route P: reconsideration first, then the court within 15 days', () => {
    expect(sentences(aReplyProvided({ remedy }))).toContain(
      '你如对本答复书不服，依照《中华人民共和国行政复议法》第二十三条的规定，应当自收到本答复书之日起60日内，先向清湖县人民政府申请行政复议；' +
        '对行政复议决定不服的，可以自收到行政复议决定书之日起15日内，向清湖县人民法院提起行政诉讼。未经行政复议，不能直接提起行政诉讼。',
    );
  });

  it('route O: reconsideration within 60 days or the court within six months, and no word of "first"', () => {
    const said = sentences(aReplyNonexistent());
    expect(said).toContain(eitherRouteOf('告知书'));
    expect(said.join('')).not.toContain('先向');
  });

  it('AMB-18: reconsideration alone, where the courts do not hear the reply, and no court', () => {
    const said = sentences(
      aReplyProvided({ remedy: { ...remedy, reconsiderationFirst: false, reconsiderationOnly: true } }),
    );
    expect(said).toContain(
      '你如对本答复书不服，可以自收到本答复书之日起60日内，向清湖县人民政府申请行政复议。',
    );
    expect(said.join('')).not.toMatch(/人民法院|行政诉讼/u);
  });

  it.each([true, false])(
    'names the internet channel when given (reconsideration first: %s)',
    (reconsiderationFirst) => {
      const channel = 'https://fuyi.qinghu.example/apply';
      const said = sentences(
        aReplyProvided({ remedy: { ...remedy, reconsiderationFirst, reconsiderationChannel: channel } }),
      );
      expect(said).toContain(`申请行政复议的互联网渠道为：${channel}。`);
      expect(sentences(aReplyProvided()).join('')).not.toContain('互联网渠道');
    },
  );
});

describe('信息不存在告知书, art. 36 item (4)', () => {
  it('says every sentence in order', () => {
    expect(sentences(aReplyNonexistent())).toEqual([
      opening,
      '本机关对你申请公开的政府信息进行了检索，现将有关情况告知如下：',
      '一、检索情况',
      '经检索，未查找到你申请公开的政府信息。具体原因是：该项目在2025年度尚未立项，本机关没有制作或者获取过相关文件。',
      '二、告知意见',
      '根据《中华人民共和国政府信息公开条例》第三十六条第（四）项的规定，现告知你：你申请公开的政府信息不存在。',
      contactOf('告知书'),
      '三、救济途径',
      eitherRouteOf('告知书'),
      '特此告知。',
    ]);
  });

  it('lists where, when and with which words was searched', () => {
    expect(composed(aReplyNonexistent()).blocks.find((block) => block.type === 'table')).toEqual({
      type: 'table',
      head: ['检索日期', '检索范围', '检索词'],
      rows: [
        ['2026年3月5日', '县政府办公室档案室、电子公文系统', '老旧小区、改造、拨付'],
        ['2026年3月10日', '县住房和城乡建设局业务系统', '老旧小区改造、工程款'],
      ],
    });
  });
});

describe('补正告知书, art. 30', () => {
  it('says every sentence in order', () => {
    expect(sentences(aCorrectionNotice())).toEqual([
      opening,
      '经审查，该申请需要补正。根据《中华人民共和国政府信息公开条例》第三十条的规定，现将需要补正的事项和补正办法一次性告知如下：',
      '一、需要补正的事项',
      '1.申请书中“工程款拨付情况”所指的项目不明确，本机关无法据此确定需要检索的政府信息。补正办法：请写明具体的小区名称、项目名称或者批复文号。',
      '2.申请书未写明获取政府信息的方式。补正办法：请在当面领取、邮寄、电子邮件中选择一种，并写明相应的地址。',
      '二、补正期限',
      '请你自收到本告知书之日起15个工作日内补正，并将补正后的申请提交本机关。答复期限自本机关收到补正后的申请之日起重新计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。',
      contactOf('告知书'),
      '特此告知。',
    ]);
  });

  it('does not number a single item', () => {
    const said = sentences(aCorrectionNotice({ items: [{ what: '内容不明确', guidance: '请写明文号' }] }));
    expect(said).toContain('内容不明确。补正办法：请写明文号。');
  });

  it('does not promise a new period when it leaves late (AMB-3)', () => {
    expect(sentences(aCorrectionNotice({ late: true })).join('')).not.toContain('重新计算');
  });

  it('names no remedy: a correction notice cannot be sued on (法释〔2025〕8号 art. 10 item 2)', () => {
    expect(sentences(aCorrectionNotice()).join('')).not.toMatch(/行政复议|行政诉讼/u);
  });
});

describe('登记回执', () => {
  it('gives number, days, what was asked, the query code and its address', () => {
    const { blocks, documentNo } = composed(aReceipt());
    expect(documentNo).toBeUndefined();
    expect(blocks.map((block) => block.type)).toEqual([
      'title',
      'reference',
      'addressee',
      'paragraph',
      'form',
      'qr',
      'paragraph',
      'paragraph',
      'signature',
      'check',
    ]);
    expect(blocks[1]).toEqual({ type: 'reference', text: '申请编号：QH01-2026-00012' });
    expect(blocks[4]).toEqual({
      type: 'form',
      rows: [
        [{ label: '申请人', text: '周沐言' }],
        [{ label: '提交方式', text: '互联网' }],
        [{ label: '提交日期', text: '2026年3月2日' }],
        [{ label: '收到申请之日', text: '2026年3月3日' }],
        [{ label: '答复期限', text: '2026年3月31日（含当日）' }],
        [{ label: '所需政府信息', text: aReceipt().description }],
      ],
    });
    expect(blocks[5]).toEqual({
      type: 'qr',
      label: '办理进度查询',
      content: 'https://xxgk.qinghu.example/track/QH01-2026-00012',
      lines: [
        '查询码：K7MP-4XQT-WN9R',
        '扫描二维码，或者访问下列网址，凭申请编号和查询码查询：',
        'https://xxgk.qinghu.example/track/QH01-2026-00012',
      ],
    });
  });

  it('rests on arts. 31 and 33 ¶2', () => {
    expect(sentences(aReceipt())[1]).toBe(
      '收到申请之日和答复期限分别依照《中华人民共和国政府信息公开条例》第三十一条、第三十三条第二款确定。' +
        '依法需要补正申请内容、征求其他方面意见、延长答复期限或者收取信息处理费的，答复期限相应变动，本机关另行告知。',
    );
  });
});

describe('handlers’ words', () => {
  it.each([
    ['未制作', '未制作。'],
    ['未制作。', '未制作。'],
    ['未制作；', '未制作。'],
    ['未制作.', '未制作。'],
    ['见“说明。”', '见“说明。”'],
    ['是否存在？', '是否存在？'],
  ])('%s ends as a sentence: %s', (reason, ending) => {
    expect(sentences(aReplyNonexistent({ reason })).join('')).toContain(`具体原因是：${ending}二、`);
  });

  it('a quotation that does not end a sentence gets the full stop of the sentence that quotes it', () => {
    expect(sentences(aReplyProvided({ description: '某项目批复' }))[0]).toContain(
      '政府信息为：“某项目批复”。',
    );
  });
});
