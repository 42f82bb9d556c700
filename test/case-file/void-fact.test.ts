import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideConfirmReceipt } from '../../src/case-file/acts/confirm-receipt.ts';
import { decideVoidFact } from '../../src/case-file/acts/void-fact.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import { fold } from '../../src/case-file/fold.ts';
import { caseStates } from '../../src/case-file/states.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';
import { people } from '../support/builders-cast.ts';
import { lastStandingSeq } from '../support/last-standing-seq.ts';

const reason = '登记日期录入错误';

describe('作废记录: the last act, undone by a new fact', () => {
  it('names the entry and the reason', () => {
    given(aCaseIn('REGISTERED'))
      .when(voiding(3, '2026-03-04'))
      .then({ fact: 'FACT_VOIDED', on: '2026-03-04', seq: 3, reason });
  });

  it.each(caseStates.filter((state) => state !== 'ARCHIVED' && state !== 'RECEIVED'))(
    'in state %s: the case is what it was before, apart from its version',
    (state) => {
      const told = aCaseIn(state);
      const { voidable } = told.file();
      const before = foldUpTo(told, (voidable[0] ?? 0) - 1);
      const { lastStepOn } = told.file();
      const after = voidedBy(told, lastStandingSeq(told.journal()), lastStepOn).file();
      expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
      expect(after.version).toBe(told.journal().length + voidable.length);
    },
  );

  it('the mark of a late act goes with the act', () => {
    const late = { deadline: 'REPLY_DUE', due: day('2026-03-30') } as const;
    const told = aCaseIn('SIGNED').sent('2026-04-02', late);
    expect(told.file().lateActs).toEqual([{ ...late, fact: 'REPLY_SENT', on: '2026-04-02' }]);
    expect(told.voided().file().lateActs).toEqual([]);
  });

  it('the day of a voided step no longer holds the next one back', () => {
    const told = aCaseIn('RECEIVED').registered('2026-03-05');
    expect(told.file().lastStepOn).toBe('2026-03-05');
    expect(told.voided().file().lastStepOn).toBe('2026-03-02');
  });

  it('one after the other, back to the opening', () => {
    const told = aCaseIn('IN_HANDLING').voided().voided().voided();
    expect(told.file().state).toBe('RECEIVED');
    expect(told.file().voidable).toEqual([]);
  });
});

describe('作废记录 refused', () => {
  it.each([
    ['an earlier entry', 3],
    ['an entry voided before', 4],
    ['the voiding itself', 5],
    ['an entry that does not exist', 99],
  ])('%s', (_what, seq) => {
    const told = aCaseIn('REGISTERED').assigned().voided().assigned();
    given(told).when(voiding(seq, '2026-03-04')).refused({ code: 'NOT_THE_LAST_FACT', lastSeq: 6 });
  });

  it.each([
    ['a letter just logged', aCaseFile().loggedAsOrdinaryMail('2026-03-02'), 1],
    ['an online application', aCaseFile().submittedOnline('2026-03-02'), 1],
    ['an application handed in, by its receipt', aCaseIn('RECEIVED'), 2],
    ['an application handed in, by its record', aCaseIn('RECEIVED'), 1],
  ])('%s: the opening stays, a case opened by mistake is withdrawn', (_what, told, seq) => {
    given(told)
      .when(voiding(seq, '2026-03-02'))
      .refused({ code: 'INVALID_INPUT', path: 'seq', problem: 'NOT_ALLOWED' });
  });

  it('a filed case: its hashes are frozen', () => {
    given(aCaseIn('ARCHIVED')).when(voiding(13, '2026-10-12')).refusedWith('WRONG_STATE');
  });

  it('no reason given', () => {
    given(aCaseIn('REGISTERED'))
      .when((file, journal) =>
        decideVoidFact(file, journal, { on: day('2026-03-03'), seq: 3, reason: '  ' }, onThe('2026-03-03')),
      )
      .refused({ code: 'INVALID_INPUT', path: 'reason', problem: 'EMPTY' });
  });
});

/*
 * The story: recording an application leaves two entries, APPLICATION_RECORDED and RECEIVED. Voiding the second alone
 * left a recorded application nobody had received; confirming its receipt on a later day then moved the receipt date
 * that art. 31(1) and (2) fix to the day of submission or of the organ's signature, and with it every deadline.
 */
describe('the receipt of an application is not voided apart from its record (art. 31)', () => {
  const opened = aCaseFile().loggedAsSignedMail('2026-03-02').mailOpened('2026-03-03');

  it('signed mail: both entries are undone together, and the letter is unopened again', () => {
    given(opened)
      .when(voiding(3, '2026-03-04'))
      .then(
        { fact: 'FACT_VOIDED', on: '2026-03-04', seq: 3, reason },
        { fact: 'FACT_VOIDED', on: '2026-03-04', seq: 2, reason },
      );
    const file = voidedBy(opened, 3, '2026-03-04').file();
    expect([file.state, file.receivedOn, file.application]).toEqual(['SUBMITTED', undefined, undefined]);
  });

  it('signed mail: confirming cannot replace the day the organ signed', () => {
    const told = voidedBy(opened, 3, '2026-03-04');
    given(told)
      .when((file) => decideConfirmReceipt(file, { on: day('2026-03-04'), how: '电话' }, onThe('2026-03-04')))
      .refused({ code: 'APPLICATION_NOT_RECORDED', article: '31' });
    expect(told.mailOpened('2026-03-04').file().receivedOn).toBe('2026-03-02');
  });
});

function voiding(seq: number, on: string): Parameters<ReturnType<typeof given>['when']>[0] {
  return (file, journal) =>
    decideVoidFact(file, journal, { on: day(on), seq, reason }, onThe(on, people.officeHead));
}

function voidedBy(told: CaseFileBuilder, seq: number, on: string): CaseFileBuilder {
  const outcome = voiding(seq, on)(told.file(), told.journal());
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return toldOn(told, outcome.value, people.officeHead);
}

/** By the same people: who reviewed is part of the case. */
function foldUpTo(told: CaseFileBuilder, length: number): CaseFile {
  return fold(told.file().id, told.journal().slice(0, length));
}
