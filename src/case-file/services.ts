import type { Day } from '../calendar/day.ts';
import type { ServiceWay } from '../statute/service.ts';
import type { Application, Attachment } from './application.ts';
import type { CaseFile } from './case-file.ts';
import type { ServiceMethod } from './facts/fact-frame.ts';
import type { ServedLetter, ServiceEvidence, ToldService } from './facts/service-facts.ts';
import type { Fact, JournalEntry } from './facts.ts';
import { assertNever } from './outcome.ts';
import type { Dispatched, ServiceRecord } from './service-record.ts';

/**
 * 送达记录: what a fact of the journal makes of them.
 * @param file the case as the fact has left it, its services as they were before
 */
export function servicesAfter(file: CaseFile, { seq, fact }: JournalEntry): readonly ServiceRecord[] {
  const written = lettersWritten(file, fact).map((letter) => opened(letter, seq, fact.on));
  if (written.length > 0) return [...file.services, ...written];
  switch (fact.fact) {
    case 'REPLY_SENT': {
      const { waybillNo, mail = 'EMS', by, on } = fact;
      const posted = waybillNo === undefined || by !== 'POST' ? [] : [{ way: mail, waybillNo } as const];
      const dispatches = posted.map((dispatch) => ({ seq, on, dispatch, ended: false }));
      return withLast(file, { letter: 'REPLY' }, () => ({ sentOn: on, by, dispatches }));
    }
    case 'LETTER_DISPATCHED': {
      const { on, dispatch } = fact;
      return withLast(file, fact, ({ dispatches }) => ({
        dispatches: [...dispatches, { seq, on, dispatch, ended: false }],
      }));
    }
    case 'CORRECTION_NOTICE_SERVED':
      return attempted(file, { letter: 'CORRECTION_NOTICE' }, { seq, fact, served: true });
    case 'FEE_NOTICE_SERVED':
      return attempted(file, { letter: fact.through ?? 'FEE_NOTICE' }, { seq, fact, served: true });
    case 'REPLY_SERVED':
      return attempted(file, { letter: 'REPLY' }, { seq, fact, served: true });
    case 'CONSULTATION_DELIVERED':
      return attempted(file, { letter: 'CONSULTATION', ref: fact.ref }, { seq, fact, served: true });
    case 'LETTER_SERVED':
      return attempted(file, fact, { seq, fact, served: true });
    case 'LETTER_ACKNOWLEDGED':
      return withLast(file, fact, () => ({ acknowledged: { seq, on: fact.on } }));
    case 'SERVICE_FAILED':
      return attempted(file, fact, { seq, fact, served: false });
    default:
      return file.services;
  }
}

type Written = Pick<ServiceRecord, 'letter' | 'by' | 'ref' | 'documentNo'>;

/** The letters that a fact puts into the world: those of `src/usecases/letters`, by whom they are for. */
function lettersWritten(file: CaseFile, fact: Fact): readonly Written[] {
  switch (fact.fact) {
    case 'REGISTERED':
      return [{ letter: 'REGISTRATION_RECEIPT', by: methodOfReceipt[file.channel] }];
    case 'CORRECTION_NOTICE_SENT':
      return [{ letter: 'CORRECTION_NOTICE', ...issued(fact) }];
    case 'CONSULTATION_SENT': {
      const letter = { letter: 'CONSULTATION', ref: fact.ref, ...issued(fact) } as const;
      const notice = {
        letter: 'CONSULTATION_NOTICE',
        ref: fact.ref,
        by: methodWanted(file.application),
      } as const;
      return fact.applicantTold ? [letter, notice] : [letter];
    }
    case 'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED':
      return [{ letter: 'PUBLIC_INTEREST_NOTICE', ref: fact.ref, ...issued(fact) }];
    case 'EXTENSION_NOTIFIED':
      return [{ letter: 'EXTENSION_NOTICE', ...issued(fact) }];
    case 'REASONS_REQUESTED':
      return [{ letter: 'REASONS_REQUEST', ...issued(fact) }];
    case 'DEFERRAL_NOTIFIED':
      return [{ letter: 'DEFERRAL_NOTICE', ...issued(fact) }];
    case 'FEE_NOTICE_SENT':
      return [{ letter: 'FEE_NOTICE', ...issued(fact) }];
    case 'FEE_REVIEW_DECIDED':
      return [{ letter: 'FEE_REVIEW_RESULT', ...issued(fact) }];
    case 'LAPSED':
      return [{ letter: 'LAPSE_NOTICE', documentNo: fact.documentNo, by: methodWanted(file.application) }];
    case 'WITHDRAWN': {
      const { documentNo } = fact;
      // An application that had no number yet is withdrawn without a letter.
      if (documentNo === undefined) return [];
      return [{ letter: 'WITHDRAWAL_CONFIRMATION', documentNo, by: methodWanted(file.application) }];
    }
    case 'REPLY_SIGNED':
      return [{ letter: 'REPLY', documentNo: fact.documentNo, by: methodWanted(file.application) }];
    default:
      return [];
  }
}

