import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import type { PaperData, PaperKind } from '../../src/usecases/ports/papers.ts';
import { fieldsOf, tablesOf } from './forms-of.ts';
import { composed, press, readBack, sentences } from './press-under-test.ts';
import {
  aDefence,
  anApplicationForm,
  anApprovalSheet,
  anEvidenceList,
  aSearchRecord,
  aSecrecyReviewSheet,
  aServiceRecord,
  aStatement,
} from '../../src/letters/specimens/papers.ts';
import { paperSpecimens as specimensOf } from '../../src/letters/specimens/paper-specimens.ts';

const paperSpecimens: readonly PaperData[] = Object.values(specimensOf).flatMap((each) =>
  each.map(({ data }): PaperData => data),
);

function specimen(kind: PaperKind): PaperData {
  const found = paperSpecimens.find((each) => each.kind === kind);
  if (!found) throw new Error(`no specimen of ${kind}`);
  return found;
}

describe('政府信息公开申请表, art. 29 ¶2', () => {
  it('has what the article wants: who, how to be reached, what, in which form and way', () => {
    expect(fieldsOf(anApplicationForm())).toEqual({
      申请人类型: '自然人',
      姓名: '周沐言',
      证件名称: '居民身份证',
      证件号码: '330000********001X',
      联系电话: '000-0000-0001',
      电子邮箱: 'zhou@mail.example',
      通信地址: '清湖县清湖镇湖滨路8号',
      邮政编码: '000000',
      '所需政府信息（名称、文号或者其他特征性描述）': anApplicationForm().description,
      提供的形式: '电子文件',
      获取的方式: '电子邮件',
      '阅读、视听等方面的帮助': '不需要',
      所附材料: '居民身份证复印件.pdf',
      提交方式: '互联网',
      提交日期: '2026年3月2日',
      申请人确认: '以上内容由申请人提供，真实有效。 ✍ 申请人（签名或者盖章）：____________',
    });
  });

  it('asks for no purpose: the 2019 text dropped it', () => {
    expect(Object.keys(fieldsOf(anApplicationForm()))).not.toContain('用途');
    expect(sentences(anApplicationForm()).join('')).toContain('申请用途不需要填写');
  });

  it('an organisation has its representative and a person to turn to; an agent a power of attorney', () => {
    const fields = fieldsOf(
      anApplicationForm({
        isOrganization: true,
        applicantName: '清湖县文澜出版社',
        legalRepresentative: '程之远',
        contactPerson: '温如玉',
        agent: {
          name: '秦观澜',
          identityNumber: '330000********0028',
          phone: '',
          authority: '代为提出申请、签收答复',
          powerOfAttorney: '授权委托书.pdf',
        },
      }),
    );
    expect(fields).toMatchObject({
      名称: '清湖县文澜出版社',
      法定代表人: '程之远',
      联系人: '温如玉',
      受托人: '秦观澜',
      受托人证件号码: '330000********0028',
      受托人电话: '——',
      授权委托书: '附后：授权委托书.pdf',
      代理权限: '代为提出申请、签收答复',
    });
  });

  it('art. 29 ¶1: an oral application says why, who wrote it down, and how it was approved', () => {
    const oral = { writtenBy: '林知夏', difficulty: '视力障碍', approvedBy: '捺印' };
    expect(fieldsOf(anApplicationForm({ oral }))['代为填写']).toBe(
      '申请人采用书面形式确有困难（视力障碍），口头提出申请，由本机关代为填写，已向申请人宣读，申请人以捺印确认。 ✍ 代填人：林知夏',
    );
  });

  it('art. 41: a request to rectify names the record, the error and the proof', () => {
    const rectification = { record: '低保户登记信息', inaccuracy: '家庭人口数', evidence: '户口簿' };
    expect(fieldsOf(anApplicationForm({ rectification }))).toMatchObject({
      要求更正的记录: '低保户登记信息',
      不准确之处: '家庭人口数',
      证据: '户口簿',
    });
  });
});

