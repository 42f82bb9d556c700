import type { Day } from '../calendar/day.ts';
import type { MailWay, ServiceWay } from '../statute/service.ts';
import type { CaseFile } from './case-file.ts';
import type { ServedLetter, ToldService } from './facts/service-facts.ts';
import {
  firstRefusal,
  lineLimit,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from './input-text.ts';
import type { Refusal } from './refusals.ts';
import type { ServiceRecord } from './service-record.ts';
import { wayTold } from './services.ts';

/**
 * 不适用的送达方式: nothing runs from a receipt, a notice of consultation or a confirmation of withdrawal, which are not worth a notice to all the world; a letter
 * about a third party's secrets may not be published (arts. 15 and 32).
 */
const unfit: Partial<Readonly<Record<ServedLetter, readonly ServiceWay[]>>> = {
  REGISTRATION_RECEIPT: ['LEFT_IN_PLACE', 'PUBLIC_NOTICE'],
  CONSULTATION_NOTICE: ['LEFT_IN_PLACE', 'PUBLIC_NOTICE'],
  WITHDRAWAL_CONFIRMATION: ['LEFT_IN_PLACE', 'PUBLIC_NOTICE'],
  CONSULTATION: ['PUBLIC_NOTICE'],
  PUBLIC_INTEREST_NOTICE: ['PUBLIC_NOTICE'],
};

/** 能否以此方式送达这一文书. */
export function refusalOfWay(letter: ServedLetter, way: ServiceWay): Refusal | undefined {
  return unfit[letter]?.includes(way) === true ? { code: 'WAY_NOT_FOR_LETTER', letter, way } : undefined;
}

/** 能否公告送达 (民事诉讼法 art. 95 by analogy): only after another way has failed. */
export function refusalOfPublicNotice({ letter, attempts }: ServiceRecord): Refusal | undefined {
  return (
    refusalOfWay(letter, 'PUBLIC_NOTICE') ??
    (attempts.some(({ served }) => !served)
      ? undefined
      : { code: 'PUBLIC_NOTICE_WITHOUT_FAILURE', article: '民事诉讼法95' })
  );
}

export const mailCarriers = ['POSTAL_ENTERPRISE', 'PRIVATE_COURIER'] as const;
export type MailCarrier = (typeof mailCarriers)[number];

/** Waybills that no postal enterprise issues: of 顺丰, 京东, 圆通 and 德邦. A postal number is 13 digits, or ends in CN. */
const privateWaybill = /^(SF|JD|YT|DPK)[0-9A-Z]*[0-9]$/i;

/** 邮政企业专营 (邮政法 art. 55; 国办公开办函〔2016〕235号): private couriers carry no letter of an organ. */
export function refusalOfCourier(carrier: MailCarrier, waybillNo: string): Refusal | undefined {
  const isPrivate = carrier === 'PRIVATE_COURIER' || privateWaybill.test(waybillNo.replace(/\s/g, ''));
  return isPrivate ? { code: 'PRIVATE_COURIER', article: '邮政法55', waybillNo } : undefined;
}

/** 邮寄: its waybill, and that it went by the postal enterprise. */
export function refusalOfMail(
  path: string,
  mail: { readonly way: MailWay; readonly carrier: MailCarrier; readonly waybillNo: string },
): Refusal | undefined {
  return firstRefusal(
    refusalOfText(`${path}.waybillNo`, mail.waybillNo, lineLimit),
    refusalOfCourier(mail.carrier, mail.waybillNo),
  );
}

/** 送达凭证是否齐备: each way wants its own proof. */
export function refusalOfTold(file: CaseFile, record: ServiceRecord, told: ToldService): Refusal | undefined {
  const way = wayTold(told);
  return firstRefusal(
    way === undefined ? undefined : refusalOfWay(record.letter, way),
    refusalOfTexts(told),
    'notifiedOn' in told ? refusalOfNotified(record, told) : undefined,
    told.kind === 'ELECTRONIC_ARRIVED' ? refusalWithoutConsent(file, record, told.consent) : undefined,
    told.kind === 'LEFT_IN_PLACE' ? refusalWithoutWitness(told) : undefined,
  );
}

function refusalOfTexts(told: ToldService): Refusal | undefined {
  switch (told.kind) {
    case 'SIGNED':
    case 'MAIL_DELIVERED':
    case 'PICKED_UP':
      return refusalOfText('evidence.signer', told.signer, lineLimit);
    case 'SIGNATURE_REFUSED':
      return refusalOfText('evidence.refusedBy', told.refusedBy, lineLimit);
    case 'ELECTRONIC_ARRIVED':
      return firstRefusal(
        refusalOfText('evidence.system', told.system, lineLimit),
        refusalOfOptionalText('evidence.consent', told.consent, paragraphLimit),
      );
    case 'ELECTRONIC_FAILED':
      return firstRefusal(
        refusalOfText('evidence.system', told.system, lineLimit),
        refusalOfText('evidence.because', told.because, paragraphLimit),
      );
    case 'NOT_PICKED_UP':
      return refusalOfText('evidence.because', told.because, paragraphLimit);
    case 'LEFT_IN_PLACE':
      return firstRefusal(
        refusalOfText('evidence.place', told.place, lineLimit),
        refusalOfText('evidence.refusedBy', told.refusedBy, lineLimit),
        ...told.witnesses.map(({ name }, index) =>
          refusalOfText(`evidence.witnesses.${index}.name`, name, lineLimit),
        ),
        refusalOfOptionalText('evidence.recording', told.recording, paragraphLimit),
      );
    case 'PUBLIC_NOTICE':
      return refusalOfText('evidence.proof', told.proof, paragraphLimit);
    default:
      return undefined;
  }
}

/** Nobody is told to fetch a letter before it was written, nor fetches it before being told. */
function refusalOfNotified(
  { writtenOn }: ServiceRecord,
  { notifiedOn, on }: { readonly notifiedOn: Day; readonly on: Day },
): Refusal | undefined {
  return (
    refusalOfOrder('evidence.notifiedOn', notifiedOn, writtenOn) ??
    refusalOfOrder('evidence.on', on, notifiedOn)
  );
}

/** 日期先后. */
export function refusalOfOrder(path: string, on: Day, bound: Day): Refusal | undefined {
  if (on >= bound) return undefined;
  return { code: 'DAY_REFUSED', path, problem: 'BEFORE_THE_STEP_IT_FOLLOWS', on, bound };
}

/**
 * 电子送达须经同意 (民事诉讼法 art. 90 by analogy): the applicant's lies in the application, which asks for delivery by e-mail or
 * online; a third party's is told with the proof; organs exchange their papers electronically as a matter of course.
 */
function refusalWithoutConsent(
  file: CaseFile,
  record: ServiceRecord,
  consent: string | undefined,
): Refusal | undefined {
  return agreesToElectronic(file, record, consent)
    ? undefined
    : { code: 'ELECTRONIC_WITHOUT_CONSENT', article: '民事诉讼法90', letter: record.letter };
}

function agreesToElectronic(
  { application, channel, consultations }: CaseFile,
  { letter, ref }: ServiceRecord,
  consent: string | undefined,
): boolean {
  if (letter === 'CONSULTATION' || letter === 'PUBLIC_INTEREST_NOTICE') {
    const consultee = consultations.find((one) => one.ref === ref)?.with;
    return consultee !== 'THIRD_PARTY' || (consent ?? '').trim() !== '';
  }
  // Whoever applies online gets the receipt where the application was made.
  if (letter === 'REGISTRATION_RECEIPT' && channel === 'INTERNET') return true;
  return application?.delivery === 'EMAIL' || application?.delivery === 'ONLINE';
}

/** 留置送达须有见证或者影像 (民事诉讼法 art. 89 by analogy): somebody of the committee or the employer, or a photograph or video. */
function refusalWithoutWitness(told: Extract<ToldService, { kind: 'LEFT_IN_PLACE' }>): Refusal | undefined {
  const { witnesses, recordings, recording = '' } = told;
  const proven =
    witnesses.some(({ standing }) => standing !== 'OTHER') ||
    recordings.length > 0 ||
    recording.trim() !== '';
  return proven ? undefined : { code: 'WITNESS_MISSING', article: '民事诉讼法89' };
}
