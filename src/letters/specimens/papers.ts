import { day } from '../../calendar/day.ts';
import type {
  ApplicationFormData,
  ApprovalSheetData,
  AssignmentSlipData,
  EvidenceListData,
  FilingReportData,
  ReceiptConfirmationData,
  RegistrationSheetData,
  SearchRecordData,
  ServiceRecordData,
  SecrecyReviewSheetData,
  StatementData,
} from '../../usecases/ports/papers.ts';
import type { FileCoverData, FileListData } from '../../usecases/ports/record-papers.ts';
import { office } from './frame.ts';

const description =
  '清湖县2025年度老旧小区改造项目的立项批复、中标结果以及工程款拨付情况，时间范围为2025年1月1日至2025年12月31日。';

/** 政府信息公开申请表 of a person, with what a test wants otherwise. */
export function anApplicationForm(otherwise: Partial<ApplicationFormData> = {}): ApplicationFormData {
  return {
    ...office,
    kind: 'APPLICATION_FORM',
    applicantKind: '自然人',
    isOrganization: false,
    applicantName: '周沐言',
    identityDocument: '居民身份证',
    identityNumber: '330000********001X',
    legalRepresentative: '',
    contactPerson: '',
    phone: '000-0000-0001',
    email: 'zhou@mail.example',
    address: '清湖县清湖镇湖滨路8号',
    postcode: '000000',
    agent: null,
    description,
    rectification: null,
    formText: '电子文件',
    deliveryText: '电子邮件',
    assistance: '',
    attachments: ['居民身份证复印件.pdf'],
    channelText: '互联网',
    submittedOn: day('2026-03-02'),
    oral: null,
    ...otherwise,
  };
}

/** 检索记录表 of two searches. */
export function aSearchRecord(otherwise: Partial<SearchRecordData> = {}): SearchRecordData {
  return {
    ...office,
    kind: 'SEARCH_RECORD',
    description,
    searches: [
      {
        on: day('2026-03-05'),
        places: ['县政府办公室档案室', '电子公文系统'],
        keywords: ['老旧小区', '改造', '拨付'],
        searchedBy: '许知遥',
        result: '未检索到工程款拨付明细',
      },
      {
        on: day('2026-03-10'),
        places: ['县住房和城乡建设局业务系统'],
        keywords: ['老旧小区改造', '工程款'],
        searchedBy: '何望舒',
        result: '未检索到',
      },
    ],
    handlerName: '许知遥',
    ...otherwise,
  };
}

/** 答复审批表, signed. */
export function anApprovalSheet(otherwise: Partial<ApprovalSheetData> = {}): ApprovalSheetData {
  return {
    ...office,
    kind: 'APPROVAL_SHEET',
    applicantName: '周沐言',
    description,
    receivedOn: day('2026-03-03'),
    replyDueOn: day('2026-03-31'),
    draftNo: 2,
    decision: '部分公开（D20）',
    basis: '《政府信息公开条例》第三十七条',
    proposal:
      '立项批复文件和中标结果公告予以公开。\n未予公开：工程款收款账户（第三方合法权益）\n理由：属于施工企业的商业秘密',
    drafter: '许知遥',
    draftedOn: day('2026-03-16'),
    legalOpinion: '适用条款正确，理由充分，同意。',
    legalReviewer: '沈砚秋',
    legalReviewOn: day('2026-03-17'),
    secrecyOpinion: '经审查，拟提供的内容可以公开。',
    secrecyReviewer: '陆清和',
    secrecyReviewOn: day('2026-03-18'),
    signer: '方景行',
    signedOn: day('2026-03-20'),
    replyNo: '清政办公开答〔2026〕12号',
    returns: [{ on: day('2026-03-13'), who: '沈砚秋', reasons: '请补充征求第三方意见的情况' }],
    ...otherwise,
  };
}

/** 保密审查表, reviewed. */
export function aSecrecyReviewSheet(otherwise: Partial<SecrecyReviewSheetData> = {}): SecrecyReviewSheetData {
  return {
    ...office,
    kind: 'SECRECY_REVIEW_SHEET',
    decision: '予以公开（D12）',
    drafter: '许知遥',
    requestedOn: day('2026-03-16'),
    items: [
      { item: '答复正文', result: '可以公开', basis: '不涉及国家秘密和第三方权益' },
      { item: '立项批复文件.pdf', result: '可以公开', basis: '已经主动公开的同类文件' },
    ],
    reviewer: '陆清和',
    reviewedOn: day('2026-03-18'),
    ...otherwise,
  };
}

const dispute = {
  ...office,
  forum: '清湖县人民政府',
  caseNoKnown: true,
  forumCaseNo: '清政复〔2026〕6号',
  applicantName: '周沐言',
  contested: '2026年3月20日作出的清政办公开答〔2026〕12号',
  agents: [{ name: '沈砚秋', position: '法制审核员' }],
};

