import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import {
  aDeferralNotice,
  aFeeNotice,
  aFeeReviewResult,
  aLapseNotice,
  anExtensionNotice,
  aPageFeeNotice,
  aPageFeeReviewResult,
  aReasonsRequest,
  anUpheldFeeReview,
  aWithdrawnFeeNotice,
} from '../../src/letters/specimens/periods.ts';
import { composed, sentences } from './press-under-test.ts';

const opening =
  '你于2026年3月2日提交的政府信息公开申请（申请编号：QH01-2026-00012，提交方式：互联网），本机关于2026年3月3日收到。' +
  '你申请公开的政府信息为：“清湖县2025年度老旧小区改造项目的立项批复、中标结果以及工程款拨付情况，时间范围为2025年1月1日至2025年12月31日。”';

function contactOf(paper: string): string {
  return `你对本${paper}有疑问的，可以与本机关联系。联系地址：清湖县清湖镇人民路1号；联系电话：0000-6123456。`;
}

describe('延长答复期限告知书, art. 33 ¶2', () => {
  it('says every sentence in order: reason, who agreed, how long, the new day', () => {
    expect(sentences(anExtensionNotice())).toEqual([
      opening,
      '本机关不能在原定的答复期限内作出答复，理由是：所涉材料分散保存在三个承办单位，需要逐项核对。' +
        '根据《中华人民共和国政府信息公开条例》第三十三条第二款的规定，经政府信息公开工作机构负责人同意，' +
        '决定将答复期限延长15个工作日，延长后的答复期限为2026年4月22日（含当日）。',
      contactOf('告知书'),
      '特此告知。',
    ]);
  });

  it('says that the day moves while an opinion is out (art. 33 ¶3)', () => {
    expect(sentences(anExtensionNotice({ consulting: true }))[1]).toContain(
      '（含当日）。征求第三方和其他机关意见所需时间不计算在上述期限内，答复期限相应顺延。',
    );
  });
});

describe('说明理由通知书, art. 35', () => {
  it('says every sentence in order: counts, finding, term, and what follows either way', () => {
    expect(sentences(aReasonsRequest())).toEqual([
      opening,
      '一、申请的数量和频次',
      '自2026年1月5日至2026年3月10日，你向本机关提出政府信息公开申请共46件。其中三十一件在同一周内提出，内容为同一项目的逐日施工记录。',
      '二、要求',
      '经审查，你申请公开政府信息的数量、频次明显超过合理范围。根据《中华人民共和国政府信息公开条例》第三十五条的规定，请你自收到本通知书之日起7个工作日内，书面向本机关说明理由。',
      '本机关认为申请理由不合理的，将告知你不予处理；认为申请理由合理，但是无法在答复期限内答复的，将确定延迟答复的合理期限并告知你。',
      contactOf('通知书'),
      '特此通知。',
    ]);
  });
});

describe('延迟答复告知书, art. 35', () => {
  it('says every sentence in order: the request, the reasons, why not in time, until when', () => {
    expect(sentences(aDeferralNotice())).toEqual([
      opening,
      '本机关向你发出说明理由通知书（清政办公开理〔2026〕1号），并于2026年3月18日收到你说明的理由。经审查，你的申请理由合理，' +
        '但是本机关无法在《中华人民共和国政府信息公开条例》第三十三条规定的期限内答复，具体情况是：四十六件申请所涉材料需要逐件检索和审查。' +
        '根据《中华人民共和国政府信息公开条例》第三十五条的规定，本机关延迟答复，将于2026年5月29日前（含当日）答复你。',
      contactOf('告知书'),
      '特此告知。',
    ]);
  });
});

