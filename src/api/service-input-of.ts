import type { ToldDispatch } from '../case-file/acts/record-dispatch.ts';
import type { ToldService } from '../case-file/facts/service-facts.ts';
import { done, type Outcome } from '../case-file/outcome.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { attachmentsOf } from './attachments-of.ts';
import type { Context } from './context.ts';
import { givenMember } from './reply-members.ts';
import type { DispatchInput, ServiceEvidenceInput } from './schema.generated.ts';

export interface ToldWithEvidence {
  readonly evidence: ServiceEvidenceInput;
}

/** Each kind of what is told of a letter, and the member of `ServiceEvidenceInput` that tells it. */
const evidenceMembers = {
  SIGNED: 'signed',
  SIGNATURE_REFUSED: 'signatureRefused',
  MAIL_DELIVERED: 'mailDelivered',
  MAIL_RETURNED: 'mailReturned',
  ELECTRONIC_ARRIVED: 'electronicArrived',
  ELECTRONIC_FAILED: 'electronicFailed',
  PICKED_UP: 'pickedUp',
  NOT_PICKED_UP: 'notPickedUp',
  LEFT_IN_PLACE: 'leftInPlace',
  PUBLIC_NOTICE: 'publicNotice',
} as const satisfies Record<ToldService['kind'], keyof ServiceEvidenceInput>;

const dispatchMembers = {
  REGISTERED_MAIL: 'registeredMail',
  EMS: 'ems',
  PUBLIC_NOTICE: 'publicNotice',
} as const satisfies Record<ToldDispatch['way'], keyof DispatchInput>;

/** 送达凭证: the input's one member as the act takes it. The contract names each field as the act does. */
export async function evidenceOf(
  context: Context,
  input: ServiceEvidenceInput,
): Promise<Outcome<ToldService>> {
  if (input.leftInPlace) {
    const { recordingIds, ...told } = input.leftInPlace;
    const recordings = await attachmentsOf(context, 'evidence.leftInPlace.recordingIds', recordingIds);
    if (!recordings.ok) return recordings;
    return done({ kind: 'LEFT_IN_PLACE', ...told, recordings: recordings.value } as ToldService);
  }
  const { ground: kind, fields } = givenMember(evidenceMembers, input);
  return done({ kind, ...fields } as ToldService);
}

/** 交寄、公告: the input's one member as the act takes it. */
export function dispatchOf(input: DispatchInput): ToldDispatch {
  const { ground: way, fields } = givenMember(dispatchMembers, input);
  return { way, ...fields } as ToldDispatch;
}

/** A refusal at a field of the evidence or the dispatch, named as the input names the place. */
export function atServiceInput(
  refusal: Refusal,
  { evidence, dispatch }: { readonly evidence?: ServiceEvidenceInput; readonly dispatch?: DispatchInput },
): Refusal {
  if (!('path' in refusal)) return refusal;
  const told = evidence && givenMember(evidenceMembers, evidence).member;
  const left = dispatch && givenMember(dispatchMembers, dispatch).member;
  const path = refusal.path
    .replace(/^evidence\./, told === undefined ? '$&' : `evidence.${told}.`)
    .replace(/^dispatch\./, left === undefined ? '$&' : `dispatch.${left}.`);
  return { ...refusal, path };
}