const statement = {
  ...dispute,
  datedOn: day('2026-04-20'),
  copyReceivedOn: day('2026-04-13'),
  receivedOn: day('2026-03-03'),
  description,
  course: [
    { on: day('2026-03-02'), what: '通过互联网提交申请。' },
    { on: day('2026-03-03'), what: '确认收到申请。' },
    { on: day('2026-03-20'), what: '签发答复，文号清政办公开答〔2026〕12号。' },
    { on: day('2026-03-23'), what: '送出答复。' },
  ],
  decision: '部分公开',
  basis: '《政府信息公开条例》第三十七条',
  reasons:
    '立项批复文件和中标结果公告予以公开。\n未予公开：工程款收款账户（第三方合法权益）\n理由：属于施工企业的商业秘密',
  argued:
    '答复人已经书面征求施工企业的意见，施工企业不同意公开收款账户。\n收款账户与公共利益没有关系，不公开不会对公共利益造成重大影响。',
  plea: '维持答复人作出的清政办公开答〔2026〕12号答复',
  replyDueOn: day('2026-03-31'),
  replacedDue: '',
  isSilence: false,
  repliedLate: false,
} as const;

/** 行政复议答复书. */
export function aStatement(
  otherwise: Partial<StatementData<'STATEMENT_OF_ANSWER'>> = {},
): StatementData<'STATEMENT_OF_ANSWER'> {
  return { ...statement, kind: 'STATEMENT_OF_ANSWER', ...otherwise };
}

/** 行政诉讼答辩状, of the same case. */
export function aDefence(
  otherwise: Partial<StatementData<'STATEMENT_OF_DEFENCE'>> = {},
): StatementData<'STATEMENT_OF_DEFENCE'> {
  const court = { forum: '清湖县人民法院', forumCaseNo: '（2026）清行初8号', plea: '驳回原告的诉讼请求' };
  return { ...statement, ...court, kind: 'STATEMENT_OF_DEFENCE', ...otherwise };
}

/** 证据目录. */
export function anEvidenceList(otherwise: Partial<EvidenceListData> = {}): EvidenceListData {
  return {
    ...dispute,
    kind: 'EVIDENCE_LIST',
    datedOn: day('2026-04-20'),
    party: '被申请人',
    evidence: [
      {
        no: 1,
        name: '政府信息公开申请表',
        proves: '申请人提出申请的日期和申请的内容',
        basis: '《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》第五条',
        source: '案卷第1条（2026年3月2日）',
      },
      {
        no: 2,
        name: '征求第三方意见书及回复',
        proves: '已经依法征求第三方意见，以及第三方的意见',
        basis: '《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》第六条',
        source: '案卷第7条（2026年3月6日）；案卷第9条（2026年3月12日）',
      },
    ],
    ...otherwise,
  };
}

/** 登记表. */
export function aRegistrationSheet(otherwise: Partial<RegistrationSheetData> = {}): RegistrationSheetData {
  return {
    ...office,
    kind: 'REGISTRATION_SHEET',
    applicantName: '周沐言',
    contact: '000-0000-0001，清湖县清湖镇湖滨路8号',
    channelText: '平常信函',
    submittedOn: day('2026-03-02'),
    receivedOn: day('2026-03-03'),
    registeredOn: day('2026-03-03'),
    registeredBy: '林知夏',
    replyDueOn: day('2026-03-31'),
    senderName: '周沐言',
    waybillNo: '',
    signedForBy: '',
    handOvers: [{ on: day('2026-03-02'), from: '收发室', to: '政务公开科' }],
    description,
    formText: '纸质，邮寄',
    unitName: '政务公开科',
    handlerName: '许知遥',
    ...otherwise,
  };
}

/** 收到日确认记录. */
export function aReceiptConfirmation(
  otherwise: Partial<ReceiptConfirmationData> = {},
): ReceiptConfirmationData {
  return {
    ...office,
    kind: 'RECEIPT_CONFIRMATION',
    applicantName: '周沐言',
    channelText: '平常信函',
    submittedOn: day('2026-03-02'),
    receivedOn: day('2026-03-03'),
    rule: '以平常信函等无需签收的邮寄方式提交的，本机关于收到申请的当日与申请人确认，确认之日为收到申请之日（第三十一条第（二）项）',
    how: '2026年3月3日电话联系申请人，申请人确认寄出该申请',
    recordedBy: '林知夏',
    handOvers: [{ on: day('2026-03-02'), from: '收发室', to: '政务公开科' }],
    ...otherwise,
  };
}