describe('收费通知书, art. 42 ¶1 and 信息处理费管理办法', () => {
  const afterTheTable = [
    '三、缴费期限和方式',
    '请你自收到本通知书的次日起20个工作日内缴纳。缴费方式：持本通知书到本机关（清湖县清湖镇人民路1号）缴纳，' +
      '或者与本机关联系（电话：0000-6123456）取得非税收入缴款码后缴纳；缴费后由本机关开具财政票据。',
    '按期缴纳的，答复期限自缴费完成的次日起重新计算。逾期未缴纳的，视为放弃申请，本机关不再处理该申请。',
    '四、对收费有异议的处理',
    '对收费通知本身不能单独申请行政复议或者提起行政诉讼。你对收费有异议的，可以在缴费期满、本机关不再处理该申请后，' +
      '就不再处理该申请的行为依法投诉、申请行政复议或者提起行政诉讼。',
    contactOf('通知书'),
    '特此通知。',
  ];

  it('by items: basis, count, sum, term, ways of paying, consequence, objection', () => {
    expect(sentences(aFeeNotice())).toEqual([
      opening,
      '一、收费依据',
      '根据《中华人民共和国政府信息公开条例》第四十二条第一款和《政府信息公开信息处理费管理办法》的规定，本机关对该申请按件计收信息处理费。' +
        '2026年3月，你向本机关提出的政府信息公开申请，在本件之前已计28件，本件计5件。',
      '二、收费金额',
      '以上合计应缴纳800元。',
      ...afterTheTable,
    ]);
  });

  it('by items: tier by tier', () => {
    expect(composed(aFeeNotice()).blocks.find((block) => block.type === 'table')).toEqual({
      type: 'table',
      head: ['计费档次', '数量', '单价（元）', '金额（元）'],
      rows: [
        ['第29件至第30件', '2', '100', '200'],
        ['第31件至第33件', '3', '200', '600'],
      ],
    });
  });

  it('by pages: this application alone', () => {
    const said = sentences(aPageFeeNotice());
    expect(said[2]).toBe(
      '根据《中华人民共和国政府信息公开条例》第四十二条第一款和《政府信息公开信息处理费管理办法》的规定，本机关对该申请按量计收信息处理费。' +
        '拟提供的政府信息共68页（A4及以下幅面单面为1页），按本件单独计算。',
    );
    expect(said.slice(4)).toEqual(['以上合计应缴纳380元。', ...afterTheTable]);
  });
});

describe('复核结果告知书, art. 42 ¶1 and 信息处理费管理办法', () => {
  const onAnObjection =
    '本机关于2026年3月18日向你发出收费通知书（清政办公开费〔2026〕3号），应缴纳800元。你于2026年3月24日对该收费提出异议，本机关进行了复核。' +
    '根据《中华人民共和国政府信息公开条例》第四十二条第一款和《政府信息公开信息处理费管理办法》的规定，现将复核结果告知如下。';
  const howToPay =
    '缴费方式：持本告知书到本机关（清湖县清湖镇人民路1号）缴纳，或者与本机关联系（电话：0000-6123456）取得非税收入缴款码后缴纳；缴费后由本机关开具财政票据。';
  const whileItIsOwed = [
    '按期缴纳的，答复期限自缴费完成的次日起重新计算。逾期未缴纳的，视为放弃申请，本机关不再处理该申请。',
    '三、对收费仍有异议的处理',
    '对收费通知和本复核结果不能单独申请行政复议或者提起行政诉讼。你仍有异议的，可以在缴费期满、本机关不再处理该申请后，' +
      '就不再处理该申请的行为依法投诉、申请行政复议或者提起行政诉讼。',
    contactOf('告知书'),
    '特此告知。',
  ];
  const upheld = [
    opening,
    onAnObjection,
    '一、复核结果和理由',
    '维持收费通知书（清政办公开费〔2026〕3号），应缴纳的金额仍为800元。理由是：各项申请内容相互独立，计件符合“一事一申请”的要求。',
    '二、缴费期限',
  ];
  const withdrawn = [
    '一、复核结果和理由',
    '撤销收费通知书（清政办公开费〔2026〕3号），你不需要缴纳该项费用。理由是：当月计件没有超过免费的数量。',
    '二、答复期限',
  ];

  it('lowered: why, by what count, and that the term to pay begins anew (AMB-32)', () => {
    expect(composed(aFeeReviewResult()).documentNo).toBe('清政办公开核〔2026〕1号');
    expect(sentences(aFeeReviewResult())).toEqual([
      opening,
      onAnObjection,
      '一、复核结果和理由',
      '变更收费通知书（清政办公开费〔2026〕3号）的金额，应缴纳的金额由800元变更为600元。理由是：本件第五项与第四项内容相同，不应当分别计件。',
      '变更后按件计收：2026年3月在本件之前已计28件，本件计4件。',
      '二、缴费期限',
      `缴费期限重新计算：请你自收到本告知书的次日起20个工作日内按变更后的金额缴纳。${howToPay}`,
      ...whileItIsOwed,
    ]);
    expect(composed(aFeeReviewResult()).blocks.find((block) => block.type === 'table')).toMatchObject({
      rows: [
        ['第29件至第30件', '2', '100', '200'],
        ['第31件至第32件', '2', '200', '400'],
      ],
    });
    expect(sentences(aPageFeeReviewResult())[4]).toBe(
      '变更后按量计收：拟提供的政府信息共68页（A4及以下幅面单面为1页），按本件单独计算。',
    );
  });

  it.each([
    ['running', anUpheldFeeReview(day('2026-04-20')), '缴费期限至2026年4月20日（含当日）届满。'],
    ['over', anUpheldFeeReview(day('2026-03-26'), true), '缴费期限已于2026年3月26日届满。'],
    ['not begun', anUpheldFeeReview(), '缴费期限为你收到收费通知书的次日起20个工作日。'],
  ])('upheld: the term, %s, was not stopped (AMB-30)', (_, letter, term) => {
    expect(sentences(letter)).toEqual([
      ...upheld,
      `提出异议和复核不中止缴费期限。${term}${howToPay}`,
      ...whileItIsOwed,
    ]);
  });

  it('withdrawn: as if never sent; until when the reply is due (AMB-31), and nothing of a remedy', () => {
    expect(sentences(aWithdrawnFeeNotice())).toEqual([
      opening,
      onAnObjection,
      ...withdrawn,
      '收费通知撤销后，视同没有发出，答复期限没有因为该通知中止或者重新计算。该申请的答复期限至2026年3月31日（含当日）届满。',
      contactOf('告知书'),
      '特此告知。',
    ]);
  });

  it('withdrawn of its own accord, after the reply was due', () => {
    const said = sentences(aWithdrawnFeeNotice(true));
    expect(said[1]).toContain('应缴纳800元。本机关自行对该收费进行了复核。');
    expect(said[5]).toContain('该期限已于2026年3月31日届满，本机关将尽快答复你。');
  });
});

