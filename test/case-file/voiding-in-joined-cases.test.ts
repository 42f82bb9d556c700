import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideSignJointReply } from '../../src/case-file/acts/sign-joint-reply.ts';
import type { VoidFact } from '../../src/case-file/acts/void-fact.ts';
import {
  casesOfLastAct,
  decideVoidSharedFact,
  type JournalledCase,
} from '../../src/case-file/acts/void-shared-fact.ts';
import { aCaseFile, aCaseIn, anotherCase, caseId, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies, people } from '../support/builders-cast.ts';
import { aThirdCase, sharesOf, thisCase } from '../support/builders-related.ts';
import { lastStandingSeq } from '../support/last-standing-seq.ts';

const on = day('2026-03-12');
const reason = '并非同一申请';

/** The other case, by its own journal: accepted on 2026-03-05 as its fifth entry. */
const other = aCaseFile(agencies.naturalResources, anotherCase.caseId)
  .receivedAtWindow('2026-03-02')
  .and({ fact: 'REGISTERED', on: day('2026-03-03'), applicationNo: 'QH02-2026-00002' })
  .assigned('2026-03-04')
  .accepted('2026-03-05');

const merged = aCaseIn('REGISTERED').mergedInto(anotherCase, '2026-03-06');
const [lead, follower] = signedTogether();

describe('what the last act of a case reached beyond it', () => {
  it.each([
    ['a merger: the case that goes on', merged, [anotherCase.caseId]],
    ['a joint signature, in the lead: those that followed', lead, [anotherCase.caseId]],
    ['a joint signature, in one that followed: the lead', follower, [caseId]],
    ['a joint signature with the letter sent since: nothing', lead.sent('2026-03-12'), []],
    ['a signature for one case alone: nothing', aCaseIn('SIGNED'), []],
    ['registration: nothing', aCaseIn('REGISTERED'), []],
    ['where only the opening stands: nothing', aCaseIn('RECEIVED'), []],
  ])('%s', (_act, told, reached) => {
    expect(casesOfLastAct(journalled(told))).toStrictEqual(reached);
  });
});

describe('作废记录 of a merger', () => {
  // Another case, and this one by a mistake voided before, stand beside it in the journal of the case that goes on.
  const kept = other
    .duplicateMerged(aThirdCase)
    .duplicateMerged(thisCase)
    .voided()
    .duplicateMerged(thisCase, '2026-03-06')
    .searched('2026-03-10');

  it('takes back both sides, however far the case that goes on has come', () => {
    const late = { lateEntryReason: '系统停机' };
    expect(sharesOf(voiding(merged, [kept], late))).toStrictEqual({
      [caseId]: [{ fact: 'FACT_VOIDED', on, seq: 4, reason, ...late }],
      [anotherCase.caseId]: [{ fact: 'FACT_VOIDED', on, seq: 9, reason, ...late }],
    });
  });

  it('the duplicate is open again, and the other has no duplicate but the third', () => {
    const shares = sharesOf(voiding(merged, [kept]));
    expect(after(merged, shares).file().state).toBe('REGISTERED');
    expect(after(kept, shares).file().related.duplicates).toEqual([aThirdCase]);
  });
});

describe('作废记录 of a joint signature (法释〔2025〕8号 art. 14 item 3)', () => {
  const atLead = { fact: 'FACT_VOIDED', on, seq: lastStandingSeq(lead.journal()), reason };
  const atFollower = { fact: 'FACT_VOIDED', on, seq: lastStandingSeq(follower.journal()), reason };

  it.each([
    ['the lead', lead, follower],
    ['one that followed', follower, lead],
  ])('asked for in %s, it takes back the signature in all', (_where, one, another) => {
    const shares = sharesOf(voiding(one, [another]));
    expect(shares).toStrictEqual({ [caseId]: [atLead], [anotherCase.caseId]: [atFollower] });
    expect(after(lead, shares).file()).toMatchObject({
      state: 'APPROVED',
      related: { followers: [anotherCase] },
    });
    expect(after(follower, shares).file()).toMatchObject({
      state: 'IN_HANDLING',
      related: { lead: thisCase },
    });
  });

  it('of a signature for one case alone there is nothing to take back elsewhere', () => {
    const shares = sharesOf(voiding(aCaseIn('SIGNED'), []));
    expect(Object.keys(shares)).toEqual([caseId]);
  });
});

describe('all or none', () => {
  it('refused where the case itself may not void it', () => {
    expect(voiding(merged, [other.duplicateMerged(thisCase)], { seq: 3 })).toStrictEqual({
      ok: false,
      refusal: { code: 'NOT_THE_LAST_FACT', lastSeq: 4 },
    });
  });

  const { applicationNo } = anotherCase;
  const unregistered = aCaseFile(agencies.naturalResources, anotherCase.caseId).receivedAtWindow(
    '2026-03-02',
  );
  const notice = aCaseIn('REGISTERED').correctionNoticeSent('2026-03-06', { documentNo: 'NO-1' });

  it.each([
    ['a merger that the other has only with a third', merged, other.duplicateMerged(aThirdCase), true],
    ['a signature whose letter the other has sent', lead, follower.sent('2026-03-12'), true],
    ['a signature, where the other has signed a letter of its own', lead, other.drafted().signed(), true],
    ['a signature, where the other is as it came in', lead, unregistered, false],
    ['a notice, which has nothing to do with a reply of the same number', notice, follower, true],
  ])('refused: %s', (_what, one, another, numbered) => {
    expect(voiding(one, [another])).toStrictEqual({
      ok: false,
      refusal: {
        code: 'CASES_DO_NOT_FIT',
        ...(numbered ? { applicationNo } : {}),
        misfit: 'ACTED_ON_SINCE',
      },
    });
  });
});

/** A lead and the one that follows it, signed on 2026-03-11 under the number NO-1. */
function signedTogether(): readonly [CaseFileBuilder, CaseFileBuilder] {
  const leading = aCaseIn('APPROVED').followersTaken(anotherCase);
  const following = other.joinedTo(thisCase);
  const act = { on: day('2026-03-11') };
  const here = onThe('2026-03-11', people.signer);
  const shares = sharesOf(decideSignJointReply(leading.file(), [following.file()], act, here));
  return [after(leading, shares), after(following, shares)];
}

function voiding(one: CaseFileBuilder, others: readonly CaseFileBuilder[], change: Partial<VoidFact> = {}) {
  const act = { on, seq: lastStandingSeq(one.journal()), reason, ...change };
  return decideVoidSharedFact(journalled(one), others.map(journalled), act, onThe(on, people.officeHead));
}

function journalled(told: CaseFileBuilder): JournalledCase {
  return { file: told.file(), journal: told.journal() };
}

/** The case with what it records of an act on several. */
function after(told: CaseFileBuilder, shares: ReturnType<typeof sharesOf>): CaseFileBuilder {
  return (shares[told.file().id] ?? []).reduce((builder, fact) => builder.and(fact), told);
}