describe('登记表 and 收到日确认记录, arts. 45 and 31', () => {
  it('the first says how it came in, through whose hands, and until when it is to be answered', () => {
    expect(fieldsOf(specimen('REGISTRATION_SHEET'))).toMatchObject({
      申请编号: 'QH01-2026-00012',
      收到申请之日: '2026年3月3日',
      登记日期: '2026年3月3日',
      登记人: '林知夏',
      答复期限: '2026年3月31日',
      邮件号码: '——',
      承办科室: '政务公开科',
    });
    expect(tablesOf(specimen('REGISTRATION_SHEET'))).toEqual([
      [
        ['日期', '移交', '接收'],
        ['2026年3月2日', '收发室', '政务公开科'],
      ],
    ]);
  });

  it('the second names the rule, who confirmed it and how', () => {
    expect(fieldsOf(specimen('RECEIPT_CONFIRMATION'))).toMatchObject({
      适用规则:
        '以平常信函等无需签收的邮寄方式提交的，本机关于收到申请的当日与申请人确认，确认之日为收到申请之日（第三十一条第（二）项）。',
      确认情况: '2026年3月3日电话联系申请人，申请人确认寄出该申请。',
      收到申请之日: '2026年3月3日 ✍ 记录人：林知夏',
    });
  });

  it('nothing to confirm is said, not left blank', () => {
    const handedIn = { ...specimen('RECEIPT_CONFIRMATION'), how: '', handOvers: [] } as PaperData;
    expect(fieldsOf(handedIn)['确认情况']).toBe('依照上述规则，无需双方确认。');
    expect(tablesOf(handedIn)).toEqual([]);
  });
});

describe('转办单 and 检索记录表', () => {
  it('the slip says to whom, until when, and what is asked; room for the unit’s opinion', () => {
    const fields = fieldsOf(specimen('ASSIGNMENT_SLIP'));
    expect(fields).toMatchObject({ 承办科室: '城市建设科', 承办人: '许知遥', 答复期限: '2026年3月31日' });
    expect(fields['办理要求']).toContain('请在7个工作日内');
    expect(fields['科室意见']).toBe(' ✍ 负责人（签名）：____________');
    expect(tablesOf(specimen('ASSIGNMENT_SLIP'))[0]).toContainEqual([
      '2026年3月4日',
      '退回：不属于本科室职责',
      '何望舒',
    ]);
  });

  it('art. 36 item 4: the record says where, with which words, by whom and what came of it, search by search', () => {
    expect(tablesOf(aSearchRecord())).toEqual([
      [
        ['日期', '检索范围（系统、档案、科室）', '检索词', '检索人', '结果'],
        [
          '2026年3月5日',
          '县政府办公室档案室、电子公文系统',
          '老旧小区、改造、拨付',
          '许知遥',
          '未检索到工程款拨付明细',
        ],
        ['2026年3月10日', '县住房和城乡建设局业务系统', '老旧小区改造、工程款', '何望舒', '未检索到'],
      ],
    ]);
  });

  it('forty searches go over several pages, the heads on each', async () => {
    const [search] = aSearchRecord().searches;
    const searches = Array(40).fill(search);
    const { pdf, pages } = await press.draw(aSearchRecord({ searches }));
    const read = await readBack(pdf);
    expect(pages).toBeGreaterThan(2);
    const withRows = read.filter((page) => page.includes('未检索到工程款拨付明细'));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(page).toContain('检索范围（系统、档案、科室）');
  });
});

