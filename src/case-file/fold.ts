import type { CaseFile } from './case-file.ts';
import { clockFactsAfter } from './clock-facts.ts';
import type { Fact, FactName, JournalEntry } from './facts.ts';
import type { ComplaintFact } from './facts/complaint-facts.ts';
import type { ServedLetter } from './facts/service-facts.ts';
import { archiveFolds } from './folds/archive-folds.ts';
import { coHandlingFolds } from './folds/co-handling-folds.ts';
import { complaintFolds } from './folds/complaint-folds.ts';
import { consultationFolds } from './folds/consultation-folds.ts';
import { feeFolds } from './folds/fee-folds.ts';
import type { FoldTable } from './folds/fold-table.ts';
import { handlingFolds } from './folds/handling-folds.ts';
import { intakeFolds } from './folds/intake-folds.ts';
import { periodFolds } from './folds/period-folds.ts';
import { publicationFolds } from './folds/publication-folds.ts';
import { relatedFolds } from './folds/related-folds.ts';
import { replyFolds } from './folds/reply-folds.ts';
import { serviceFolds } from './folds/service-folds.ts';
import { servicesAfter } from './services.ts';

const folds: FoldTable<Fact> = {
  ...intakeFolds,
  ...handlingFolds,
  ...consultationFolds,
  ...coHandlingFolds,
  ...periodFolds,
  ...feeFolds,
  ...replyFolds,
  ...serviceFolds,
  ...relatedFolds,
  ...publicationFolds,
  ...archiveFolds,
  ...complaintFolds,
};

/**
 * 案卷 from its journal.
 * @param id the case
 * @param journal its entries in `seq` order, at least one; voided facts are left out, as if never recorded
 * @returns the case as the journal tells it
 * @throws Error when the journal does not begin with a fact that opens a case: a broken journal, not a lawful "no"
 */
export function fold(id: string, journal: readonly JournalEntry[]): CaseFile {
  const voided = voidedSeqs(journal);
  const [first, ...rest] = journal.filter(({ seq }) => !voided.has(seq));
  if (first === undefined) throw new Error(`case ${id} has no facts`);
  const file = rest.reduce(oneFurther, noted(undefined, opened(id, first.fact), first));
  return { ...file, voidable: voidableSeqs(journal) };
}

/**
 * The same as folding the whole journal, from what is folded already.
 * @param file the case as `journal` tells it
 * @param further what follows, in `seq` order
 */
export function foldFurther(
  file: CaseFile,
  journal: readonly JournalEntry[],
  further: readonly JournalEntry[],
): CaseFile {
  const whole = [...journal, ...further];
  // What is voided is left out from where it stood.
  if (voidedSeqs(further).size > 0) return fold(file.id, whole);
  return { ...further.reduce(oneFurther, file), voidable: voidableSeqs(whole) };
}

function oneFurther(file: CaseFile, entry: JournalEntry): CaseFile {
  return noted(file, advanced(file, entry.fact), entry);
}

export function voidedSeqs(journal: readonly JournalEntry[]): ReadonlySet<number> {
  const voided = new Set<number>();
  for (const { fact } of journal) if (fact.fact === 'FACT_VOIDED') voided.add(fact.seq);
  return voided;
}

/** A complaint is no act of the agency, which neither voids it nor is kept by it from voiding an act of its own. */
const complaintFacts: ReadonlySet<FactName> = new Set<ComplaintFact['fact']>([
  'COMPLAINT_RECEIVED',
  'COMPLAINT_DECIDED',
  'COMPLAINT_RECTIFIED',
]);

/** What others than the agency told it, most of which it has yet to confirm: no act of its own either. */
const toldByOthers: ReadonlySet<FactName> = new Set<FactName>([
  'CORRECTION_SUBMITTED',
  'CONSULTATION_OPINION_SUBMITTED',
  'PAYMENT_DECLARED',
  'LETTER_ACKNOWLEDGED',
]);

/** Passed over when the last act is looked for: links to other cases, and what is no act of the agency. */
const passedOver: ReadonlySet<FactName> = new Set([
  'FACT_VOIDED',
  'DUPLICATE_MERGED',
  'FOLLOWERS_TAKEN',
  'JOINED_TO_LEAD',
  'FOLLOWERS_LEFT',
  'LEFT_LEAD',
  ...complaintFacts,
  ...toldByOthers,
]);

