import type { FieldContract } from '../contract/contract.ts';

/** What stands in the rest of the input. */
type Said = Readonly<Record<string, unknown>>;

/** Fields that an input asks for only where something else was said: `Type.name`, and of what it depends. */
const conditions: Readonly<Record<string, (said: Said) => boolean>> = {
  'SendReplyInput.mail': ({ by }) => by === 'POST',
  'SendReplyInput.waybillNo': ({ by }) => by === 'POST',
  'ApplicantParticularsInput.contactPerson': isOrganisation,
  'ApplicantParticularsInput.legalRepresentative': isOrganisation,
  'RecordConsultationOpinionInput.reasonable': ({ opinion }) =>
    opinion === 'OBJECTS' || opinion === 'PARTLY_AGREES',
};

const personal: ReadonlySet<unknown> = new Set([
  'RESIDENT_ID_CARD',
  'PASSPORT',
  'HONG_KONG_MACAO_PERMIT',
  'TAIWAN_PERMIT',
]);

/** No document of a person says that it is one. */
function isOrganisation({ identityDocument }: Said): boolean {
  return !personal.has(identityDocument);
}

/** Fields that the contract leaves open and the law asks for where something else was said. */
const needs: Readonly<Record<string, (said: Said) => boolean>> = {
  'SendReplyInput.waybillNo': ({ by }) => by === 'POST',
  'DecideComplaintInput.measure': ({ founded }) => founded === true,
  'DecideComplaintInput.dueOn': ({ measure }) => measure === 'RECTIFICATION_ORDERED',
  'OpenReconsiderationInput.otherAct': ({ contested }) => contested === 'OTHER_ACT',
  'OpenLitigationInput.otherAct': ({ contested }) => contested === 'OTHER_ACT',
  'RecordSecondJudgmentInput.result': ({ outcome }) => outcome === 'CHANGED',
};

/** Whether an act is refused without the field, as the rest of its input stands: its label bears the star. */
export function isNeeded(
  type: string,
  { name, required, default: given }: FieldContract,
  said: Said,
): boolean {
  return (required && given === undefined) || (needs[`${type}.${name}`]?.(said) ?? false);
}

/** Whether a field is asked for as the rest of its input stands; one that is not is neither shown nor sent. */
export function isAskedFor(type: string, name: string, said: Said): boolean {
  return conditions[`${type}.${name}`]?.(said) ?? true;
}
