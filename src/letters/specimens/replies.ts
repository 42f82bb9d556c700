import { day } from '../../calendar/day.ts';
import type { LetterFrame, RemedyData } from '../../usecases/ports/letter-frames.ts';
import type {
  BecauseData,
  EndedFields,
  RectificationFields,
  ReplyData,
  ReplyFields,
  ReplyFrame,
} from '../../usecases/ports/reply-letters.ts';
import { verificationOf } from './frame.ts';

const frame: LetterFrame = {
  agencyName: '清湖县自然资源局',
  agencyAddress: '清湖县清湖镇学府路16号',
  agencyPhone: '0000-6123402',
  datedOn: day('2026-07-20'),
  applicationNo: 'QH02-2026-00031',
  applicantName: '周沐言',
  channelText: '当面提交',
  submittedOn: day('2026-07-01'),
  receivedOn: day('2026-07-01'),
  description: '柳桥镇南堤路一号地块征收补偿安置方案、补偿款发放明细和报批材料',
};

const nothingOnTheWay: Pick<ReplyFrame, 'corrections' | 'consultations' | 'fee' | 'extensions' | 'deferral'> =
  {
    corrections: [],
    consultations: [],
    extensions: [],
  };

function remedy(reconsiderationFirst: boolean): RemedyData {
  return {
    reconsiderationFirst,
    reconsiderationAuthority: '清湖县人民政府',
    court: '清湖县人民法院',
  };
}

/** 不予公开的理由 of the invented county, one for each ground that a part may have. */
export const because = {
  STATE_SECRET: { ground: 'STATE_SECRET', reason: '该文件标有密级和保密期限，尚未解密' },
  PROHIBITED_BY_LAW: {
    ground: 'PROHIBITED_BY_LAW',
    law: '《中华人民共和国测绘法》',
    lawArticle: '第四十七条',
    reason: '申请的是涉及军用设施位置的测绘成果',
  },
  ENDANGERS_SECURITY: {
    ground: 'ENDANGERS_SECURITY',
    interest: '公共安全',
    reason: '该图标明供水泵站的安全防护薄弱部位',
  },
  THIRD_PARTY_INTERESTS: {
    ground: 'THIRD_PARTY_INTERESTS',
    interest: '个人隐私',
    opinion: 'OBJECTS',
    notAskedBecause: '',
    reason: '明细载有各被征收人的身份证件号码、银行账号和家庭人口',
    weighing: '补偿标准和总额已经公布，可以满足监督的需要',
  },
  INTERNAL_AFFAIRS: {
    ground: 'INTERNAL_AFFAIRS',
    kind: '后勤管理',
    reason: '该清单只供本机关安排车辆使用，不对外发生影响',
  },
  DELIBERATIVE: {
    ground: 'DELIBERATIVE',
    kind: '请示报告',
    pendingDecision: '南堤路一号地块征收决定',
    reason: '公开会妨碍内部充分讨论',
  },
  ENFORCEMENT_FILE: {
    ground: 'ENFORCEMENT_FILE',
    enforcementCase: '清湖自然资罚〔2026〕8号案件',
    accessRoute: '持身份证件到本机关执法大队档案室查阅',
    reason: '申请的是该案的询问笔录',
  },
  NOT_GOVERNMENT_INFORMATION: {
    ground: 'NOT_GOVERNMENT_INFORMATION',
    reason: '该页是工作人员的个人记事',
  },
  INFORMATION_NONEXISTENT: {
    ground: 'INFORMATION_NONEXISTENT',
    reason: '二号地块尚未报批',
  },
  NOT_RESPONSIBLE_AGENCY: {
    ground: 'NOT_RESPONSIBLE_AGENCY',
    reason: '补偿款发放明细由柳桥镇人民政府制作',
    responsible: {
      determined: true,
      name: '柳桥镇人民政府',
      contact: '清湖县柳桥镇府前街1号，电话0000-6123405',
    },
  },
  REQUIRES_PROCESSING: {
    ground: 'REQUIRES_PROCESSING',
    reason: '本机关没有按村民小组汇总的补偿数据',
  },
  GOVERNED_BY_SPECIAL_LAW: {
    ground: 'GOVERNED_BY_SPECIAL_LAW',
    law: '《不动产登记暂行条例》',
    window: '清湖县不动产登记中心查询窗口',
  },
} as const satisfies { readonly [Ground in BecauseData['ground']]: Extract<BecauseData, { ground: Ground }> };

