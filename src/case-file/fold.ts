import type { CaseFile, Correction, Reply } from './case-file.ts';
import type { Fact, FactName, FactNamed, JournalEntry } from './facts.ts';
import { assertNever } from './outcome.ts';

/**
 * 案卷 from its journal.
 * @param id the case
 * @param journal its entries in `seq` order, at least one; voided facts are left out, as if never recorded
 * @returns the case as the journal tells it
 * @throws Error when the journal does not begin with a fact that opens a case: a broken journal, not a lawful "no"
 */
export function fold(id: string, journal: readonly JournalEntry[]): CaseFile {
  const voided = voidedSeqs(journal);
  let file: CaseFile | undefined;
  for (const entry of journal) {
    if (voided.has(entry.seq)) continue;
    file = file === undefined ? opened(id, entry.fact) : advanced(file, entry.fact);
    file = noted(file, entry);
  }
  if (file === undefined) throw new Error(`case ${id} has no facts`);
  return { ...file, voidable: voidableSeqs(journal) };
}

export function voidedSeqs(journal: readonly JournalEntry[]): ReadonlySet<number> {
  const voided = new Set<number>();
  for (const { fact } of journal) if (fact.fact === 'FACT_VOIDED') voided.add(fact.seq);
  return voided;
}

/**
 * The entries of the last act that still stands, which voiding it takes back together: a receipt (RECEIVED) is the
 * effect of recording the application, and the day art. 31 fixes does not come loose from it. Empty when nothing is
 * left but the act that opened the case.
 */
export function voidableSeqs(journal: readonly JournalEntry[]): readonly number[] {
  const voided = voidedSeqs(journal);
  const standing = journal.filter(({ seq, fact }) => fact.fact !== 'FACT_VOIDED' && !voided.has(seq));
  const act = standing.slice(standing.at(-1)?.fact.fact === 'RECEIVED' ? -2 : -1);
  return act.some(({ seq }) => seq === 1) ? [] : act.map(({ seq }) => seq);
}

/** Facts that are no step of the case: the next step may lie before them. A code reissued on Monday does not keep Friday's posting from being recorded as Friday's. */
const besideTheCase: ReadonlySet<FactName> = new Set(['FACT_VOIDED', 'QUERY_CODE_REISSUED']);

function noted(file: CaseFile, entry: JournalEntry): CaseFile {
  const { fact } = entry;
  const lateActs = fact.late
    ? [...file.lateActs, { ...fact.late, fact: fact.fact, on: fact.on }]
    : file.lateActs;
  const lastStepOn = besideTheCase.has(fact.fact) || fact.on < file.lastStepOn ? file.lastStepOn : fact.on;
  return { ...file, version: entry.seq, lastStepOn, lateActs };
}

function opened(id: string, fact: Fact): CaseFile {
  const start = {
    id,
    version: 0,
    lastStepOn: fact.on,
    submittedOn: fact.on,
    queryCodeIssue: 1,
    accepted: false,
    corrections: [],
    searches: [],
    drafts: 0,
    lateActs: [],
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
    default:
      throw new Error(`case ${id} cannot begin with ${fact.fact}`);
  }
}

