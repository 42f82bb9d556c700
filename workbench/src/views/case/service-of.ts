import type { Typed } from '../../forms/typed.ts';

/** What the form of an attempt to serve begins with, by the way the letter went. */
export function evidenceOf(by: string, isPosted: boolean): Typed {
  if (by === 'POST' && isPosted)
    return { mailDelivered: { on: undefined, signer: '', relation: 'ADDRESSEE' } };
  if (by === 'ELECTRONIC') return { electronicArrived: { on: undefined, system: '', consent: '' } };
  if (by === 'IN_PERSON') return { signed: { on: undefined, signer: '', relation: 'ADDRESSEE' } };
  return {};
}
