import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import type { BecauseData } from '../../src/usecases/ports/reply-letters.ts';
import { composed, press, sentences } from './press-under-test.ts';
import { aReplyLetter, because, type Otherwise, replyFieldsOf } from '../../src/letters/specimens/replies.ts';

const regulation = '《中华人民共和国政府信息公开条例》';

type Kind = keyof typeof replyFieldsOf;

/** The letter in one line. */
function textOf(kind: Kind, otherwise?: Otherwise): string {
  return sentences(aReplyLetter(kind, otherwise)).join('');
}

describe('each reply has its title, its article and what its code says it must contain', () => {
  const rows: readonly (readonly [code: string, Kind, title: string, cited: string, ...said: string[]])[] = [
    [
      'D11',
      'REPLY_ALREADY_PUBLIC',
      '政府信息已主动公开告知书',
      `根据${regulation}第三十六条第（一）项的规定，现将获取该政府信息的方式、途径告知如下：`,
      '公开方式：政府网站公开。',
      '获取途径：https://www.qinghu.example/zrzy/gg/202605/t1.html。',
    ],
    [
      'D13',
      'REPLY_PROVIDED_BY_OTHER_MEANS',
      '政府信息公开告知书',
      `根据${regulation}第三十六条第（二）项的规定，本机关决定予以公开，现将获取该政府信息的方式、途径和时间告知如下：`,
      '南堤路一号地块征收补偿安置方案图册。',
    ],
    [
      'D20',
      'REPLY_PARTIAL_DISCLOSURE',
      '政府信息部分公开答复书',
      `根据${regulation}第三十七条的规定，本机关决定部分公开，现答复如下：`,
      '一、公开的内容南堤路一号地块征收补偿安置方案全文，以及隐去个人信息的补偿款发放明细。',
      '1.补偿款发放明细中的身份证件号码、银行账号。该政府信息涉及第三方的个人隐私',
      `根据${regulation}第十五条、第三十二条的规定，该部分不予公开。`,
      '2.征收决定的内部请示。该政府信息是本机关在履行行政管理职能过程中形成的请示报告',
      `根据${regulation}第十六条第二款的规定，该部分不予公开。`,
    ],
    [
      'D31',
      'REPLY_STATE_SECRET',
      '政府信息不予公开告知书',
      `根据${regulation}第十四条、第三十六条第（三）项的规定，本机关决定对你申请公开的政府信息不予公开。`,
      '该政府信息属于依法确定的国家秘密。该文件标有密级和保密期限，尚未解密。',
    ],
    [
      'D32',
      'REPLY_PROHIBITED_BY_LAW',
      '政府信息不予公开告知书',
      `根据${regulation}第十四条、第三十六条第（三）项的规定，本机关决定对你申请公开的政府信息不予公开。`,
      '《中华人民共和国测绘法》第四十七条禁止公开该政府信息。',
    ],
    [
      'D33',
      'REPLY_ENDANGERS_SECURITY',
      '政府信息不予公开告知书',
      `根据${regulation}第十四条、第三十六条第（三）项的规定，本机关决定对你申请公开的政府信息不予公开。`,
      '该政府信息公开后可能危及公共安全。该图标明供水泵站的安全防护薄弱部位。',
    ],
    [
      'D34',
      'REPLY_THIRD_PARTY_INTERESTS',
      '政府信息不予公开告知书',
      `根据${regulation}第十五条、第三十二条、第三十六条第（三）项的规定，本机关决定对你申请公开的政府信息不予公开。`,
      '该政府信息涉及第三方的个人隐私，公开会对第三方合法权益造成损害。',
      '经书面征求意见，第三方不同意公开，并有合理理由。',
      '经衡量，不公开该政府信息不会对公共利益造成重大影响。补偿标准和总额已经公布，可以满足监督的需要。',
    ],
    [
      'D35',
      'REPLY_INTERNAL_AFFAIRS',
      '政府信息不予公开告知书',
      `根据${regulation}第十六条第一款、第三十六条第（三）项的规定，本机关决定对你申请公开的政府信息不予公开。`,
      '属于本机关内部事务信息中的后勤管理信息。',
    ],
    [
      'D36',
      'REPLY_DELIBERATIVE',
      '政府信息不予公开告知书',
      `根据${regulation}第十六条第二款、第三十六条第（三）项的规定，本机关决定对你申请公开的政府信息不予公开。`,
      '形成的请示报告，属于过程性信息，形成时南堤路一号地块征收决定尚未作出。',
    ],
    [
      'D37',
      'REPLY_ENFORCEMENT_FILE',
      '政府信息不予公开告知书',
      `根据${regulation}第十六条第二款、第三十六条第（三）项的规定，本机关决定对你申请公开的政府信息不予公开。`,
      '属于清湖自然资罚〔2026〕8号案件的行政执法案卷信息。',
      '该案的当事人查阅案卷，可以通过下列途径：持身份证件到本机关执法大队档案室查阅。',
    ],
    [
      'D38',
      'REPLY_GOVERNED_BY_SPECIAL_LAW',
      '行政查询事项告知书',
      `根据${regulation}第三十六条第（七）项的规定，现告知你：`,
      '特别规定：《不动产登记暂行条例》第二十七条。',
      '查询窗口：清湖县不动产登记中心查询窗口，清湖县清湖镇人民路20号。',
    ],
    [
      'D38, one’s own file',
      'REPLY_FILE_INSPECTION',
      '案卷查阅事项告知书',
      `根据${regulation}第三十六条第（七）项的规定，现告知你：`,
      '你作为行政程序的当事人、利害关系人，以政府信息公开的名义申请查阅该程序的案卷材料。',
      '特别规定：《中华人民共和国行政处罚法》第四十五条。',
      '查阅地点：清湖县自然资源局执法大队档案室，清湖县清湖镇学府路16号。',
    ],
    [
      'D38, handed over',
      'REPLY_HELD_BY_ARCHIVES',
      '政府信息已移交档案馆告知书',
      `根据${regulation}第三十六条第（七）项的规定，现告知你：`,
      '保存的档案馆：清湖县档案馆，清湖县清湖镇人民路12号，电话0000-6123488。',
      '利用的依据：《中华人民共和国档案法》第二十八条。',
    ],
    [
      'D41a',
      'REPLY_INFORMATION_NONEXISTENT',
      '政府信息不存在告知书',
      `根据${regulation}第三十六条第（四）项的规定，现告知你：你申请公开的政府信息不存在。`,
      '经检索，未查找到你申请公开的政府信息。具体原因是：该地块尚未报批。',
    ],
    [
      'D41b',
      'REPLY_NOT_RESPONSIBLE_AGENCY',
      '非本机关政府信息告知书',
      `根据${regulation}第十条、第三十六条第（五）项的规定，现告知你：该政府信息不属于本机关负责公开。`,
      '补偿款发放明细由柳桥镇人民政府制作。',
      '负责公开该政府信息的机关是柳桥镇人民政府，联系方式：清湖县柳桥镇府前街1号，电话0000-6123405。',
    ],
    [
      'D42',
      'REPLY_REQUIRES_PROCESSING',
      '政府信息无法提供告知书',
      `根据${regulation}第三十八条的规定，`,
      '没有现成的政府信息，需要本机关对现有政府信息进行加工、分析',
      '本机关没有按村民小组汇总的补偿数据。',
    ],
    [
      'D43',
      'REPLY_STILL_UNCLEAR',
      '政府信息无法提供告知书',
      `根据${regulation}第三十条的规定，因申请内容经补正仍不明确，本机关无法提供你申请公开的政府信息。`,
      '一、补正后仍不明确之处补正后的申请仍未写明“有关材料”所指的地块和年份。',
    ],
    [
      'D51',
      'REPLY_NOT_AN_APPLICATION',
      '不作为政府信息公开申请处理告知书',
      `根据${regulation}第三十九条第一款的规定，你提交的上述内容不作为政府信息公开申请处理。`,
      '你的投诉事项，可以通过下列渠道提出：清湖县自然资源局执法大队，电话0000-6123432。',
    ],
    [
      'D51, an inquiry',
      'REPLY_INQUIRY',
      '咨询事项告知书',
      `根据${regulation}第二条、第三十九条第一款的规定，你提交的上述内容不作为政府信息公开申请处理。`,
      '你的咨询可以通过下列渠道提出：清湖县政务服务热线12345，或者本机关法规股，电话0000-6123433。',
      '另行提出申请。',
    ],
    [
      'D52',
      'REPLY_REPEAT_NOT_PROCESSED',
      '重复申请不予处理告知书',
      `根据${regulation}第三十六条第（六）项的规定，`,
      '本机关已于2026年3月12日以清湖自然资答〔2026〕4号作出答复。',
      '本机关对你的本次申请不予重复处理。',
    ],
    [
      'D53',
      'REPLY_PUBLISHED_WORK',
      '公开出版物获取途径告知书',
      `根据${regulation}第三十九条第二款的规定，本机关不通过政府信息公开程序提供公开出版物。`,
      '你要求提供的公开出版物为：《清湖年鉴（2025）》。',
      '可以到清湖县图书馆借阅，或者向出版单位购买。',
    ],
    [
      'D54',
      'REPLY_EXCESSIVE_NOT_PROCESSED',
      '政府信息公开申请不予处理告知书',
      `根据${regulation}第三十五条的规定，本机关对你的本次申请不予处理。`,
      '本机关于2026年7月3日以清湖自然资理〔2026〕1号要求你说明理由。你说明了理由，本机关认为理由不合理：三个月内就同一地块提出四十二件申请，理由只写“了解情况”。',
    ],
    [
      'D55',
      'REPLY_REISSUE_NOT_PROCESSED',
      '政府信息公开申请不予处理告知书',
      '本机关对你要求确认或者重新出具的申请不予处理',
      '你已于2026年3月16日获取该政府信息：本机关以清湖自然资答〔2026〕4号提供了该方案。',
    ],
    [
      'D63',
      'REPLY_OTHER',
      '政府信息公开申请终止办理告知书',
      '本机关对该申请终止办理。',
      '申请人死亡。申请人周沐言已于2026年7月9日去世，没有人承受其申请。',
    ],
  ];

  it.each(rows)('%s %s: %s', (_code, kind, title, cited, ...said) => {
    const { blocks } = composed(aReplyLetter(kind));
    expect(blocks[0]).toEqual({ type: 'title', text: title });
    const text = textOf(kind);
    for (const words of [cited, ...said]) expect(text).toContain(words);
    expect(text).toContain('你申请公开的政府信息为：“柳桥镇南堤路一号地块');
    expect(text).toMatch(/特此(告知|答复)。$/u);
  });

  it('D13 tells how, where and when in a form', () => {
    const form = composed(aReplyLetter('REPLY_PROVIDED_BY_OTHER_MEANS')).blocks.find(
      ({ type }) => type === 'form',
    );
    expect(form).toEqual({
      type: 'form',
      rows: [
        [{ label: '获取方式', text: '现场查阅、抄录' }],
        [{ label: '获取途径', text: '清湖县清湖镇学府路16号档案室' }],
        [{ label: '获取时间', text: '2026年7月27日至31日，9时至17时' }],
      ],
    });
  });

  it('D55 and D63 cite no article: none fits, the letter names the fact', () => {
    for (const kind of ['REPLY_REISSUE_NOT_PROCESSED', 'REPLY_OTHER'] as const) {
      expect(textOf(kind)).not.toContain(regulation);
    }
  });
});

