import type { Day } from '../../calendar/day.ts';
import type { MailWay, ReturnReason } from '../../statute/service.ts';
import type { Attachment } from '../application.ts';
import type { FactFrame } from './fact-frame.ts';

/** 送达的文书: every letter that leaves the office, to the applicant or to whom it consults. */
export const servedLetters = [
  'REGISTRATION_RECEIPT',
  'CORRECTION_NOTICE',
  'CONSULTATION',
  'CONSULTATION_NOTICE',
  'PUBLIC_INTEREST_NOTICE',
  'EXTENSION_NOTICE',
  'REASONS_REQUEST',
  'DEFERRAL_NOTICE',
  'FEE_NOTICE',
  'FEE_REVIEW_RESULT',
  'LAPSE_NOTICE',
  'WITHDRAWAL_CONFIRMATION',
  'REPLY',
] as const;
export type ServedLetter = (typeof servedLetters)[number];

/** 签收人与受送达人的关系 (民事诉讼法 art. 88 by analogy). */
export const signerRelations = [
  'ADDRESSEE',
  'LEGAL_REPRESENTATIVE',
  'ADULT_FAMILY_MEMBER',
  'AGENT',
  'APPOINTED_RECIPIENT',
  'MAIL_ROOM',
] as const;
export type SignerRelation = (typeof signerRelations)[number];

/** 见证人的身份 (民事诉讼法 art. 89): of the neighbourhood or village committee, of the recipient's employer, or nobody in particular. */
export const witnessStandings = ['COMMITTEE', 'EMPLOYER', 'OTHER'] as const;
export type WitnessStanding = (typeof witnessStandings)[number];

export interface Witness {
  readonly name: string;
  readonly standing: WitnessStanding;
}

interface Signature {
  readonly on: Day;
  readonly signer: string;
  readonly relation: SignerRelation;
}

/** 送达经过, as the clerk tells it. What was posted, or published, is known from its dispatch. */
export type ToldService =
  | (Signature & { readonly kind: 'SIGNED' })
  | { readonly kind: 'SIGNATURE_REFUSED'; readonly on: Day; readonly refusedBy: string }
  | (Signature & { readonly kind: 'MAIL_DELIVERED' })
  | { readonly kind: 'MAIL_RETURNED'; readonly on: Day; readonly reason: ReturnReason }
  /** `system`: the designated system, or the address in it. */
  | {
      readonly kind: 'ELECTRONIC_ARRIVED';
      readonly on: Day;
      readonly system: string;
      /** How a third party agreed; the applicant's consent lies in the application. */
      readonly consent?: string;
    }
  | {
      readonly kind: 'ELECTRONIC_FAILED';
      readonly on: Day;
      readonly system: string;
      readonly because: string;
    }
  | (Signature & { readonly kind: 'PICKED_UP'; readonly notifiedOn: Day })
  | { readonly kind: 'NOT_PICKED_UP'; readonly on: Day; readonly notifiedOn: Day; readonly because: string }
  | {
      readonly kind: 'LEFT_IN_PLACE';
      readonly on: Day;
      readonly place: string;
      readonly refusedBy: string;
      readonly witnesses: readonly Witness[];
      /** 拍照、录像: uploaded, or described where it is kept elsewhere. */
      readonly recordings: readonly Attachment[];
      readonly recording?: string;
    }
  /** `proof`: the page, or the cutting, that shows the notice was up. */
  | { readonly kind: 'PUBLIC_NOTICE'; readonly proof: string };

interface Posting {
  readonly way: MailWay;
  readonly waybillNo: string;
  readonly postedOn: Day;
}

type Told<Kind extends ToldService['kind']> = Extract<ToldService, { kind: Kind }>;

/** 送达凭证: what proves that a letter arrived, or why it did not, complete in itself. */
export type ServiceEvidence =
  | Exclude<ToldService, { kind: 'MAIL_DELIVERED' | 'MAIL_RETURNED' | 'PUBLIC_NOTICE' }>
  | (Told<'MAIL_DELIVERED'> & Posting)
  | (Told<'MAIL_RETURNED'> & Posting & { readonly atConfirmedAddress: boolean })
  | (Told<'PUBLIC_NOTICE'> & { readonly where: string; readonly publishedOn: Day })
  /** In words alone: what was recorded before ways of service had evidence of their own, and at the window on the spot. */
  | { readonly kind: 'IN_WORDS'; readonly text: string; readonly way?: 'IN_PERSON' };

/** 交寄、公告: how a letter that takes its time has left. */
export type Dispatch =
  | {
      readonly way: MailWay;
      readonly waybillNo: string;
      /** Where it is another than the recipient gave, or its letter was written to. */
      readonly address?: string;
      readonly postcode?: string;
    }
  | { readonly way: 'PUBLIC_NOTICE'; readonly where: string };

/** 送达: letters posted or published, those that arrived, and those that did not. The three that move a term have facts of their own. */
export type ServiceFact =
  | (FactFrame<'LETTER_DISPATCHED'> & {
      readonly letter: ServedLetter;
      /** The entry of the journal that wrote the letter. */
      readonly letterSeq: number;
      readonly dispatch: Dispatch;
    })
  | (FactFrame<'LETTER_SERVED'> & {
      readonly letter: ServedLetter;
      readonly letterSeq: number;
      readonly evidence: ServiceEvidence;
    })
  /** The applicant's own word that an electronic letter has come: evidence, from which no day runs. */
  | (FactFrame<'LETTER_ACKNOWLEDGED'> & {
      readonly letter: ServedLetter;
      readonly letterSeq: number;
    })
  | (FactFrame<'SERVICE_FAILED'> & {
      readonly letter: ServedLetter;
      /** Absent in older entries: the last letter of its kind. */
      readonly letterSeq?: number;
      readonly evidence: ServiceEvidence;
    });
