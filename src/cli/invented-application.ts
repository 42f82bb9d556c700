import type { ApplicationForm } from '../case-file/application-form.ts';

/** Invented people; their identity numbers have a right check character and belong to nobody. */
export function inventedApplication(
  name: string,
  description: string,
  delivery: ApplicationForm['delivery'] = 'POST',
): ApplicationForm {
  return {
    applicant: {
      kind: 'NATURAL_PERSON',
      name,
      identityDocument: 'RESIDENT_ID_CARD',
      identityNumber: '11010519491231002X',
      phone: '0550-5559000',
      address: '清湖县书院路88号',
    },
    description,
    form: 'PAPER',
    delivery,
    attachments: [],
  };
}
