import { evidenceOf } from './service-of.ts';

/** A consultation, as far as the acts on it begin with it. */
export interface Consulted {
  readonly ref: string;
  readonly by: string | null;
  readonly sentOn: string;
  readonly party: { readonly name: string } | null;
  readonly submitted: { readonly opinion: string; readonly text: string } | null;
}

/** What 记录送达 of a letter of consultation begins with. */
export function deliveryOf({ ref, by, sentOn, party }: Consulted): Readonly<Record<string, unknown>> {
  const recipient = { name: party?.name ?? null, delivery: null, email: null };
  // Whether its posting is recorded is not known here: the proof of mail is asked for all the same.
  const dispatches = by === 'POST' ? [{ ended: false }] : [];
  return { ref, evidence: evidenceOf({ by: by ?? '', sentOn, dispatches }, recipient, '') };
}

/** What 收到意见 begins with: what was said online, to be confirmed. */
export function opinionOf({ ref, submitted }: Consulted): Readonly<Record<string, unknown>> {
  return submitted ? { ref, opinion: submitted.opinion, text: submitted.text } : { ref };
}
