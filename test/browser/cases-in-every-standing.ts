import type { Json } from '../support/graphql-client.ts';
import {
  anApplication,
  type CaseInHand,
  opened,
  provided,
  type Service,
  signedFor,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';

const [clerk, handler] = ['lin.zhixia', 'chen.wangshu'];
const thirdParty: Json = {
  with: 'THIRD_PARTY',
  ground: 'TRADE_SECRET',
  party: { name: '清湖云雾茶业有限公司' },
  shown: '2025年茶园基地合作合同',
  question: '合同价格条款是否可以公开',
  by: 'POST',
};

/** What is done before a case stands so; `fresh` makes one more that somebody handles. */
type Standing = (
  service: Service,
  fresh: (description: string) => Promise<CaseInHand>,
) => Promise<CaseInHand>;

/** Every standing that offers acts of its own, in the order of a case's life. */
const standings: Readonly<Record<string, Standing>> = {
  来信尚未录入: (service) =>
    opened(service, clerk, 'logMail', {
      agencyId: service.agencyId('QH01'),
      channel: 'ORDINARY_MAIL',
      senderName: '宋清嘉',
    }),
  传真等待确认: (service) =>
    opened(service, clerk, 'recordFaxApplication', {
      agencyId: service.agencyId('QH01'),
      at: '2026-03-12T09:00:00+08:00',
      application: anApplication(),
    }),
  已收到: async (service) => (await submitOnline(service)).hand,
  已分办: async (service) => {
    const { hand } = await submitOnline(service);
    await hand.done(clerk, 'registerApplication');
    const unitId = service.unitId('QH01');
    await hand.done(clerk, 'assignCase', { unitId, handlerId: service.staffId(handler) });
    return hand;
  },
  补正期限已过: async (service, fresh) => {
    service.clock.set('2026-03-02');
    const hand = await fresh('有关养护的材料');
    await hand.done(handler, 'issueCorrectionNotice', {
      items: [{ ground: 'DESCRIPTION', what: '内容不明确', guidance: '请写明文件名称' }],
      termWorkingDays: 5,
      by: 'IN_PERSON',
    });
    await hand.done(clerk, 'recordService', signedFor('CORRECTION_NOTICE', '2026-03-02'));
    service.clock.set('2026-03-12');
    return hand;
  },
  办理中: (_, fresh) => fresh('2024年度全县农村公路养护资金安排文件'),
  正在征求意见和协办: async (_, fresh) => {
    const hand = await fresh('2025年茶园基地合作合同');
    await hand.done(handler, 'sendConsultation', thirdParty);
    await hand.done(handler, 'sendConsultation', thirdParty);
    await hand.done(clerk, 'recordConsultationOpinion', {
      ref: 'C2',
      opinion: 'OBJECTS',
      text: '属于商业秘密',
      reasonable: true,
    });
    await hand.done(handler, 'requestCoHandling', {
      with: { name: '清湖县供销合作社' },
      wanted: '请检索茶园补贴名册',
      dueOn: '2026-03-19',
    });
    return hand;
  },
  已通知收费: async (_, fresh) => {
    const hand = await fresh('近三年全部会议纪要');
    await hand.done(handler, 'issueFeeNotice', { basis: { pages: 68 }, by: 'POST' });
    return hand;
  },
  申报了缴费: async (service) => {
    const { hand, receipt } = await submitOnline(service, 'QH01', { description: '近四年全部会议纪要' });
    await toHandling(service, hand);
    await hand.done(handler, 'issueFeeNotice', { basis: { pages: 68 }, by: 'POST' });
    const applicant = service.applicant(receipt.applicationNo, receipt.queryCode);
    await hand.actAs(applicant, 'declarePayment', { paidOn: '2026-03-12', voucherNo: 'HK20260001' });
    return hand;
  },
  收费有异议: async (_, fresh) => {
    const hand = await fresh('近五年全部会议纪要');
    await hand.done(handler, 'issueFeeNotice', { basis: { pages: 68 }, by: 'POST' });
    await hand.done(clerk, 'recordFeeObjection', { text: '其中二十页是封面和目录' });
    return hand;
  },
  已说明理由: async (_, fresh) => {
    const hand = await fresh('全部养护档案');
    await hand.done(handler, 'requestReasons', {
      applicationsCounted: 46,
      countedSince: '2026-01-05',
      finding: '一周内提出三十一件申请',
      termWorkingDays: 7,
      by: 'POST',
    });
    await hand.done(clerk, 'recordReasons', { text: '研究所需' });
    return hand;
  },
  等待说明理由: async (_, fresh) => {
    const hand = await fresh('全部养护档案的目录');
    await hand.done(handler, 'requestReasons', {
      applicationsCounted: 46,
      countedSince: '2026-01-05',
      finding: '一周内提出三十一件申请',
      termWorkingDays: 7,
      by: 'POST',
    });
    return hand;
  },
  一并答复: async (_, fresh) => {
    const [leader, follower] = [await fresh('防汛预案'), await fresh('2025年防汛预案')];
    await leader.done(handler, 'joinForReply', { followerIds: [follower.id] });
    return follower;
  },
  有投诉: async (_, fresh) => {
    const hand = await fresh('低保发放标准');
    await hand.done('fang.yan', 'fileComplaint', {
      about: 'OTHER',
      text: '来信反映',
      by: 'PUBLIC',
      channel: 'LETTER',
    });
    await hand.done('fang.yan', 'fileComplaint', {
      about: 'LATE',
      text: '又来信',
      by: 'PUBLIC',
      channel: 'LETTER',
    });
    await hand.done('fang.yan', 'decideComplaint', {
      ref: '1',
      founded: true,
      reasons: '查证属实',
      measure: 'RECTIFICATION_ORDERED',
      dueOn: '2026-03-19',
    });
    return hand;
  },
  已拟稿: async (_, fresh) => {
    const hand = await fresh('已拟稿的养护办法');
    await hand.done(handler, 'draftReply', { reply: provided });
    return hand;
  },
  审核中: async (_, fresh) => {
    const hand = await fresh('审核中的养护办法');
    await hand.done(handler, 'draftReply', { reply: provided });
    await hand.done(handler, 'submitForReview');
    return hand;
  },
  已审核: async (_, fresh) => {
    const hand = await fresh('已审核的养护办法');
    await toApproved(hand);
    return hand;
  },
  已签发: async (_, fresh) => {
    const hand = await fresh('已签发的养护办法');
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    return hand;
  },
  已答复: async (_, fresh) => {
    const hand = await fresh('已答复的养护办法');
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    await hand.done(clerk, 'sendReply', { by: 'POST', waybillNo: 'EX000000001CN' });
    await hand.done(clerk, 'recordService', signedFor('REPLY', '2026-03-12'));
    return hand;
  },
};

export interface StandingCase {
  readonly standing: string;
  readonly hand: CaseInHand;
}

/** A case of QH01 in every standing that offers acts of its own. The clock stands on 2026-03-12 afterwards. */
export async function casesInEveryStanding(service: Service): Promise<readonly StandingCase[]> {
  service.clock.set('2026-03-12');
  async function fresh(description: string): Promise<CaseInHand> {
    const { hand } = await submitOnline(service, 'QH01', { description });
    await toHandling(service, hand);
    return hand;
  }
  const made: StandingCase[] = [];
  for (const [standing, make] of Object.entries(standings))
    made.push({ standing, hand: await make(service, fresh) });
  return made;
}
