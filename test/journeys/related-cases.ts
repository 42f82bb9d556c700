import type { Json, Member } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  caseInHand,
  type Service,
  signedFor,
  submitOnline,
  type Submitted,
  toApproved,
  toHandling,
} from '../support/service.ts';

/** Invented, with a number of his own; the check character is right. */
export const songQingjia: Json = { name: '宋清嘉', identityNumber: '110105194912310046' };

/** An application to the government office, of 周沐言 unless somebody else is named. */
export function asking(service: Service, description: string, applicant: Json = {}): Promise<Submitted> {
  return submitOnline(service, 'QH01', { description, applicant });
}

/** The same, in handling. */
export async function handled(
  service: Service,
  description: string,
  applicant: Json = {},
): Promise<Submitted> {
  const submitted = await asking(service, description, applicant);
  await toHandling(service, submitted.hand);
  return submitted;
}

/** Answered: signed, sent by hand and served. */
export async function answered(service: Service, hand: CaseInHand): Promise<void> {
  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
  await hand.done('lin.zhixia', 'sendReply', { by: 'IN_PERSON' });
  await hand.done('lin.zhixia', 'recordService', signedFor('REPLY', service.clock.today()));
}

/** The case as it is now, in hands that know its version. */
export async function takenUp(service: Service, id: string): Promise<CaseInHand> {
  const { version } = (await caseInHand(service, id, 0).read('lin.zhixia', 'version')) as { version: number };
  return caseInHand(service, id, version);
}

/** The codes of the warnings that an act drew. */
export function warned(member: Member): readonly string[] {
  return (member['warnings'] as readonly { code: string }[]).map(({ code }) => code);
}