describe('答复审批表 and 保密审查表, arts. 45 and 17', () => {
  it('the sheet has the draft and each opinion with its person and day', () => {
    expect(fieldsOf(anApprovalSheet())).toMatchObject({
      拟办意见: '部分公开（D20）',
      依据: '《政府信息公开条例》第三十七条',
      '答复内容（第2稿）':
        '立项批复文件和中标结果公告予以公开。\n未予公开：工程款收款账户（第三方合法权益）\n理由：属于施工企业的商业秘密 ✍ 承办人：许知遥 2026年3月16日',
      法制审核: '适用条款正确，理由充分，同意。 ✍ 审核人：沈砚秋 2026年3月17日',
      保密审查: '经审查，拟提供的内容可以公开。 ✍ 审查人：陆清和 2026年3月18日',
      签发: '同意。文号：清政办公开答〔2026〕12号 ✍ 签发人：方景行 2026年3月20日',
    });
    expect(tablesOf(anApprovalSheet())).toEqual([
      [
        ['日期', '退回人', '理由'],
        ['2026年3月13日', '沈砚秋', '请补充征求第三方意见的情况'],
      ],
    ]);
  });

  it('what is still to come has room for the hand, and never the name of somebody who has not signed', () => {
    const pending = { legalOpinion: '', legalReviewer: '', legalReviewOn: null };
    const unsigned = { signer: '', signedOn: null, replyNo: '', returns: [] };
    const fields = fieldsOf(anApprovalSheet({ ...pending, ...unsigned }));
    expect(fields['法制审核']).toBe(' ✍ 审核人：____________');
    expect(fields['签发']).toBe(' ✍ 签发人：____________');
    expect(tablesOf(anApprovalSheet(unsigned))).toEqual([]);
  });

  it('each thing to be released has a finding of its own, or boxes to tick', () => {
    const head = ['审查的内容', '结论', '依据和理由'];
    expect(tablesOf(aSecrecyReviewSheet())).toEqual([
      [
        head,
        ['答复正文', '可以公开', '不涉及国家秘密和第三方权益'],
        ['立项批复文件.pdf', '可以公开', '已经主动公开的同类文件'],
      ],
    ]);
    const waiting = aSecrecyReviewSheet({
      items: [{ item: '答复正文', result: '', basis: '' }],
      reviewer: '',
      reviewedOn: null,
    });
    expect(tablesOf(waiting)).toEqual([[head, ['答复正文', '□可以公开 □不得公开', '']]]);
    expect(fieldsOf(waiting)['审查意见']).toBe(' ✍ 保密审查人：____________');
  });
});

describe('报备表', () => {
  it('the report says what was answered, in time or not, how and when it was served', () => {
    expect(fieldsOf(specimen('FILING_REPORT'))).toMatchObject({
      报备机关: '清湖县柳桥镇人民政府',
      处理结果: '予以公开（D12）',
      答复文号: '柳政公开答〔2026〕3号',
      是否按期: '按期答复',
      送出日期: '2026年3月20日',
      送达日期: '2026年3月23日',
    });
    const notServed = { ...specimen('FILING_REPORT'), servedOn: null } as PaperData;
    expect(fieldsOf(notServed)['送达日期']).toBe('尚未送达');
  });
});

describe('送达回证', () => {
  it('has each letter with its number, every attempt with its proof, and room for the hand where nobody signed', () => {
    const { blocks } = composed(aServiceRecord());
    expect(blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))).toEqual([
      '补正告知书（清政办公开补〔2026〕5号）',
      '延长答复期限告知书（清政办公开延〔2026〕2号）',
      '答复书（清政办公开答〔2026〕12号）',
    ]);
    const forms = blocks.filter((block) => block.type === 'form');
    const [served, confirmed, open] = forms.map(({ rows }) =>
      rows.map((row) => row.map(({ label, text, signed = '' }) => `${label}：${text}${signed}`)),
    );
    expect(served).toEqual([
      ['送达机关：清湖县人民政府办公室', '文书日期：2026年3月9日'],
      ['受送达人：周沐言', '送出日期：2026年3月9日'],
      ['送达地址：清湖县清湖镇湖滨路8号'],
      ['邮政特快专递：EX100000001CN', '交寄日期：2026年3月9日'],
      ['未送达：邮政特快专递，被退回（逾期未领取）。', '日期：2026年3月11日'],
      ['已送达：直接送达，周沐言（本人）签收。', '日期：2026年3月13日'],
      ['收件人：送达日期：2026年3月13日凭证见上'],
    ]);
    expect(confirmed?.slice(-3)).toEqual([
      ['已送达：电子送达，到达政府信息公开申请网站。', '日期：2026年3月16日'],
      ['网上确认：申请人在网上确认收到。', '日期：2026年3月17日'],
      ['收件人：送达日期：2026年3月16日凭证见上'],
    ]);
    expect(open?.slice(-2)).toEqual([
      ['收件人：签收人（签章）：__________ ___年__月__日'],
      ['拒收、代收或者留置的情况：送达人：____________ 见证人：____________'],
    ]);
  });
});

