/** To whom a letter goes, as far as the case knows it. */
export interface Recipient {
  readonly name: string | null;
  /** 获取方式 of an applicant; null for anybody else, whose consent to be served electronically is asked for. */
  readonly delivery: string | null;
  readonly email: string | null;
}

/** The application, as far as it says who receives the letters of a case and how. */
export interface Applied {
  readonly delivery: string;
  readonly applicant: { readonly name: string; readonly email: string | null };
}

/** The applicant as the one who receives a letter. */
export function recipientOf(applied: Applied | null): Recipient {
  return {
    name: applied?.applicant.name ?? null,
    delivery: applied?.delivery ?? null,
    email: applied?.applicant.email ?? null,
  };
}

interface Letter {
  readonly by: string;
  readonly sentOn: string | null;
  readonly dispatches?: readonly { readonly ended: boolean }[];
}

/**
 * What the form of an attempt to serve begins with, by the way the letter went: who receives it, and of what is handed over or
 * arrives electronically the day it left.
 * @param portal address at which applicants fetch their letters
 */
export function evidenceOf(
  { by, sentOn, dispatches = [] }: Letter,
  { name, delivery, email }: Recipient,
  portal: string,
): Readonly<Record<string, unknown>> {
  const signer = name ?? '';
  const on = sentOn ?? undefined;
  if (by === 'POST' && dispatches.some(({ ended }) => !ended))
    return { mailDelivered: { on: undefined, signer, relation: 'ADDRESSEE' } };
  if (by === 'IN_PERSON') return { signed: { on, signer, relation: 'ADDRESSEE' } };
  if (by !== 'ELECTRONIC') return {};
  const mailbox = delivery === 'ONLINE' || email === null ? '' : `电子邮件 ${email}`;
  const system = delivery === 'ONLINE' ? `政府信息公开门户 ${portal}` : mailbox;
  return { electronicArrived: { on, system, consent: '' } };
}
