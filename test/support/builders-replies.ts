import { day } from '../../src/calendar/day.ts';
import type { NotGiven } from '../../src/case-file/not-given.ts';
import type { RectificationContent } from '../../src/case-file/rectification-content.ts';
import type { ReplyContent } from '../../src/case-file/reply-content.ts';
import { aFile } from './builders-cast.ts';

/** 拟稿 of a reply that gives the information (D12). */
export const provided = providedWith();

export function providedWith(...enclosures: readonly string[]): ReplyContent {
  const content = '现将你申请的征收补偿安置方案随文提供。';
  return { ground: 'PROVIDED', content, enclosures: enclosures.map((name) => aFile(name)) };
}

/** 拟稿 of a reply that says there is none (D41a); it needs a search record. */
export const nonexistent: ReplyContent = {
  ground: 'INFORMATION_NONEXISTENT',
  reason: '经检索，本机关未制作、未保存该信息。',
};

/** 未予公开的理由, one for each ground, with nothing missing. */
export const reasons = {
  STATE_SECRET: {
    ground: 'STATE_SECRET',
    reason: '该文件标有密级，尚未解密',
    evidence: '机密，保密期限20年，清湖密定〔2020〕3号',
  },
  PROHIBITED_BY_LAW: {
    ground: 'PROHIBITED_BY_LAW',
    law: '《中华人民共和国测绘法》',
    lawArticle: '第四十七条',
    reason: '涉及军用设施位置',
  },
  ENDANGERS_SECURITY: {
    ground: 'ENDANGERS_SECURITY',
    interest: 'PUBLIC_SECURITY',
    reason: '标明泵站的薄弱部位',
  },
  THIRD_PARTY_INTERESTS: {
    ground: 'THIRD_PARTY_INTERESTS',
    interest: 'PERSONAL_PRIVACY',
    reason: '载有身份证件号码和银行账号',
    weighing: '补偿标准和总额已经公布',
  },
  INTERNAL_AFFAIRS: { ground: 'INTERNAL_AFFAIRS', kind: 'LOGISTICS', reason: '只供内部安排车辆' },
  DELIBERATIVE: {
    ground: 'DELIBERATIVE',
    kind: 'REQUEST_OR_REPORT',
    pendingDecision: '南堤路一号地块征收决定',
    reason: '公开会妨碍内部讨论',
  },
  ENFORCEMENT_FILE: {
    ground: 'ENFORCEMENT_FILE',
    enforcementCase: '清湖自然资罚〔2026〕8号案件',
    accessRoute: '到执法大队档案室查阅',
    reason: '申请的是询问笔录',
  },
  NOT_GOVERNMENT_INFORMATION: { ground: 'NOT_GOVERNMENT_INFORMATION', reason: '工作人员的个人记事' },
  INFORMATION_NONEXISTENT: { ground: 'INFORMATION_NONEXISTENT', reason: '二号地块尚未报批' },
  NOT_RESPONSIBLE_AGENCY: {
    ground: 'NOT_RESPONSIBLE_AGENCY',
    reason: '发放明细由柳桥镇人民政府制作',
    responsible: { determined: true, name: '柳桥镇人民政府', contact: '柳桥镇府前街1号' },
  },
  REQUIRES_PROCESSING: { ground: 'REQUIRES_PROCESSING', reason: '没有按村民小组汇总的数据' },
  GOVERNED_BY_SPECIAL_LAW: {
    ground: 'GOVERNED_BY_SPECIAL_LAW',
    law: '《不动产登记暂行条例》第二十七条',
    window: '不动产登记中心查询窗口',
  },
} as const satisfies { readonly [Ground in NotGiven['ground']]: Extract<NotGiven, { ground: Ground }> };

const { NOT_GOVERNMENT_INFORMATION: _notGovernmentInformation, ...wholeReasons } = reasons;

/** 拟稿, one for each ground, with nothing missing. */
export const replies = {
  ...wholeReasons,
  ALREADY_PUBLIC: {
    ground: 'ALREADY_PUBLIC',
    content: '南堤路一号地块征收补偿安置公告',
    way: '政府网站公开',
    route: 'https://www.qinghu.example/gg/t1.html',
  },
  PROVIDED: { ground: 'PROVIDED', content: '征收补偿安置方案', enclosures: [aFile('方案.pdf')] },
  PROVIDED_BY_OTHER_MEANS: {
    ground: 'PROVIDED_BY_OTHER_MEANS',
    content: '征收补偿安置方案图册',
    how: '现场查阅',
    where: '学府路16号档案室',
    when: '2026年3月23日至27日',
  },
  PARTIAL_DISCLOSURE: {
    ground: 'PARTIAL_DISCLOSURE',
    content: '征收补偿安置方案',
    enclosures: [aFile('方案.pdf')],
    withheld: [{ part: '征收决定的内部请示', because: reasons.DELIBERATIVE }],
  },
  STILL_UNCLEAR: { ground: 'STILL_UNCLEAR', unclear: '仍未写明地块和年份' },
  NOT_AN_APPLICATION: {
    ground: 'NOT_AN_APPLICATION',
    matter: 'COMPLAINT',
    channel: '清湖县自然资源局执法大队',
  },
  REPEAT_NOT_PROCESSED: {
    ground: 'REPEAT_NOT_PROCESSED',
    earlier: {
      caseId: 'd0000000-0000-4000-8000-000000000009',
      documentNo: '清湖自然资答〔2026〕4号',
      sentOn: day('2026-02-12'),
      ground: 'PROVIDED',
    },
  },
  PUBLISHED_WORK: { ground: 'PUBLISHED_WORK', work: '《清湖年鉴（2025）》', obtainFrom: '清湖县图书馆' },
  EXCESSIVE_NOT_PROCESSED: { ground: 'EXCESSIVE_NOT_PROCESSED', finding: '理由只写“了解情况”' },
  REISSUE_NOT_PROCESSED: {
    ground: 'REISSUE_NOT_PROCESSED',
    obtained: '以清湖自然资答〔2026〕4号提供',
    obtainedOn: day('2026-02-12'),
  },
  OTHER: { ground: 'OTHER', ended: 'APPLICANT_DIED', reason: '申请人已经去世，没有人承受其申请' },
} as const satisfies {
  readonly [Ground in Exclude<ReplyContent, RectificationContent>['ground']]: Extract<
    ReplyContent,
    { ground: Ground }
  >;
};