function issued({ documentNo, by }: { readonly documentNo: string; readonly by: ServiceMethod }) {
  return { documentNo, by };
}

/** A receipt goes back the way the application came. */
const methodOfReceipt = {
  IN_PERSON: 'IN_PERSON',
  SIGNED_MAIL: 'POST',
  ORDINARY_MAIL: 'POST',
  INTERNET: 'ELECTRONIC',
  FAX: 'POST',
} as const satisfies Record<CaseFile['channel'], ServiceMethod>;

/** A letter goes by the way in which the applicant wants the information (art. 29 ¶2). */
function methodWanted(application: Application | undefined): ServiceMethod {
  switch (application?.delivery) {
    case 'EMAIL':
    case 'ONLINE':
      return 'ELECTRONIC';
    case 'PICK_UP':
    case 'INSPECTION_ON_SITE':
      return 'IN_PERSON';
    default:
      return 'POST';
  }
}

function opened(letter: Written, seq: number, on: Day): ServiceRecord {
  const record = { ...letter, seq, writtenOn: on, dispatches: [], attempts: [] };
  return letter.letter === 'REPLY' ? record : { ...record, sentOn: on };
}

/** Which letter: by the entry that wrote it, or by its consultation, or else the last of its kind. */
export interface LetterMeant {
  readonly letter: ServedLetter;
  readonly letterSeq?: number;
  readonly ref?: string;
}

/** 所指的文书: by the entry that wrote it, or by its consultation, or else the last of its kind. */
export function recordMeant(
  { services }: Pick<CaseFile, 'services'>,
  { letter, letterSeq, ref }: LetterMeant,
): ServiceRecord | undefined {
  return services.findLast(
    (one) =>
      one.letter === letter &&
      (letterSeq === undefined || one.seq === letterSeq) &&
      (ref === undefined || one.ref === ref),
  );
}

function withLast(
  file: CaseFile,
  meant: LetterMeant,
  change: (record: ServiceRecord) => Partial<ServiceRecord>,
): readonly ServiceRecord[] {
  const record = recordMeant(file, meant);
  return file.services.map((one) => (one === record ? { ...one, ...change(one) } : one));
}

interface Ended {
  readonly seq: number;
  readonly fact: { readonly on: Day; readonly evidence: ServiceEvidence };
  readonly served: boolean;
}

function attempted(
  file: CaseFile,
  meant: LetterMeant,
  { seq, fact, served }: Ended,
): readonly ServiceRecord[] {
  const { on, evidence } = fact;
  return withLast(file, meant, ({ dispatches, attempts }) => ({
    dispatches: endsDispatch(evidence) ? dispatches.map((one) => ({ ...one, ended: true })) : dispatches,
    attempts: [...attempts, { seq, on, served, evidence }],
    ...(served ? { servedOn: on } : { failedOn: on }),
  })).map(withoutFailure);
}

function withoutFailure(record: ServiceRecord): ServiceRecord {
  if (record.servedOn === undefined || record.failedOn === undefined) return record;
  const { failedOn: _failed, ...served } = record;
  return served;
}

/** A letter handed over at the door does not bring back the one in the mail. */
function endsDispatch({ kind }: ServiceEvidence): boolean {
  return (
    kind === 'MAIL_DELIVERED' || kind === 'MAIL_RETURNED' || kind === 'PUBLIC_NOTICE' || kind === 'IN_WORDS'
  );
}

/** 送达的影像: what was uploaded as proof that letters were left in place. */
export function recordingsOf({ services }: Pick<CaseFile, 'services'>): readonly Attachment[] {
  return services
    .flatMap(({ attempts }) => attempts)
    .flatMap(({ evidence }) => (evidence.kind === 'LEFT_IN_PLACE' ? evidence.recordings : []));
}

/** 在途: the dispatch whose end is not known yet. */
export function underWay({ dispatches }: ServiceRecord): Dispatched | undefined {
  return dispatches.findLast(({ ended }) => !ended);
}

/** 送达方式 of a proof; undefined where it is in words alone. */
export function wayOf(evidence: ServiceEvidence): ServiceWay | undefined {
  if (evidence.kind === 'MAIL_DELIVERED' || evidence.kind === 'MAIL_RETURNED') return evidence.way;
  return evidence.kind === 'IN_WORDS' ? evidence.way : wayTold(evidence);
}

/** 送达方式 told; undefined for mail, whose kind its posting tells. */
export function wayTold(evidence: ToldService): ServiceWay | undefined {
  switch (evidence.kind) {
    case 'SIGNED':
    case 'SIGNATURE_REFUSED':
      return 'IN_PERSON';
    case 'MAIL_DELIVERED':
    case 'MAIL_RETURNED':
      return undefined;
    case 'ELECTRONIC_ARRIVED':
    case 'ELECTRONIC_FAILED':
      return 'ELECTRONIC';
    case 'PICKED_UP':
    case 'NOT_PICKED_UP':
      return 'PICK_UP';
    case 'LEFT_IN_PLACE':
    case 'PUBLIC_NOTICE':
      return evidence.kind;
    default:
      return assertNever(evidence);
  }
}