describe('救济途径 (AMB-18)', () => {
  const kinds = Object.keys(replyFieldsOf) as Kind[];

  const ended: readonly Kind[] = ['REPLY_OTHER', 'REPLY_PARTY_AFFAIRS'];

  it.each(kinds.filter((kind) => !ended.includes(kind)))('%s names reconsideration and court', (kind) => {
    expect(textOf(kind)).toContain('向清湖县人民政府申请行政复议；也可以自收到');
    expect(textOf(kind, { reconsiderationFirst: true })).toContain('未经行政复议，不能直接提起行政诉讼。');
  });

  it.each(ended)('D63 has no remedy line: %s', (kind) => {
    expect(textOf(kind)).not.toMatch(/行政复议|行政诉讼|救济/u);
  });

  it('what is of the Party’s affairs is no government information (art. 2), and the letter says whose it is', () => {
    const text = textOf('REPLY_PARTY_AFFAIRS');
    expect(text).toContain('该文件由中共清湖县委办公室印发，属于党务信息。');
    expect(text).toContain('党务信息不属于政府信息');
  });
});

describe('what happened on the way', () => {
  const onTheWay = {
    corrections: [{ noticeSentOn: day('2026-07-02'), correctedOn: day('2026-07-06') }],
    consultations: [
      { consultee: '第三方', sentOn: day('2026-07-08'), answeredOn: day('2026-07-14') },
      { consultee: '其他机关', sentOn: day('2026-07-09') },
    ],
    extensions: [{ documentNo: '清湖自然资延〔2026〕2号', notifiedOn: day('2026-07-15'), workingDays: 10 }],
  };

  it('a deferral (art. 35): why, by which letter, until when', () => {
    const deferral = {
      documentNo: '清湖自然资缓〔2026〕1号',
      notifiedOn: day('2026-07-15'),
      untilOn: day('2026-09-30'),
    };
    expect(sentences(aReplyLetter('REPLY_ALREADY_PUBLIC', { onTheWay: { deferral } }))[1]).toBe(
      '你申请公开政府信息的数量、频次明显超过合理范围，本机关认定你说明的理由合理，于2026年7月15日以清湖自然资缓〔2026〕1号告知你延迟至2026年9月30日前答复。',
    );
    expect(sentences(aReplyLetter('REPLY_ALREADY_PUBLIC')).join('')).not.toContain('延迟');
  });

  it('correction (art. 30), consultation (art. 33 ¶3) and extension (art. 33 ¶2), each with its days', () => {
    expect(sentences(aReplyLetter('REPLY_ALREADY_PUBLIC', { onTheWay })).slice(1, 6)).toEqual([
      '本机关于2026年7月2日向你发出补正告知书，并于2026年7月6日收到补正后的申请。',
      '本机关于2026年7月8日书面征求第三方的意见，并于2026年7月14日收到其意见。',
      '本机关于2026年7月9日书面征求其他机关的意见。',
      `根据${regulation}第三十三条第三款的规定，征求意见所需时间不计算在答复期限内。`,
      '本机关于2026年7月15日以清湖自然资延〔2026〕2号告知你延长答复期限10个工作日。',
    ]);
  });

  it('a fee (art. 42): by which notice, how much, when it was paid, and that the period began anew', () => {
    const fee = {
      noticeNo: '清湖自然资费〔2026〕5号',
      noticeSentOn: day('2026-07-06'),
      amount: '200.00',
      paidOn: day('2026-07-09'),
    };
    const inTime = { fee: { ...fee, restarts: true } };
    expect(sentences(aReplyLetter('REPLY_PROVIDED', { onTheWay: inTime }))[1]).toBe(
      '本机关于2026年7月6日以清湖自然资费〔2026〕5号通知你缴纳信息处理费，应缴纳200.00元，你于2026年7月9日缴纳。根据《政府信息公开信息处理费管理办法》的规定，答复期限自缴费次日起重新计算。',
    );
    const late = { fee: { ...fee, restarts: false } };
    expect(sentences(aReplyLetter('REPLY_PROVIDED', { onTheWay: late }))[1]).toMatch(
      /你于2026年7月9日缴纳。$/u,
    );
  });

  it('nothing of it where nothing happened', () => {
    expect(textOf('REPLY_ALREADY_PUBLIC')).not.toMatch(/补正|征求|延长|缴/u);
  });
});

