import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/case-file/fold.ts';
import { aCaseFile, aCaseIn, caseId } from '../support/builders.ts';

/* A broken journal is a broken machine, not a lawful "no": it throws. */
describe('a journal that cannot be', () => {
  it('without facts', () => {
    expect(() => fold(caseId, [])).toThrow('has no facts');
  });

  it('that begins in the middle', () => {
    const journal = aCaseIn('REGISTERED').journal();
    expect(() => fold(caseId, journal.slice(2))).toThrow('cannot begin with REGISTERED');
  });

  it('that begins twice', () => {
    const twice = aCaseFile().loggedAsOrdinaryMail('2026-03-02').loggedAsOrdinaryMail('2026-03-02');
    expect(() => twice.file()).toThrow('opened twice');
    const online = aCaseIn('REGISTERED').submittedOnline('2026-03-03');
    expect(() => online.file()).toThrow('opened twice');
  });
});

describe('the receipt date (art. 31), channel by channel', () => {
  it.each([
    ['当面: the day it is handed in', aCaseFile().receivedAtWindow('2026-03-02'), '2026-03-02'],
    ['口头: the same', aCaseFile().receivedOrally('2026-03-02'), '2026-03-02'],
    [
      '签收邮件: the day the organ signs, whenever it is opened',
      aCaseFile().loggedAsSignedMail('2026-03-02').mailHandedOver('2026-03-03').mailOpened('2026-03-05'),
      '2026-03-02',
    ],
    [
      '平常信函: the day of confirmation',
      aCaseFile().loggedAsOrdinaryMail('2026-03-02').mailOpened().confirmed('2026-03-03'),
      '2026-03-03',
    ],
    ['平常信函, not confirmed: none', aCaseFile().loggedAsOrdinaryMail('2026-03-02').mailOpened(), undefined],
    [
      '传真: the day both sides confirmed',
      aCaseFile().faxed('2026-03-02').confirmed('2026-03-04'),
      '2026-03-04',
    ],
    ['互联网, 平台自动确认: the day of submission', aCaseFile().submittedOnline('2026-02-15'), '2026-02-15'],
    [
      '互联网, 工作人员确认: the day of confirmation',
      aCaseFile().submittedOnline('2026-02-15', { confirmation: 'AGENCY' }).confirmed('2026-02-24'),
      '2026-02-24',
    ],
  ])('%s', (_channel, told, receivedOn) => {
    expect(told.file().receivedOn).toBe(receivedOn);
  });
});