/**
 * The entries of the last act that still stands, which voiding it takes back together: a receipt (RECEIVED) is the
 * effect of recording the application, and the day art. 31 fixes does not come loose from it. Links to other cases are
 * passed over: they are undone by acts of their own. A reply on the spot is one act from draft to service. Empty when
 * nothing is left but the act that opened the case, or the one that split it, which opened others; and while a case leads
 * others, for what was done before they followed it.
 */
export function voidableSeqs(journal: readonly JournalEntry[]): readonly number[] {
  const voided = voidedSeqs(journal);
  const unvoided = journal.filter(({ seq }) => !voided.has(seq));
  const standing = unvoided.filter(({ fact }) => !passedOver.has(fact.fact));
  if (standing.at(-1)?.fact.fact === 'SPLIT') return [];
  const act = standing.slice(-lengthOfLastAct(standing));
  const kept = leadsSince(unvoided) ?? 1;
  return act.some(({ seq }) => seq <= kept) ? [] : act.map(({ seq }) => seq);
}

/** 牵头: the entry since which other cases are answered through this one; undefined where none is. */
function leadsSince(standing: readonly JournalEntry[]): number | undefined {
  const followers = new Set<string>();
  let since: number | undefined;
  for (const { seq, fact } of standing) {
    if (fact.fact === 'FOLLOWERS_TAKEN') {
      if (followers.size === 0) since = seq;
      for (const { caseId } of fact.followers) followers.add(caseId);
    }
    if (fact.fact === 'FOLLOWERS_LEFT') for (const { caseId } of fact.followers) followers.delete(caseId);
  }
  return followers.size > 0 ? since : undefined;
}

/** 当场答复 (art. 33 ¶1): a draft that was signed without a review between. */
const onTheSpot: readonly FactName[] = ['REPLY_DRAFTED', 'REPLY_SIGNED', 'REPLY_SENT', 'REPLY_SERVED'];

function lengthOfLastAct(standing: readonly JournalEntry[]): number {
  const last = standing.slice(-onTheSpot.length).map(({ fact }) => fact.fact);
  if (onTheSpot.every((name, index) => last[index] === name)) return onTheSpot.length;
  return last.at(-1) === 'RECEIVED' ? 2 : 1;
}

/**
 * Facts that are no step of the case, but run beside it: the next step may lie before them. A code reissued on Monday, an
 * opinion that came in on Monday, do not keep Friday's search from being recorded as Friday's.
 */
const besideTheCase: ReadonlySet<FactName> = new Set([
  'FACT_VOIDED',
  'QUERY_CODE_REISSUED',
  'PARTICULARS_AMENDED',
  'CONSULTATION_SENT',
  'CONSULTATION_DELIVERED',
  'CONSULTATION_ANSWERED',
  'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED',
  'CO_HANDLING_REQUESTED',
  'CO_HANDLING_ANSWERED',
  'EXTENSION_NOTIFIED',
  'REASONS_REQUESTED',
  'REASONS_GIVEN',
  'DEFERRAL_NOTIFIED',
  'ITEMS_COUNTED',
  'FEE_NOTICE_SENT',
  'FEE_NOTICE_SERVED',
  'PAYMENT_NOT_FOUND',
  'FEE_PAID',
  'FEE_OBJECTION_RECEIVED',
  'FEE_REVIEW_DECIDED',
  'LETTER_DISPATCHED',
  'LETTER_SERVED',
  ...complaintFacts,
  ...toldByOthers,
  'DUPLICATE_MERGED',
  'FOLLOWERS_TAKEN',
  'JOINED_TO_LEAD',
  'FOLLOWERS_LEFT',
  'LEFT_LEAD',
  'PUBLICATION_SUGGESTED',
  'CONVERTED_TO_PROACTIVE',
]);

/** What could not be served is a step of the case only where the case waits for that letter. */
function isBesideTheCase(fact: Fact): boolean {
  return besideTheCase.has(fact.fact) || (fact.fact === 'SERVICE_FAILED' && !awaitedLetters.has(fact.letter));
}

const awaitedLetters: ReadonlySet<ServedLetter> = new Set(['CORRECTION_NOTICE', 'FEE_NOTICE', 'REPLY']);

