/** 网上办理的人和缴费平台, as the journal names them: no staff. */
const outside: Readonly<Record<string, string>> = {
  APPLICANT: '申请人',
  CONSULTEE: '被征求意见人',
  PAYMENT_PLATFORM: '缴费平台',
};

/** @returns what an actor of the journal is called that is no member of staff; undefined for those who are */
export function outsideActorName(actor: string): string | undefined {
  return Object.hasOwn(outside, actor) ? outside[actor] : undefined;
}
