import type { ApplicationForm } from '../case-file/application-form.ts';

/** Invented people. Their numbers have a right check character and an area code, 990101, that no place in China has. */
const identityNumbers = {
  周沐言: '990101196001010111',
  叶听澜: '990101196706120281',
  钟意远: '990101197411230453',
  许知远: '990101198104060620',
  温良玉: '990101198809170790',
  江晚舟: '990101199502280965',
  顾言蹊: '990101200207111136',
  韩疏影: '990101196612221305',
  陆星河: '990101197305051478',
  沈清越: '99010119801016164X',
  裴时安: '990101198703271817',
  谢云舒: '990101199408101983',
  方予安: '990101200101212158',
  程见山: '99010119650604232X',
} as const;

/** An application of one of the invented people. */
export function inventedApplication(
  name: keyof typeof identityNumbers,
  description: string,
  delivery: ApplicationForm['delivery'] = 'POST',
): ApplicationForm {
  return {
    applicant: {
      kind: 'NATURAL_PERSON',
      name,
      identityDocument: 'RESIDENT_ID_CARD',
      identityNumber: identityNumbers[name],
      phone: '0550-5559000',
      address: '清湖县书院路88号',
    },
    description,
    form: 'PAPER',
    delivery,
    attachments: [],
  };
}