function advanced(file: CaseFile, fact: Fact): CaseFile {
  switch (fact.fact) {
    case 'SUBMITTED':
    case 'MAIL_LOGGED':
      throw new Error(`case ${file.id} was opened twice`);
    case 'MAIL_HANDED_OVER':
      return file.mail
        ? { ...file, mail: { ...file.mail, handOvers: [...file.mail.handOvers, fact] } }
        : file;
    case 'APPLICATION_RECORDED':
      return { ...file, application: fact.application };
    case 'RECEIVED':
    case 'CONFIRMED':
      return { ...file, state: 'RECEIVED', receivedOn: fact.on };
    case 'REGISTERED':
      return { ...file, state: 'REGISTERED', applicationNo: fact.applicationNo, registeredOn: fact.on };
    case 'ASSIGNED':
      return assigned(file, fact);
    case 'ASSIGNMENT_ACCEPTED':
      return { ...file, state: 'IN_HANDLING', handlerId: fact.handlerId, accepted: true };
    case 'ASSIGNMENT_RETURNED':
      return { ...withoutAssignment(file), state: 'REGISTERED' };
    case 'CORRECTION_NOTICE_SENT':
      return {
        ...file,
        state: 'AWAITING_CORRECTION',
        corrections: [...file.corrections, correctionOf(fact)],
      };
    case 'CORRECTION_NOTICE_SERVED':
      return { ...file, corrections: withLastCorrection(file.corrections, { servedOn: fact.on }) };
    case 'CORRECTION_RECEIVED':
      return {
        ...withoutDraft(file),
        state: 'IN_HANDLING',
        corrections: withLastCorrection(file.corrections, { receivedOn: fact.on }),
        ...(file.application ? { application: { ...file.application, description: fact.description } } : {}),
      };
    case 'LAPSED':
      return { ...file, state: 'LAPSED', outcome: fact.ground, closedOn: fact.on };
    case 'SEARCH_RECORDED':
      return { ...file, searches: [...file.searches, fact] };
    case 'REPLY_DRAFTED':
      return {
        ...file,
        drafts: fact.draftNo,
        draft: { no: fact.draftNo, drafterId: fact.drafterId, draftedOn: fact.on, reply: fact.reply },
      };
    case 'REVIEW_REQUESTED':
      return { ...file, state: 'UNDER_REVIEW' };
    case 'LEGAL_REVIEW_PASSED':
    case 'SECRECY_REVIEW_PASSED':
      return reviewed(file, fact);
    case 'DRAFT_RETURNED':
      return { ...returned(file, fact.reasons), state: 'IN_HANDLING' };
    case 'REPLY_SIGNED':
      return {
        ...file,
        state: 'SIGNED',
        reply: {
          documentNo: fact.documentNo,
          ground: fact.ground,
          signedOn: fact.on,
          signerId: fact.signerId,
        },
      };
    case 'REPLY_SENT':
      return {
        ...replied(file, {
          sentOn: fact.on,
          sentBy: fact.by,
          ...(fact.waybillNo === undefined ? {} : { waybillNo: fact.waybillNo }),
        }),
        state: 'REPLIED',
        closedOn: fact.on,
        ...(file.reply ? { outcome: file.reply.ground } : {}),
      };
    case 'REPLY_SERVED':
      return replied(file, { servedOn: fact.on });
    case 'SERVICE_FAILED':
      return fact.letter === 'REPLY' ? replied(file, { serviceFailed: fact.reason }) : file;
    case 'WITHDRAWN':
      return { ...file, state: 'WITHDRAWN', outcome: 'OTHER', closedOn: fact.on };
    case 'QUERY_CODE_REISSUED':
      return { ...file, queryCodeIssue: fact.issue };
    case 'ARCHIVED': {
      const { archivalCode, retention, openRemedy, items } = fact;
      return { ...file, state: 'ARCHIVED', archived: { archivalCode, retention, openRemedy, items } };
    }
    case 'FACT_VOIDED':
      return file;
    default:
      return assertNever(fact);
  }
}

function assigned(file: CaseFile, fact: FactNamed<'ASSIGNED'>): CaseFile {
  const rest = withoutAssignment(file);
  return {
    ...rest,
    unitId: fact.unitId,
    ...(fact.handlerId === undefined ? {} : { handlerId: fact.handlerId }),
  };
}

function withoutAssignment(file: CaseFile): CaseFile {
  const { unitId: _unit, handlerId: _handler, ...rest } = file;
  return { ...rest, accepted: false };
}

function correctionOf(fact: FactNamed<'CORRECTION_NOTICE_SENT'>): Correction {
  const { documentNo, items, termWorkingDays, by, override } = fact;
  return { documentNo, sentOn: fact.on, items, termWorkingDays, by, override: override !== undefined };
}

function withLastCorrection(
  corrections: readonly Correction[],
  change: Partial<Correction>,
): readonly Correction[] {
  const last = corrections.at(-1);
  return last ? [...corrections.slice(0, -1), { ...last, ...change }] : corrections;
}

function reviewed(
  file: CaseFile,
  fact: FactNamed<'LEGAL_REVIEW_PASSED'> | FactNamed<'SECRECY_REVIEW_PASSED'>,
): CaseFile {
  if (!file.draft) return file;
  const draft =
    fact.fact === 'LEGAL_REVIEW_PASSED'
      ? { ...file.draft, legalReview: { reviewerId: fact.reviewerId, on: fact.on, opinion: fact.opinion } }
      : {
          ...file.draft,
          secrecyReview: { reviewerId: fact.reviewerId, on: fact.on, findings: fact.findings },
        };
  return { ...file, draft, state: draft.legalReview && draft.secrecyReview ? 'APPROVED' : 'UNDER_REVIEW' };
}

/** A draft of the uncorrected application answers what is no longer asked. */
function withoutDraft(file: CaseFile): CaseFile {
  const { draft: _draft, ...rest } = file;
  return rest;
}

function returned(file: CaseFile, reasons: string): CaseFile {
  if (!file.draft) return file;
  const { legalReview: _legal, secrecyReview: _secrecy, ...draft } = file.draft;
  return { ...file, draft: { ...draft, returnedBecause: reasons } };
}

function replied(file: CaseFile, change: Partial<Reply>): CaseFile {
  return file.reply ? { ...file, reply: { ...file.reply, ...change } } : file;
}
