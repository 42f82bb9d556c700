/** Refusals that one field mends, though the law says no to the whole act: `mutation.CODE`, and the path of the field. */
const fields: Readonly<Record<string, string>> = {
  'extendReplyPeriod.EXTENSION_OVER_MAXIMUM': 'workingDays',
  'recordConsultationDelivery.ELECTRONIC_WITHOUT_CONSENT': 'evidence.electronicArrived.consent',
};

/** At which field a refusal stands that names none itself. */
export function fieldOfRefusal(mutation: string, code: string): string | undefined {
  return fields[`${mutation}.${code}`];
}
