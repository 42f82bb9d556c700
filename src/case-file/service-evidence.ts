import { endOfPublicNotice, serviceDays } from '../statute/service.ts';
import type { Day } from '../calendar/day.ts';
import type { ActionName } from './actions.ts';
import type { CaseFile } from './case-file.ts';
import { type ActFrame, type Circumstances, entryReason } from './decision.ts';
import type { ServiceEvidence, ToldService } from './facts/service-facts.ts';
import { firstRefusal } from './input-text.ts';
import { refusalToServe } from './letter-out.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import type { Refusal } from './refusals.ts';
import { refusalOfOrder, refusalOfTold } from './service-guard.ts';
import type { ServiceRecord } from './service-record.ts';
import { type LetterMeant, recordMeant, underWay } from './services.ts';
import { refusalOfStep } from './step.ts';

/** What is told of a letter's way to its recipient. The legal day follows from it, and is not given besides. */
export interface ServiceTold {
  readonly evidence: ToldService;
  readonly lateEntryReason?: string;
}

/** 送达与否: the proof complete in itself, and the day it serves the letter, or fails to. */
export interface Proven {
  readonly record: ServiceRecord;
  readonly evidence: ServiceEvidence;
  readonly served: boolean;
  readonly frame: ActFrame;
}

/**
 * 审查送达凭证 (rule D3): the letter is out and not served, its proof is of its way, and the days follow each other.
 * @param action the act that tells of it: of the applicant's letters and of letters of consultation
 * @param follows the day of the step it follows
 */
export function proven(
  action: ActionName,
  file: CaseFile,
  meant: LetterMeant,
  told: ServiceTold,
  here: Circumstances,
  follows?: Day,
): Outcome<Proven> {
  const record = recordMeant(file, meant);
  const { evidence } = told;
  const on = dayTold(record, evidence, here);
  const frame = { on, ...entryReason({ ...told, on }) };
  const refusal = firstRefusal(
    evidence.kind === 'PUBLIC_NOTICE' && on > here.today
      ? { code: 'PUBLIC_NOTICE_RUNNING', article: '民事诉讼法95', until: on }
      : undefined,
    atEvidence(refusalOfStep(action, file, frame, here, follows)),
    refusalToServe(file, meant),
    record && refusalOfTold(file, record, evidence),
  );
  if (refusal || !record) return refuse(refusal ?? { code: 'LETTER_NOT_OUT', letter: meant.letter });
  const whole = completed(file, record, evidence);
  if (!whole.ok) return whole;
  const served = whole.value.kind !== 'IN_WORDS' && serviceDays(here.calendar, whole.value).servedOn === on;
  return done({ record, evidence: whole.value, served, frame });
}

/** The day told; of a public notice, which tells none, the one on which it has run. */
function dayTold(record: ServiceRecord | undefined, told: ToldService, here: Circumstances): Day {
  if (told.kind !== 'PUBLIC_NOTICE') return told.on;
  const published = record && underWay(record);
  return published?.dispatch.way === 'PUBLIC_NOTICE'
    ? endOfPublicNotice(here.calendar, published.on)
    : here.today;
}

function atEvidence(refusal: Refusal | undefined): Refusal | undefined {
  return refusal?.code === 'DAY_REFUSED' && refusal.path === 'on'
    ? { ...refusal, path: 'evidence.on' }
    : refusal;
}

/** With what is known from its dispatch: a letter nobody posted cannot be delivered by mail. */
function completed(file: CaseFile, record: ServiceRecord, told: ToldService): Outcome<ServiceEvidence> {
  switch (told.kind) {
    case 'MAIL_DELIVERED':
    case 'MAIL_RETURNED': {
      const posted = underWay(record);
      if (!posted || posted.dispatch.way === 'PUBLIC_NOTICE')
        return refuse({ code: 'DISPATCH_NOT_RECORDED', dispatch: 'POSTING' });
      const early = refusalOfOrder('evidence.on', told.on, posted.on);
      if (early) return refuse(early);
      const { way, waybillNo, address } = posted.dispatch;
      const posting = { way, waybillNo, postedOn: posted.on };
      if (told.kind === 'MAIL_DELIVERED') return done({ ...told, ...posting });
      const atConfirmedAddress = isOwnAddress(file, record, address);
      return done({ ...told, ...posting, atConfirmedAddress });
    }
    case 'PUBLIC_NOTICE': {
      const published = underWay(record);
      if (published?.dispatch.way !== 'PUBLIC_NOTICE')
        return refuse({ code: 'DISPATCH_NOT_RECORDED', dispatch: 'PUBLICATION' });
      return done({ ...told, where: published.dispatch.where, publishedOn: published.on });
    }
    default:
      return done(told);
  }
}

/** 本人提供的地址 (AMB-26): the one in the application; the addresses of others the office has found itself. */
function isOwnAddress(
  { application }: CaseFile,
  { letter }: ServiceRecord,
  address: string | undefined,
): boolean {
  if (letter === 'CONSULTATION' || letter === 'PUBLIC_INTEREST_NOTICE') return false;
  const own = application?.applicant.address;
  return own !== undefined && (address === undefined || address === own);
}
