import { describe, expect, it } from '@jest/globals';
import { composed, press, readBack, sentences } from './press-under-test.ts';
import {
  aConsultationNotice,
  aCoProducerLetter,
  anAgencyLetter,
  aPublicInterestNotice,
  aThirdPartyLetter,
  consultationSpecimens,
} from '../../src/letters/specimens/consultations.ts';

const address =
  '书面意见请注明本件文号（清政办公开征〔2026〕3号），送至：清湖县清湖镇人民路1号，清湖县人民政府办公室。联系电话：0000-6123456。';

describe('征求第三方意见书, art. 32', () => {
  it('says what is shown, the interest, fifteen working days from receipt and what silence means', () => {
    expect(sentences(aThirdPartyLetter())).toEqual([
      '本机关收到一件政府信息公开申请，申请公开的政府信息涉及你单位的商业秘密，公开可能损害你单位的合法权益。' +
        '根据《中华人民共和国政府信息公开条例》第十五条、第三十二条的规定，现书面征求你单位的意见。',
      '一、涉及的政府信息',
      '你单位与云溪镇人民政府2025年签订的茶园基地合作合同，共12页。',
      '二、征求意见的事项',
      '1.你单位是否同意公开上述政府信息；只同意公开其中一部分的，请写明同意公开的部分。',
      '2.不同意公开的，请写明公开将损害你单位的何种合法权益，并说明理由；有证据材料的，请一并附上。',
      '3.合同第七条（收购价格）和附件二（客户名单）是否可以公开。',
      '三、提出意见的期限',
      '请你单位自收到本征求意见书之日起15个工作日内，以书面形式向本机关提出意见。逾期未提出意见的，由本机关依照《中华人民共和国政府信息公开条例》的规定决定是否公开。',
      '你单位不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知你单位。',
      address,
      '特此征求意见。',
    ]);
  });

  it('may be answered online: the code, the page, and both in the QR code', () => {
    const { blocks } = composed(aThirdPartyLetter());
    expect(blocks).toContainEqual(
      expect.objectContaining({
        content:
          'https://xxgk.qinghu.example/consultation?no=%E6%B8%85%E6%94%BF%E5%8A%9E%E5%85%AC%E5%BC%80%E5%BE%81%E3%80%942026%E3%80%953%E5%8F%B7&code=W7PD-3KMX-9FT',
      }),
    );
    expect(JSON.stringify(blocks)).toContain('答复码：W7PD-3KMX-9FT');
  });

  it('speaks to a person as 你', () => {
    const { blocks } = composed(
      aThirdPartyLetter({ consulteeName: '程雨眠', consulteeIsOrganization: false }),
    );
    expect(blocks[1]).toEqual({ type: 'addressee', text: '程雨眠：' });
    const said = sentences(aThirdPartyLetter({ consulteeIsOrganization: false, shown: '宅基地档案' }));
    expect(said.join('')).not.toContain('你单位');
  });
});

describe('征求共同制作机关意见书, art. 34', () => {
  it('says that silence is consent', () => {
    expect(sentences(aCoProducerLetter())).toContain(
      '请贵机关自收到本征求意见书之日起15个工作日内提出意见；逾期未提出意见的，视为同意公开。',
    );
  });
});

describe('答复码 on letters to agencies', () => {
  it.each([
    ['a co-producer', aCoProducerLetter(), true],
    ['another organ', anAgencyLetter(), true],
    ['a third party', aThirdPartyLetter(), false],
  ] as const)('%s: link, code and QR code; an agency is asked for its seal (%#)', (_, data, sealed) => {
    const told = JSON.stringify(composed(data).blocks);
    expect(told).toContain('https://xxgk.qinghu.example/consultation?no=');
    expect(told).toContain('答复码：W7PD-3KMX-9FT');
    expect(told.includes('并上传加盖公章的书面意见（扫描件）')).toBe(sealed);
  });
});

