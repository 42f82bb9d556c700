import { addDays } from '../../../src/calendar/day.ts';
import { decideDiscloseInPublicInterest } from '../../../src/case-file/acts/disclose-in-public-interest.ts';
import { decideRecordCoHandlingAnswer } from '../../../src/case-file/acts/record-co-handling-answer.ts';
import { decideRecordConsultationDelivery } from '../../../src/case-file/acts/record-consultation-delivery.ts';
import { decideRecordConsultationOpinion } from '../../../src/case-file/acts/record-consultation-opinion.ts';
import { decideRecordSearch } from '../../../src/case-file/acts/record-search.ts';
import { decideRequestCoHandling } from '../../../src/case-file/acts/request-co-handling.ts';
import { decideSendConsultation } from '../../../src/case-file/acts/send-consultation.ts';
import { awaitsPublicInterest } from '../../../src/case-file/third-party-guard.ts';
import { agencies } from '../builders-cast.ts';
import { signedBy, type WellFormedActs } from './well-formed-act.ts';

/** 检索、征求意见、协办: looking for it, and asking others. */
export const inquiryActs = {
  recordSearch: [
    (file, on, here) =>
      decideRecordSearch(
        file,
        { on, places: ['机关档案室'], keywords: ['南堤路'], searchedBy: '陈望舒', result: '未检索到' },
        here,
      ),
  ],
  sendConsultation: [
    (file, on, here) =>
      decideSendConsultation(
        file,
        { ...toThirdParty, on, with: 'THIRD_PARTY', ground: 'TRADE_SECRET' },
        here,
      ),
    (file, on, here) =>
      decideSendConsultation(
        file,
        { ...toThirdParty, on, with: 'CO_PRODUCER', ground: 'JOINTLY_MADE' },
        here,
      ),
  ],
  recordConsultationDelivery: [
    (file, on, here) => {
      const undelivered = file.consultations.filter(({ deliveredOn }) => deliveredOn === undefined);
      const one = undelivered.find(({ answer }) => answer === undefined) ?? undelivered[0];
      // The answer was quicker than the slip that proves the delivery.
      const when = one?.answer?.on ?? on;
      const entered = one?.answer ? { lateEntryReason: '邮件回执后到' } : {};
      return decideRecordConsultationDelivery(
        file,
        { ...entered, ref: one?.ref ?? 'C1', evidence: { ...signedBy, on: when } },
        here,
      );
    },
  ],
  recordConsultationOpinion: (['OBJECTS', 'AGREES'] as const).map((opinion) => (file, on, here) => {
    const one = file.consultations.find(({ answer }) => answer === undefined);
    const finding = one?.with === 'THIRD_PARTY' && opinion === 'OBJECTS' ? { reasonable: true } : {};
    return decideRecordConsultationOpinion(
      file,
      { on, ref: one?.ref ?? 'C1', opinion, text: '合同价格属于商业秘密', ...finding },
      here,
    );
  }),
  discloseInPublicInterest: [
    (file, on, here) => {
      const ref = file.consultations.find(awaitsPublicInterest)?.ref ?? 'C1';
      const decision = { scope: '补贴金额', reasons: '财政资金应受监督', by: 'POST' } as const;
      return decideDiscloseInPublicInterest(file, { on, ref, ...decision }, here);
    },
  ],
  requestCoHandling: [
    (file, on, here) => {
      const { id: agencyId, name } = agencies.education;
      const asked = { with: { kind: 'AGENCY', agencyId, name }, wanted: '请检索移交清单' } as const;
      return decideRequestCoHandling(file, { ...asked, on, dueOn: addDays(on, 3) }, here);
    },
  ],
  recordCoHandlingAnswer: [
    (file, on, here) => {
      const ref = file.coHandlings.find(({ answer }) => !answer)?.ref ?? 'H1';
      return decideRecordCoHandlingAnswer(file, { on, ref, text: '没有检索到', files: [] }, here);
    },
  ],
} satisfies WellFormedActs;

const toThirdParty = {
  party: { name: '清湖云雾茶业有限公司', isOrganization: true },
  shown: '2025年茶园基地合作合同',
  question: '合同价格条款是否可以公开',
  by: 'POST',
  tellApplicant: true,
} as const;