describe('视为放弃申请告知书', () => {
  it('for a fee not paid (D62): notice, service, term, consequence, either route', () => {
    expect(sentences(aLapseNotice())).toEqual([
      opening,
      '本机关于2026年3月18日向你发出收费通知书（清政办公开费〔2026〕3号），该通知书于2026年3月20日送达，缴费期限于2026年4月20日届满。你逾期未缴纳信息处理费。',
      '根据《政府信息公开信息处理费管理办法》的规定，视为你放弃申请，本机关不再处理该政府信息公开申请。你仍需要获取相关政府信息的，可以重新提出申请。',
      contactOf('告知书'),
      '救济途径',
      '你如对本告知书不服，可以自收到本告知书之日起60日内，向清湖县人民政府申请行政复议；也可以自收到本告知书之日起六个月内，直接向清湖县人民法院提起行政诉讼。',
      '特此告知。',
    ]);
  });

  it('for a fee not paid that a review had changed: what was served, and when', () => {
    const changedBy = { documentNo: '清政办公开核〔2026〕1号', sentOn: day('2026-03-19') };
    expect(sentences(aLapseNotice({ changedBy }))[1]).toBe(
      '本机关于2026年3月18日向你发出收费通知书（清政办公开费〔2026〕3号），又于2026年3月19日发出复核结果告知书（清政办公开核〔2026〕1号），' +
        '变更应缴金额，该告知书于2026年3月20日送达，缴费期限于2026年4月20日届满。你逾期未缴纳信息处理费。',
    );
  });

  it('for a correction that never came (D61), art. 30', () => {
    const said = sentences(
      aLapseNotice({
        ground: 'LAPSED_CORRECTION',
        noticeDocumentNo: '清政办公开补〔2026〕5号',
        termEndedOn: day('2026-04-10'),
      }),
    );
    expect(said.slice(1, 3)).toEqual([
      '本机关于2026年3月18日向你发出补正告知书（清政办公开补〔2026〕5号），该告知书于2026年3月20日送达，补正期限于2026年4月10日届满。你无正当理由逾期不补正。',
      '根据《中华人民共和国政府信息公开条例》第三十条的规定，视为你放弃申请，本机关不再处理该政府信息公开申请。你仍需要获取相关政府信息的，可以重新提出申请。',
    ]);
  });
});