describe('区分处理 (art. 37): each part that is not given says why, and under which article', () => {
  const rows: readonly (readonly [BecauseData['ground'], string])[] = [
    ['STATE_SECRET', `根据${regulation}第十四条的规定，该部分不予公开。`],
    ['PROHIBITED_BY_LAW', `根据${regulation}第十四条的规定，该部分不予公开。`],
    ['ENDANGERS_SECURITY', `根据${regulation}第十四条的规定，该部分不予公开。`],
    ['THIRD_PARTY_INTERESTS', `根据${regulation}第十五条、第三十二条的规定，该部分不予公开。`],
    ['INTERNAL_AFFAIRS', `根据${regulation}第十六条第一款的规定，该部分不予公开。`],
    ['DELIBERATIVE', `根据${regulation}第十六条第二款的规定，该部分不予公开。`],
    ['ENFORCEMENT_FILE', `根据${regulation}第十六条第二款的规定，该部分不予公开。`],
    ['NOT_GOVERNMENT_INFORMATION', `根据${regulation}第二条、第三十七条的规定，该部分不在公开之列。`],
    ['INFORMATION_NONEXISTENT', `依据是${regulation}第三十六条第（四）项。`],
    ['NOT_RESPONSIBLE_AGENCY', '负责公开该政府信息的机关是柳桥镇人民政府'],
    ['REQUIRES_PROCESSING', `根据${regulation}第三十八条的规定，该部分不予提供。`],
    ['GOVERNED_BY_SPECIAL_LAW', `依据是${regulation}第三十六条第（七）项。`],
  ];

  it.each(rows)('%s, in one paragraph', (ground, words) => {
    const fields = { withheld: [{ part: '第三页', because: because[ground] }] };
    const letter = aReplyLetter('REPLY_PARTIAL_DISCLOSURE', { fields });
    const paragraph = sentences(letter).find((sentence) => sentence.startsWith('第三页。'));
    expect(paragraph).toContain(words);
    if ('reason' in because[ground]) expect(paragraph).toContain(because[ground].reason);
  });
});