describe('卷宗封面, 卷内目录', () => {
  it('the cover has code, title, span, outcome and how long it is kept', () => {
    expect(fieldsOf(specimen('FILE_COVER'))).toEqual({
      案卷题名: '周沐言申请政府信息公开案',
      申请编号: 'QH01-2026-00012',
      处理结果: '予以公开',
      起止日期: '2026年3月2日至2026年3月20日',
      承办人: '许知遥',
      卷内件数: '7',
      保管期限: '10年',
      归档年度: '2026',
      全宗号: 'X001',
      档号: 'X001-WS·2026-D10-BGS-0001',
    });
  });

  it('the list has every item in order with what fixes it, then the note on the file', () => {
    const [table] = tablesOf(specimen('FILE_LIST'));
    expect(table?.map((row) => row.slice(0, 2))).toEqual([
      ['序号', '题名'],
      ['1', '答复书.pdf'],
      ['2', '送达回证.pdf'],
      ['3', '政府信息公开申请表.pdf'],
      ['4', '登记回执.pdf'],
      ['5', '案件办理日志全文（数据文件，供核验）'],
    ]);
    expect(fieldsOf(specimen('FILE_LIST'))).toMatchObject({ 卷内件数: '5', 归档人: '顾南乔' });
  });
});

describe('行政复议答复书, 行政诉讼答辩状, 证据目录', () => {
  it('the answer rests on 行政复议法 art. 48, and turns to the reconsideration authority', () => {
    const said = sentences(aStatement());
    expect(said).toContain(
      '答复人：清湖县人民政府办公室，住所地：清湖县清湖镇人民路1号，联系电话：0000-6123456。',
    );
    expect(said).toContain(
      '申请人不服答复人2026年3月20日作出的清政办公开答〔2026〕12号，向清湖县人民政府申请行政复议（案号：清政复〔2026〕6号）。' +
        '答复人于2026年4月13日收到行政复议申请书副本，现依照《中华人民共和国行政复议法》第四十八条的规定，提出书面答复，并提交作出行政行为的证据、依据和其他有关材料。',
    );
    expect(said).toContain('答复人作出的处理为：部分公开。依据是《政府信息公开条例》第三十七条。');
    expect(said).toContain('理由：属于施工企业的商业秘密');
    expect(composed(aStatement()).blocks.at(-2)).toEqual({ type: 'addressee', text: '清湖县人民政府' });
  });

  it('the defence rests on 行政诉讼法 art. 67, speaks of plaintiff and defendant, and turns to the court', () => {
    const said = sentences(aDefence()).join('\n');
    expect(said).toContain('答辩人（被告）：清湖县人民政府办公室');
    expect(said).toContain('被答辩人（原告）：周沐言。');
    expect(said).toContain('现依照《中华人民共和国行政诉讼法》第六十七条的规定，答辩如下：');
    expect(said).toContain('综上，请人民法院查明事实，依法驳回原告的诉讼请求。');
    expect(said).not.toContain('复议');
  });

  it('the agency argues in its own paragraphs, and asks for what it says, or else for a lawful decision', () => {
    const said = sentences(aStatement());
    expect(said).toContain('答复人已经书面征求施工企业的意见，施工企业不同意公开收款账户。');
    expect(said).toContain('收款账户与公共利益没有关系，不公开不会对公共利益造成重大影响。');
    expect(said).toContain('综上，请复议机关查明事实，依法维持答复人作出的清政办公开答〔2026〕12号答复。');
    const silent = aStatement({ isSilence: true, decision: '', basis: '', reasons: '', plea: '' });
    expect(sentences(silent)).toContain('收款账户与公共利益没有关系，不公开不会对公共利益造成重大影响。');
    expect(sentences(silent)).toContain('请复议机关依法审查并作出决定。');
    expect(sentences(aDefence({ plea: '', argued: '' }))).toContain('综上，请人民法院查明事实，依法裁判。');
  });

  it('the day of an extension that a payment has spent is said to stand no more, beside the day that does', () => {
    const replacedDue = '2026年3月20日按期缴费，此前告知的答复期限不再适用。';
    for (const statement of [aStatement({ replacedDue }), aDefence({ replacedDue })])
      expect(sentences(statement).join('')).toContain(
        `答复期限至2026年3月31日。${replacedDue}办理经过如下：`,
      );
    expect(sentences(aStatement()).join('')).toContain('答复期限至2026年3月31日。办理经过如下：');
  });

  it('silence is not defended as if there were a reply, and a late reply is admitted', () => {
    const silence = aStatement({ isSilence: true, decision: '', basis: '', reasons: '' });
    expect(sentences(silence).join('')).toContain('答复人在期限届满时尚未作出答复');
    expect(sentences(silence).join('')).not.toContain('作出的处理为');
    expect(sentences(aStatement({ repliedLate: true })).join('')).toContain('该答复在期限届满后作出。');
  });

  it('an unknown number of the case is left out, with its brackets', () => {
    const said = sentences(aStatement({ caseNoKnown: false, forumCaseNo: '' })).join('');
    expect(said).not.toContain('案号');
    expect(said).not.toContain('（）');
  });

  it('the list says what each thing proves, by which article, and where in the file it lies', () => {
    expect(tablesOf(anEvidenceList())[0]?.[2]).toEqual([
      '2',
      '征求第三方意见书及回复',
      '已经依法征求第三方意见，以及第三方的意见',
      '《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》第六条',
      '案卷第7条（2026年3月6日）；案卷第9条（2026年3月12日）',
    ]);
    expect(sentences(anEvidenceList())[0]).toBe('提交人（被申请人）：清湖县人民政府办公室');
  });
});

describe('every paper', () => {
  it.each(paperSpecimens.map((data) => [data.kind, data] as const))(
    '%s can be drawn, says the same twice, and is refused without what it needs',
    async (_, data) => {
      expect(press.check(data)).toEqual([]);
      // A paper has no number of its own: it names its case.
      expect(composed(data).documentNo).toBeUndefined();
      const [first, second] = [await press.draw(data), await press.draw(data)];
      expect(first.sha256).toBe(second.sha256);
      expect(press.check({ ...data, agencyName: ' ' } as PaperData)).toEqual([
        { code: 'LETTER_DATA_MISSING', fields: ['agencyName'] },
      ]);
    },
  );

  it('takes what people wrote as plain text', () => {
    const wild = anApplicationForm({ description: '一|二【签】三\n{{ agencyName }}‮' });
    expect(fieldsOf(wild)['所需政府信息（名称、文号或者其他特征性描述）']).toBe(
      '一|二【签】三\n{{ agencyName }}',
    );
    expect(
      fieldsOf({ ...anApprovalSheet(), datedOn: day('2026-03-21'), proposal: '# 一' })['答复内容（第2稿）'],
    ).toContain('# 一');
  });
});
