import type { Json } from './graphql-client.ts';
import { type DisputeInHand, openedDispute } from './dispute-in-hand.ts';
import { type CaseInHand, type Service, signedFor, submitOnline, toApproved, toHandling } from './service.ts';

const [clerk, handler, legal] = ['lin.zhixia', 'chen.wangshu', 'shen.jibai'];
export const nonexistent: Json = { informationNonexistent: { reason: '经检索，本机关未制作、未获取该信息' } };

/** An application of 2026-07-06, answered on the 10th with "does not exist", served on the 13th, unless on other days. */
export async function refusedCase(
  service: Service,
  { repliedOn = '2026-07-10', servedOn = '2026-07-13' } = {},
): Promise<CaseInHand> {
  service.clock.set('2026-07-06');
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  const search = { places: ['档案室'], keywords: ['养护'], searchedBy: '陈望舒', result: '未检索到' };
  await hand.done(handler, 'recordSearch', search);
  await toApproved(hand, nonexistent);
  service.clock.set(repliedOn);
  await hand.done('lu.huaijin', 'signReply');
  await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
  service.clock.set(servedOn);
  await hand.done(clerk, 'recordService', signedFor('REPLY', servedOn));
  return hand;
}

/** Applied for on Monday 20 July, learned of with the copy on the 27th; accepted on the 24th. */
export async function underReconsideration(service: Service, hand: CaseInHand): Promise<DisputeInHand> {
  service.clock.set('2026-07-27');
  const { dispute } = await openedDispute(service, hand, legal, 'openReconsideration', {
    contested: 'REPLY',
    on: '2026-07-20',
    learnedOn: '2026-07-27',
  });
  await dispute.done(legal, 'recordReconsiderationAcceptance', {
    procedure: 'ORDINARY',
    on: '2026-07-24',
    learnedOn: '2026-07-27',
  });
  await dispute.done(legal, 'receiveReconsiderationCopy');
  return dispute;
}
