import { describe, expect, it } from '@jest/globals';
import {
  aCoHandlingLetter,
  anOpinionForm,
  aPublicationTransfer,
  aRectificationTransfer,
  aWithdrawalConfirmation,
} from '../../src/letters/specimens/other-letters.ts';
import { fieldsOf, tablesOf } from './forms-of.ts';
import { composed, press, readBack, sentences } from './press-under-test.ts';

describe('撤回申请确认书', () => {
  it('says what was withdrawn, when and how, and that it may be asked for again; it has a number and no remedy', () => {
    const letter = aWithdrawalConfirmation();
    expect(composed(letter).documentNo).toBe('清政办公开撤〔2026〕2号');
    const [, withdrawn, confirmed, doubt, closing] = sentences(letter);
    expect(withdrawn).toBe('你于2026年3月19日撤回该申请，撤回的方式为：到窗口书面撤回。');
    expect(confirmed).toContain('本机关确认该申请已经撤回，自撤回之日起终止办理');
    expect(confirmed).toContain('另行提出的申请，答复期限重新计算。');
    expect(doubt).toContain('上述撤回不是你的真实意思的');
    expect(closing).toBe('特此确认。');
    expect(sentences(letter).join('')).not.toMatch(/行政复议|行政诉讼/u);
  });
});

describe('更正申请转送函, art. 41', () => {
  it('hands over who asks, which record, what is wrong in it and what shows it, and names the letter that told so', () => {
    expect(fieldsOf(aRectificationTransfer())).toEqual({
      申请人: '周沐言',
      联系方式: '000-0000-0001',
      要求更正的记录: '常住人口登记信息中的出生日期',
      申请人认为不准确之处: '登记为3月1日，应为3月10日',
      申请人提供的证据: '出生医学证明复印件',
      本机关申请编号: 'QH01-2026-00012',
    });
    const said = sentences(aRectificationTransfer());
    expect(said[0]).toContain('根据《中华人民共和国政府信息公开条例》第四十一条的规定，现将该申请转送你单位');
    expect(said[1]).toContain('本机关已经以清政办公开答〔2026〕15号将转送情况告知申请人。');
    expect(composed(aRectificationTransfer()).blocks[1]).toEqual({
      type: 'addressee',
      text: '清湖县公安局：',
    });
  });
});

describe('意见回执, arts. 32 and 34', () => {
  it('has the three opinions to choose from, and room for the part, the reasons and the hand', () => {
    const fields = fieldsOf(anOpinionForm());
    expect(fields['意见（请选择一项）']).toBe('□同意公开　□部分同意公开　□不同意公开');
    expect(fields['同意公开的部分']).toBe(' ✍ （部分同意公开时填写）');
    expect(fields['对“财务报表是否属于商业秘密”的答复']).toBe(' ✍ （请具体说明）');
    expect(fields['签名或者盖章']).toBe(' ✍ ____年____月____日');
  });

  it('art. 32: the silence of a third party is no consent; art. 34: that of a co-producer is', () => {
    const [toThirdParty, note] = sentences(anOpinionForm());
    expect(toThirdParty).toContain('本单位已经收到《征求第三方意见书》（清政办公开征〔2026〕4号）');
    expect(note).toContain('自收到征求意见书之日起15个工作日内');
    expect(note).not.toContain('视为同意');
    const coProducer = sentences(anOpinionForm({ coProducer: true }));
    expect(coProducer[0]).toContain('《征求共同制作机关意见书》');
    expect(coProducer[1]).toContain('逾期未提出意见的，视为同意公开。');
  });

  it('says nothing of the applicant', async () => {
    const { pdf } = await press.draw(anOpinionForm());
    expect((await readBack(pdf)).join('')).not.toContain('周沐言');
  });
});

describe('主动公开转化移送函, art. 44', () => {
  it('names the applications by number, and no applicant', async () => {
    const letter = aPublicationTransfer();
    expect(composed(letter).documentNo).toBe('清政办公开移〔2026〕1号');
    expect(tablesOf(letter)).toEqual([
      [
        ['序号', '申请编号'],
        ['1', 'QH01-2026-00012'],
        ['2', 'QH01-2026-00019'],
      ],
    ]);
    expect(sentences(letter)[0]).toContain('根据《中华人民共和国政府信息公开条例》第四十四条的规定');
    expect((await readBack((await press.draw(letter)).pdf)).join('')).not.toContain('周沐言');
  });
});

describe('协办函', () => {
  it('says what is wanted, by when, and that the reply period does not stop (AMB-29)', () => {
    const letter = aCoHandlingLetter();
    expect(composed(letter).documentNo).toBe('清政办公开协〔2026〕1号');
    const text = sentences(letter);
    expect(text).toEqual([
      '本机关正在办理一件政府信息公开申请（申请编号：QH01-2026-00012），需要贵单位协助办理下列事项。',
      '一、协办事项',
      '请检索清湖县2025年度老旧小区改造项目的立项批复、中标结果和工程款拨付凭证，提供复制件并注明原件存放之处；没有检索到的，请写明检索的范围和方法。',
      '二、反馈时限',
      '请于2026年3月25日前（含当日）书面反馈，写明办理情况，并附有关材料；不能按时反馈的，请在该日以前说明原因。',
      '三、答复期限不中止',
      '协助办理不属于《中华人民共和国政府信息公开条例》第三十三条第三款规定的征求意见，所需时间计入答复期限，答复期限不中止、不顺延。目前该申请的答复期限至2026年3月31日（含当日）届满。需要贵单位就信息能否公开提出意见的，本机关另行书面征求意见。',
      '反馈材料请注明本件文号（清政办公开协〔2026〕1号），送至：清湖县清湖镇人民路1号，清湖县人民政府办公室。联系电话：0000-6123456。',
      '特此函告。',
    ]);
  });

  it('says 你单位 to a unit of the agency, and nothing of the applicant to anybody', async () => {
    const toUnit = sentences(aCoHandlingLetter({ coHandlerName: '建设管理科', ownUnit: true })).join('');
    expect(toUnit).toContain('需要你单位协助办理下列事项');
    expect(toUnit).toContain('送政府信息公开工作机构');
    expect(toUnit).not.toContain('贵单位');
    const { pdf } = await press.draw(aCoHandlingLetter());
    expect((await readBack(pdf)).join('')).not.toContain('周沐言');
  });
});