describe('征求其他机关意见函', () => {
  it('refers a doubt to the competent department (art. 17 ¶3), without a term', () => {
    const { blocks } = composed(anAgencyLetter());
    expect(blocks[0]).toEqual({ type: 'title', text: '关于报请确定政府信息是否可以公开的函' });
    expect(sentences(anAgencyLetter())).toEqual([
      '本机关收到一件政府信息公开申请。经审查，本机关不能确定下列政府信息是否可以公开。根据《中华人民共和国政府信息公开条例》第十七条第三款的规定，现报请贵机关确定。',
      '一、涉及的政府信息',
      '《清湖水库应急调度预案》（2023年，未标注密级）。',
      '二、报请确定的事项',
      '该预案是否属于国家秘密，是否可以公开。',
      '请贵机关研究后尽快书面函复本机关。',
      address,
      '特此函达。',
    ]);
  });

  it('asks another organ for its help (art. 33 ¶3)', () => {
    const said = sentences(anAgencyLetter({ classification: false }));
    expect(said[0]).toContain('第三十三条第三款');
    expect(said.join('')).not.toContain('第十七条');
  });
});

describe('征求意见告知书, to the applicant (art. 33 ¶3)', () => {
  it('says when, whom by kind, and what does not count', () => {
    expect(sentences(aConsultationNotice()).slice(1)).toEqual([
      '经审查，你申请公开的政府信息涉及第三方，公开可能损害第三方的合法权益。根据《中华人民共和国政府信息公开条例》第三十二条的规定，' +
        '本机关于2026年3月10日书面征求第三方的意见。第三方应当自收到征求意见书之日起15个工作日内提出意见。',
      '根据《中华人民共和国政府信息公开条例》第三十三条第三款的规定，征求意见所需时间不计算在答复期限内。征求意见结束后，答复期限继续计算，本机关将在期限内答复你。',
      '你对本告知书有疑问的，可以与本机关联系。联系地址：清湖县清湖镇人民路1号；联系电话：0000-6123456。',
      '特此告知。',
    ]);
  });

  it.each([
    ['CO_PRODUCER', false, '第三十四条'],
    ['OTHER_AGENCY', true, '第十七条第三款'],
    ['OTHER_AGENCY', false, '发函征求意见'],
  ] as const)('%s (a doubt: %s): %s', (consultee, classification, words) => {
    const said = sentences(aConsultationNotice({ consultee, classification }));
    expect(said[1]).toContain(words);
    expect(said[1]).not.toContain('第三方');
  });
});

describe('依申请公开告知书（给第三方）, art. 32', () => {
  it('says the objection, what is disclosed, why, the hold (AMB-8) and the remedy', () => {
    expect(sentences(aPublicInterestNotice())).toEqual([
      '本机关就一件政府信息公开申请，以征求意见书（清政办公开征〔2026〕3号）征求你单位的意见，于2026年3月20日收到你单位不同意公开的意见：“合同价格属于我公司商业秘密，不同意公开。”',
      '经审查，你单位不同意公开的理由合理，但是不公开可能对公共利益造成重大影响。根据《中华人民共和国政府信息公开条例》第十五条、第三十二条的规定，本机关决定予以公开，现将决定公开的政府信息内容和理由告知你单位：',
      '一、决定公开的内容',
      '合同第七条中由财政资金支付的补贴标准和补贴总额。',
      '二、决定公开的理由',
      '该项补贴由县财政资金支付，不公开将使公众无从监督资金使用，可能对公共利益造成重大影响。',
      '三、公开的时间',
      '本机关在本告知书发出之日起5个工作日届满以后公开。在此期间，你单位可以依法申请行政复议或者提起行政诉讼，并可以申请停止公开。',
      '你单位对本告知书有疑问的，可以与本机关联系。联系地址：清湖县清湖镇人民路1号；联系电话：0000-6123456。',
      '四、救济途径',
      '你单位如对本告知书不服，可以自收到本告知书之日起60日内，向清湖县人民政府申请行政复议；也可以自收到本告知书之日起六个月内，直接向清湖县人民法院提起行政诉讼。',
      '特此告知。',
    ]);
  });
});

describe('依申请公开告知书 of an office that holds nothing (AMB-8)', () => {
  it('names no days, and lacks nothing', () => {
    const letter = aPublicInterestNotice({ holdWorkingDays: 0 });
    expect(press.check(letter)).toEqual([]);
    expect(sentences(letter)).toContain(
      '本机关在本告知书发出以后公开。你单位可以依法申请行政复议或者提起行政诉讼，并可以申请停止公开。',
    );
  });
});

describe('letters to others', () => {
  it.each(consultationSpecimens.filter((data) => 'consulteeName' in data))(
    '$kind is drawn, and names no applicant',
    async (data) => {
      const text = (await readBack((await press.draw(data)).pdf)).join('');
      expect(text).toContain(data.consulteeName);
      expect(text).not.toMatch(/周沐言|申请编号|申请人/u);
    },
  );
});