type Fields = Exclude<ReplyFields, RectificationFields> | EndedFields;

/** 答复书 of the invented county, one for each kind. */
export const replyFieldsOf = {
  REPLY_ALREADY_PUBLIC: {
    kind: 'REPLY_ALREADY_PUBLIC',
    content: '南堤路一号地块征收补偿安置公告',
    way: '政府网站公开',
    route: 'https://www.qinghu.example/zrzy/gg/202605/t1.html',
  },
  REPLY_PROVIDED: {
    kind: 'REPLY_PROVIDED',
    content: '南堤路一号地块征收补偿安置方案',
    formText: '纸质，邮寄',
    enclosures: [{ name: '征收补偿安置方案' }],
  },
  REPLY_PROVIDED_BY_OTHER_MEANS: {
    kind: 'REPLY_PROVIDED_BY_OTHER_MEANS',
    content: '南堤路一号地块征收补偿安置方案图册',
    how: '现场查阅、抄录',
    where: '清湖县清湖镇学府路16号档案室',
    when: '2026年7月27日至31日，9时至17时',
  },
  REPLY_PARTIAL_DISCLOSURE: {
    kind: 'REPLY_PARTIAL_DISCLOSURE',
    content: '南堤路一号地块征收补偿安置方案全文，以及隐去个人信息的补偿款发放明细',
    formText: '纸质，邮寄',
    withheld: [
      {
        part: '补偿款发放明细中的身份证件号码、银行账号',
        because: because.THIRD_PARTY_INTERESTS,
      },
      { part: '征收决定的内部请示', because: because.DELIBERATIVE },
    ],
    enclosures: [{ name: '征收补偿安置方案' }, { name: '补偿款发放明细（已隐去个人信息）' }],
  },
  REPLY_STATE_SECRET: { kind: 'REPLY_STATE_SECRET', because: because.STATE_SECRET },
  REPLY_PROHIBITED_BY_LAW: { kind: 'REPLY_PROHIBITED_BY_LAW', because: because.PROHIBITED_BY_LAW },
  REPLY_ENDANGERS_SECURITY: { kind: 'REPLY_ENDANGERS_SECURITY', because: because.ENDANGERS_SECURITY },
  REPLY_THIRD_PARTY_INTERESTS: {
    kind: 'REPLY_THIRD_PARTY_INTERESTS',
    because: because.THIRD_PARTY_INTERESTS,
  },
  REPLY_INTERNAL_AFFAIRS: { kind: 'REPLY_INTERNAL_AFFAIRS', because: because.INTERNAL_AFFAIRS },
  REPLY_DELIBERATIVE: { kind: 'REPLY_DELIBERATIVE', because: because.DELIBERATIVE },
  REPLY_ENFORCEMENT_FILE: { kind: 'REPLY_ENFORCEMENT_FILE', because: because.ENFORCEMENT_FILE },
  REPLY_GOVERNED_BY_SPECIAL_LAW: {
    kind: 'REPLY_GOVERNED_BY_SPECIAL_LAW',
    law: '《不动产登记暂行条例》第二十七条',
    window: '清湖县不动产登记中心查询窗口，清湖县清湖镇人民路20号',
  },
  REPLY_FILE_INSPECTION: {
    kind: 'REPLY_FILE_INSPECTION',
    law: '《中华人民共和国行政处罚法》第四十五条',
    window: '清湖县自然资源局执法大队档案室，清湖县清湖镇学府路16号',
  },
  REPLY_HELD_BY_ARCHIVES: {
    kind: 'REPLY_HELD_BY_ARCHIVES',
    law: '《中华人民共和国档案法》第二十八条',
    window: '清湖县档案馆，清湖县清湖镇人民路12号，电话0000-6123488',
  },
  REPLY_INFORMATION_NONEXISTENT: {
    kind: 'REPLY_INFORMATION_NONEXISTENT',
    searches: [
      { searchedOn: day('2026-07-06'), places: ['机关档案室'], keywords: ['南堤路', '补偿'] },
      { searchedOn: day('2026-07-07'), places: ['建设用地审批系统'], keywords: ['一号地块'] },
    ],
    reason: '该地块尚未报批',
  },
  REPLY_NOT_RESPONSIBLE_AGENCY: {
    kind: 'REPLY_NOT_RESPONSIBLE_AGENCY',
    reason: because.NOT_RESPONSIBLE_AGENCY.reason,
    responsible: because.NOT_RESPONSIBLE_AGENCY.responsible,
  },
  REPLY_REQUIRES_PROCESSING: {
    kind: 'REPLY_REQUIRES_PROCESSING',
    reason: '本机关没有按村民小组汇总的补偿数据',
  },
  REPLY_STILL_UNCLEAR: {
    kind: 'REPLY_STILL_UNCLEAR',
    unclear: '补正后的申请仍未写明“有关材料”所指的地块和年份',
  },
  REPLY_NOT_AN_APPLICATION: {
    kind: 'REPLY_NOT_AN_APPLICATION',
    matter: '投诉',
    channel: '清湖县自然资源局执法大队，电话0000-6123432',
  },
  REPLY_INQUIRY: {
    kind: 'REPLY_INQUIRY',
    channel: '清湖县政务服务热线12345，或者本机关法规股，电话0000-6123433',
  },
  REPLY_REPEAT_NOT_PROCESSED: {
    kind: 'REPLY_REPEAT_NOT_PROCESSED',
    earlierDocumentNo: '清湖自然资答〔2026〕4号',
    earlierSentOn: day('2026-03-12'),
  },
  REPLY_PUBLISHED_WORK: {
    kind: 'REPLY_PUBLISHED_WORK',
    work: '《清湖年鉴（2025）》',
    obtainFrom: '可以到清湖县图书馆借阅，或者向出版单位购买',
  },
  REPLY_EXCESSIVE_NOT_PROCESSED: {
    kind: 'REPLY_EXCESSIVE_NOT_PROCESSED',
    requestNo: '清湖自然资理〔2026〕1号',
    requestedOn: day('2026-07-03'),
    given: true,
    finding: '三个月内就同一地块提出四十二件申请，理由只写“了解情况”',
  },
  REPLY_REISSUE_NOT_PROCESSED: {
    kind: 'REPLY_REISSUE_NOT_PROCESSED',
    obtained: '本机关以清湖自然资答〔2026〕4号提供了该方案',
    obtainedOn: day('2026-03-16'),
  },
  REPLY_OTHER: {
    kind: 'REPLY_OTHER',
    ended: '申请人死亡',
    reason: '申请人周沐言已于2026年7月9日去世，没有人承受其申请',
  },
  REPLY_PARTY_AFFAIRS: {
    kind: 'REPLY_PARTY_AFFAIRS',
    reason: '该文件由中共清湖县委办公室印发，属于党务信息',
  },
} as const satisfies { readonly [Kind in Fields['kind']]: Extract<Fields, { kind: Kind }> };

export interface Otherwise {
  readonly reconsiderationFirst?: boolean;
  /** What happened between application and reply. */
  readonly onTheWay?: Partial<typeof nothingOnTheWay>;
  /** Fields of the letter that a test wants otherwise, lawful or not. */
  readonly fields?: object;
}

/** A reply letter of a kind: route O unless said otherwise; D63 has no remedy. */
export function aReplyLetter(
  kind: Fields['kind'],
  { reconsiderationFirst = false, onTheWay = {}, fields = {} }: Otherwise = {},
): ReplyData {
  const documentNo = '清湖自然资答〔2026〕31号';
  const isEnded = kind === 'REPLY_OTHER' || kind === 'REPLY_PARTY_AFFAIRS';
  const remedied = isEnded ? {} : { remedy: remedy(reconsiderationFirst) };
  const verification = verificationOf(documentNo);
  const shared = { ...frame, documentNo, verification, ...nothingOnTheWay, ...onTheWay, ...remedied };
  return { ...shared, ...replyFieldsOf[kind], ...fields } as ReplyData;
}
