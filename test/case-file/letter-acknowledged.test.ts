import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { decideAcknowledgeLetter } from '../../src/case-file/acts/acknowledge-letter.ts';
import { isElectronic } from '../../src/case-file/letter-acknowledged.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { aCaseFile, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { anApplication } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';
import { provided } from '../support/builders-replies.ts';

const calendar = shippedCalendar();
const arrived = { kind: 'ELECTRONIC_ARRIVED', system: '政府信息公开申请网站' } as const;

/** Online, registered on 3 March 2026: the receipt left electronically; what follows goes by the way that was wanted. */
function online(delivery: 'ONLINE' | 'POST' = 'ONLINE'): CaseFileBuilder {
  const application = { ...anApplication(), delivery };
  return aCaseFile().submittedOnline('2026-03-02', { application }).registered('2026-03-03');
}

/** Answered on 12 March. */
function replied(delivery: 'ONLINE' | 'POST' = 'ONLINE'): CaseFileBuilder {
  return online(delivery)
    .assigned('2026-03-04')
    .accepted('2026-03-04')
    .drafted('2026-03-05', provided)
    .reviewRequested('2026-03-05')
    .legalReviewPassed('2026-03-06')
    .secrecyReviewPassed('2026-03-06')
    .signed('2026-03-12')
    .sent('2026-03-12');
}

function seqOf(told: CaseFileBuilder, letter: string): number {
  return told.file().services.find((one) => one.letter === letter)?.seq ?? 0;
}

describe('确认收到文书', () => {
  const told = online();
  const letter = { letter: 'REGISTRATION_RECEIPT', letterSeq: seqOf(told, 'REGISTRATION_RECEIPT') } as const;

  function confirming(builder: CaseFileBuilder, meant: Parameters<typeof actOn>[1] = letter) {
    return given(builder).when((file) =>
      decideAcknowledgeLetter(file, actOn('2026-03-05', meant), onThe('2026-03-05')),
    );
  }

  function actOn(on: string, meant: { readonly letter: 'REGISTRATION_RECEIPT'; readonly letterSeq: number }) {
    return { on: day(on), ...meant };
  }

  it('is recorded, and stands with the letter', () => {
    confirming(told).then({ fact: 'LETTER_ACKNOWLEDGED', on: '2026-03-05', ...letter });
    const [service] = told.acknowledged('2026-03-05').file().services;
    expect(service?.acknowledged).toEqual({ seq: 3, on: '2026-03-05' });
  });

  it('once', () => {
    confirming(told.acknowledged('2026-03-04')).refused({
      code: 'ALREADY_ACKNOWLEDGED',
      on: day('2026-03-04'),
    });
  });

  it.each([
    [
      'what was handed over at the window',
      aCaseFile().receivedAtWindow('2026-03-02').registered('2026-03-03'),
      letter,
    ],
    ['a letter that was never written', told, { ...letter, letterSeq: 99 }],
  ] as const)('not of %s', (_, builder, meant) => {
    confirming(builder, meant).refused({ code: 'LETTER_NOT_ELECTRONIC', letter: 'REGISTRATION_RECEIPT' });
  });

  it('not of a letter to whom the office consults, however it went', () => {
    const asked = online().assigned('2026-03-04').accepted('2026-03-04').consultationSent('2026-03-04');
    const electronic = asked.file().services.map((one) => ({ ...one, by: 'ELECTRONIC' }) as const);
    expect(electronic.filter(isElectronic).map((one) => one.letter)).toEqual([
      'REGISTRATION_RECEIPT',
      'CONSULTATION_NOTICE',
    ]);
  });

  it('of a reply that went by post, once it is proven to have arrived electronically', () => {
    const posted = replied('POST');
    const meant = { letter: 'REPLY', letterSeq: seqOf(posted, 'REPLY') } as const;
    const act = { on: day('2026-03-16'), ...meant };
    const here = onThe('2026-03-16');
    expect(decideAcknowledgeLetter(posted.file(), act, here)).toMatchObject({
      ok: false,
      refusal: { code: 'LETTER_NOT_ELECTRONIC' },
    });
    const evidence = { ...arrived, on: day('2026-03-13') };
    const served = posted.and({ fact: 'REPLY_SERVED', on: day('2026-03-13'), ground: 'PROVIDED', evidence });
    expect(decideAcknowledgeLetter(served.file(), act, here).ok).toBe(true);
  });
});

/* 电子签名法 art. 11, 行政复议法实施条例 art. 23: the day is that of the arrival, whatever is confirmed, and when. */
describe('no day is moved by a confirmation', () => {
  const asOf = day('2026-06-01');
  const served = { fact: 'REPLY_SERVED', on: day('2026-03-13'), ground: 'PROVIDED' } as const;
  const evidence = { ...arrived, on: day('2026-03-13') };

  function days(told: CaseFileBuilder) {
    const { deadlines } = deadlinesOf(told.file(), calendar, asOf);
    const { reply, state } = told.file();
    return { deadlines, servedOn: reply?.servedOn, state };
  }

  it.each([
    ['the day it left, before its arrival is proven', '2026-03-12', 'BEFORE'],
    ['long after its arrival', '2026-04-20', 'AFTER'],
    ['never', undefined, 'NEVER'],
  ] as const)('%s', (_, on, when) => {
    const sent = replied();
    const before = when === 'BEFORE' ? sent.acknowledged(on) : sent;
    const proven = before.and({ ...served, evidence });
    const told = when === 'AFTER' ? proven.acknowledged(on) : proven;
    expect(days(told)).toEqual(days(replied().and({ ...served, evidence })));
    expect(told.file().reply?.servedOn).toBe('2026-03-13');
  });

  it('confirmed and never proven: it is not served, and is not filed as served', () => {
    const told = replied().acknowledged('2026-03-13');
    expect(days(told)).toEqual(days(replied()));
    expect(told.file().services.at(-1)?.servedOn).toBeUndefined();
  });

  it('it is no step of the case, and does not keep the agency from voiding its last act', () => {
    const told = replied();
    const { lastStepOn, voidable } = told.file();
    expect(told.acknowledged('2026-03-20').file()).toMatchObject({ lastStepOn, voidable });
  });
});