/** 转办单. */
export function anAssignmentSlip(otherwise: Partial<AssignmentSlipData> = {}): AssignmentSlipData {
  return {
    ...office,
    kind: 'ASSIGNMENT_SLIP',
    unitName: '城市建设科',
    handlerName: '许知遥',
    assignedBy: '林知夏',
    assignedOn: day('2026-03-04'),
    receivedOn: day('2026-03-03'),
    replyDueOn: day('2026-03-31'),
    budgetWorkingDays: 7,
    description,
    steps: [
      { on: day('2026-03-03'), what: '分办至综合科', who: '林知夏' },
      { on: day('2026-03-04'), what: '退回：不属于本科室职责', who: '何望舒' },
      { on: day('2026-03-04'), what: '分办至城市建设科', who: '林知夏' },
      { on: day('2026-03-04'), what: '承办', who: '许知遥' },
    ],
    ...otherwise,
  };
}

/** 送达回证: one letter served after a first try, one that is still to be signed for. */
export function aServiceRecord(otherwise: Partial<ServiceRecordData> = {}): ServiceRecordData {
  return {
    ...office,
    kind: 'SERVICE_RECORD',
    letters: [
      {
        name: '补正告知书',
        documentNo: '清政办公开补〔2026〕5号',
        recipient: '周沐言',
        address: '清湖县清湖镇湖滨路8号',
        writtenOn: day('2026-03-09'),
        sentOn: day('2026-03-09'),
        postings: [{ on: day('2026-03-09'), way: '邮政特快专递', waybillNo: 'EX100000001CN' }],
        attempts: [
          { on: day('2026-03-11'), result: '未送达', words: '邮政特快专递，被退回（逾期未领取）' },
          { on: day('2026-03-13'), result: '已送达', words: '直接送达，周沐言（本人）签收' },
        ],
        acknowledgedOn: null,
        servedOn: day('2026-03-13'),
      },
      {
        name: '延长答复期限告知书',
        documentNo: '清政办公开延〔2026〕2号',
        recipient: '周沐言',
        address: '',
        writtenOn: day('2026-03-16'),
        sentOn: day('2026-03-16'),
        postings: [],
        attempts: [{ on: day('2026-03-16'), result: '已送达', words: '电子送达，到达政府信息公开申请网站' }],
        acknowledgedOn: day('2026-03-17'),
        servedOn: day('2026-03-16'),
      },
      {
        name: '答复书',
        documentNo: '清政办公开答〔2026〕12号',
        recipient: '周沐言',
        address: '清湖县清湖镇湖滨路8号',
        writtenOn: day('2026-03-20'),
        sentOn: null,
        postings: [],
        attempts: [],
        acknowledgedOn: null,
        servedOn: null,
      },
    ],
    handlerName: '许知遥',
    ...otherwise,
  };
}

/** 报备表. */
export function aFilingReport(otherwise: Partial<FilingReportData> = {}): FilingReportData {
  return {
    ...office,
    kind: 'FILING_REPORT',
    authorityName: '清湖县人民政府办公室',
    agencyName: '清湖县柳桥镇人民政府',
    applicantKind: '自然人',
    description,
    channelText: '互联网',
    receivedOn: day('2026-03-03'),
    replyDueOn: day('2026-03-31'),
    replyNo: '柳政公开答〔2026〕3号',
    decision: '予以公开（D12）',
    basis: '《政府信息公开条例》第三十六条第（二）项',
    sentOn: day('2026-03-20'),
    sentBy: '邮寄送达',
    servedOn: day('2026-03-23'),
    lateText: '按期答复',
    handlerName: '许知遥',
    ...otherwise,
  };
}

/** 卷宗封面. */
export function aFileCover(otherwise: Partial<FileCoverData> = {}): FileCoverData {
  return {
    ...office,
    kind: 'FILE_COVER',
    archivalCode: 'X001-WS·2026-D10-BGS-0001',
    fondsNo: 'X001',
    year: '2026',
    caseTitle: '周沐言申请政府信息公开案',
    outcome: '予以公开',
    openedOn: day('2026-03-02'),
    closedOn: day('2026-03-20'),
    retention: '10年',
    handlerName: '许知遥',
    itemCount: 7,
    ...otherwise,
  };
}

/** 卷内目录. */
export function aFileList(otherwise: Partial<FileListData> = {}): FileListData {
  return {
    ...office,
    kind: 'FILE_LIST',
    archivalCode: 'X001-WS·2026-D10-BGS-0001',
    items: [
      '答复书.pdf',
      '送达回证.pdf',
      '政府信息公开申请表.pdf',
      '登记回执.pdf',
      '案件办理日志全文（数据文件，供核验）',
    ].map((name, index) => ({ no: index + 1, name, sha256: `${index}f3a9c1d2e4b5a607`.slice(0, 16) })),
    filedBy: '顾南乔',
    filedOn: day('2026-06-01'),
    ...otherwise,
  };
}
