import type { Actor } from '../../access/actor.ts';
import type { VoidFact } from '../../case-file/acts/void-fact.ts';
import { casesOfLastAct, decideVoidSharedFact } from '../../case-file/acts/void-shared-fact.ts';
import type { Fact, JournalEntry } from '../../case-file/facts.ts';
import { voidableSeqs } from '../../case-file/fold.ts';
import { done, type Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf } from '../perform-act.ts';
import { performSharedAct } from '../perform-shared-act.ts';
import type { ActAnswer, Change } from '../ports/work.ts';

export type VoidFactCommand = CaseCommand & Omit<VoidFact, 'on'>;

/** 作废记录: the last entry of the journal was a mistake; the number it gave stays in the series as void. */
export function voidFact(
  deps: Dependencies,
  actor: Actor,
  command: VoidFactCommand,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: 'voidFact',
    others: casesOfLastAct,
    decide: (one, others, here) => {
      const decided = decideVoidSharedFact(one, others, { ...command, ...frameOf(deps, command) }, here);
      if (!decided.ok) return decided;
      const own = {
        ...voidedNumber(one.journal, command),
        ...erasedIdentity(one.journal),
        ...restoredIdentity(one.journal),
      };
      return done({ ...decided.value, extras: (caseId) => (caseId === one.file.id ? own : {}) });
    },
  });
}

function voidedNumber(
  journal: readonly JournalEntry[],
  command: VoidFactCommand,
): Pick<Change, 'voidedNumber'> {
  const voided = new Set(voidableSeqs(journal));
  const given = journal.flatMap(({ seq, fact }) => (voided.has(seq) ? [numberGivenBy(fact)] : []));
  const text = given.find((number) => number !== undefined);
  if (text === undefined || text === numberGivenOnline(journal)) return {};
  return { voidedNumber: { text, reason: command.reason } };
}

/** The identity number of an application recorded by mistake belongs to somebody who may not have applied at all. */
function erasedIdentity(journal: readonly JournalEntry[]): Pick<Change, 'identityNumbers'> {
  const voided = new Set(voidableSeqs(journal));
  const recorded = journal.some(({ seq, fact }) => fact.fact === 'APPLICATION_RECORDED' && voided.has(seq));
  return recorded ? { identityNumbers: 'ERASED' } : {};
}

/** 更正作废: the number that was replaced stands again. */
function restoredIdentity(journal: readonly JournalEntry[]): Pick<Change, 'identityAmendment'> {
  const voided = new Set(voidableSeqs(journal));
  const amended = journal.find(({ seq, fact }) => fact.fact === 'PARTICULARS_AMENDED' && voided.has(seq));
  return amended ? { identityAmendment: { kind: 'VOIDED', seq: amended.seq } } : {};
}

/** An online application has its number from the moment it was submitted; undoing its registration leaves it that number. */
function numberGivenOnline(journal: readonly JournalEntry[]): string | undefined {
  const opening = journal[0]?.fact;
  return opening?.fact === 'SUBMITTED' ? opening.applicationNo : undefined;
}

function numberGivenBy(fact: Fact): string | undefined {
  switch (fact.fact) {
    case 'REGISTERED':
      return fact.applicationNo;
    case 'CORRECTION_NOTICE_SENT':
    case 'CONSULTATION_SENT':
    case 'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED':
    case 'CO_HANDLING_REQUESTED':
    case 'EXTENSION_NOTIFIED':
    case 'REASONS_REQUESTED':
    case 'DEFERRAL_NOTIFIED':
    case 'FEE_NOTICE_SENT':
    case 'FEE_REVIEW_DECIDED':
    case 'LAPSED':
    case 'WITHDRAWN':
    case 'CONVERTED_TO_PROACTIVE':
    case 'REPLY_SIGNED':
      return fact.documentNo;
    default:
      return undefined;
  }
}