describe('D34: what the third party said', () => {
  it.each([
    ['SILENT', '', '第三方逾期未提出意见，由本机关依法决定是否公开。'],
    ['NOT_ASKED', '其住所不明，无法送达', '未征求第三方意见的原因是：其住所不明，无法送达。'],
  ] as const)('%s', (opinion, notAskedBecause, words) => {
    const fields = { because: { ...because.THIRD_PARTY_INTERESTS, opinion, notAskedBecause } };
    expect(textOf('REPLY_THIRD_PARTY_INTERESTS', { fields })).toContain(words);
  });
});

describe('a letter that lacks what it must contain is not drawn', () => {
  it.each([
    ['REPLY_ALREADY_PUBLIC', { route: ' ' }, 'route'],
    ['REPLY_PARTIAL_DISCLOSURE', { withheld: [] }, 'withheld'],
    ['REPLY_STATE_SECRET', { because: { ground: 'STATE_SECRET', reason: '' } }, 'because.reason'],
    ['REPLY_REPEAT_NOT_PROCESSED', { earlierDocumentNo: '' }, 'earlierDocumentNo'],
    ['REPLY_STILL_UNCLEAR', {}, 'corrections'],
  ] as const)('%s with %j lacks %s', (kind, fields, field) => {
    const [problem] = press.check(aReplyLetter(kind, { fields }));
    expect(problem).toEqual({ code: 'LETTER_DATA_MISSING', fields: [field] });
  });
});