function noted(before: CaseFile | undefined, file: CaseFile, entry: JournalEntry): CaseFile {
  const { seq, fact } = entry;
  const lateActs = fact.late
    ? [...file.lateActs, { ...fact.late, fact: fact.fact, on: fact.on }]
    : file.lateActs;
  const lastStepOn = isBesideTheCase(fact) || fact.on < file.lastStepOn ? file.lastStepOn : fact.on;
  const stateSince = before?.state === file.state ? file.stateSince : fact.on;
  const services = servicesAfter(file, entry);
  const clockFacts = clockFactsAfter(file, fact);
  return {
    ...file,
    version: seq,
    lastStepOn,
    stateSince,
    lateActs,
    services,
    clockFacts,
    ...handsAfter(file, entry),
  };
}

/** 审核与代办: kept apart for good in one case. */
const reviews: ReadonlySet<FactName> = new Set([
  'LEGAL_REVIEW_PASSED',
  'SECRECY_REVIEW_PASSED',
  'DRAFT_RETURNED',
]);

function handsAfter(
  { deputies, reviewers }: CaseFile,
  { fact, actor }: JournalEntry,
): Pick<CaseFile, 'deputies' | 'reviewers'> {
  return {
    deputies: fact.onBehalfOf === undefined ? deputies : withPerson(deputies, actor),
    reviewers: reviews.has(fact.fact) ? withPerson(reviewers, actor) : reviewers,
  };
}

function withPerson(people: readonly string[], person: string): readonly string[] {
  return people.includes(person) ? people : [...people, person];
}

function opened(id: string, fact: Fact): CaseFile {
  const start = {
    id,
    version: 0,
    lastStepOn: fact.on,
    stateSince: fact.on,
    submittedOn: fact.on,
    queryCodeIssue: 1,
    accepted: false,
    amendments: [],
    deputies: [],
    reviewers: [],
    corrections: [],
    consultations: [],
    coHandlings: [],
    extensions: [],
    items: 1,
    feeNotices: [],
    withdrawnFeeNotices: [],
    searches: [],
    drafts: 0,
    earlierReplies: [],
    redoneFor: [],
    services: [],
    complaints: [],
    related: { splitInto: [], duplicates: [], followers: [] },
    lateActs: [],
    clockFacts: [],
    voidable: [],
  };
  switch (fact.fact) {
    case 'SUBMITTED': {
      const { agencyId, channel, application, applicationNo } = fact;
      const numbered = applicationNo === undefined ? {} : { applicationNo };
      const submitted = { ...start, agencyId, channel, application, ...numbered };
      return fact.confirmation === 'AUTO'
        ? { ...submitted, state: 'RECEIVED', receivedOn: fact.on }
        : { ...submitted, state: 'SUBMITTED' };
    }
    case 'MAIL_LOGGED': {
      const { agencyId, channel, senderName, waybillNo, signedForBy } = fact;
      const mail = {
        channel,
        loggedOn: fact.on,
        senderName,
        handOvers: [],
        ...(waybillNo === undefined ? {} : { waybillNo }),
        ...(signedForBy === undefined ? {} : { signedForBy }),
      };
      return { ...start, agencyId, channel, mail, state: 'SUBMITTED' };
    }
    case 'APPLICATION_RECORDED': {
      const { agencyId, channel, application, oral } = fact;
      return {
        ...start,
        agencyId,
        channel,
        application,
        ...(oral === undefined ? {} : { oral }),
        state: 'SUBMITTED',
      };
    }
    case 'SPLIT_OFF': {
      const { agencyId, channel, application, oral, applicationNo, submittedOn, receivedOn, from } = fact;
      return {
        ...start,
        agencyId,
        channel,
        application,
        ...(oral === undefined ? {} : { oral }),
        applicationNo,
        submittedOn,
        receivedOn,
        related: { ...start.related, splitFrom: from },
        state: 'RECEIVED',
      };
    }
    default:
      throw new Error(`case ${id} cannot begin with ${fact.fact}`);
  }
}

function advanced(file: CaseFile, fact: Fact): CaseFile {
  // The table has for each name a function of the fact of that name.
  const follow = folds[fact.fact] as (file: CaseFile, fact: Fact) => CaseFile;
  return follow(file, fact);
}
