import { describe, expect, it } from '@jest/globals';
import { calendarsFrom } from '../../../src/calendar/calendars.ts';
import { shippedNotices } from '../../../src/calendar/notices/shipped.ts';
import { day } from '../../../src/calendar/day.ts';
import type { Fact } from '../../../src/case-file/facts.ts';
import { replyLetter } from '../../../src/usecases/letters/reply-letter.ts';
import type { Agency } from '../../../src/usecases/ports/agencies.ts';
import { aCaseIn, type CaseFileBuilder } from '../../support/builders.ts';

const agency = {
  name: '清湖县自然资源局',
  address: '清湖县清湖镇学府路16号',
  phone: '0000-6123402',
  reconsiderationAuthority: '清湖县人民政府',
  court: '清湖县人民法院',
} as Agency;

const calendars = calendarsFrom(shippedNotices, []);
const deps = { calendars: () => calendars };

/** What the reply says that is signed as the case stands. */
function replyOf(told: CaseFileBuilder) {
  const signing = {
    on: told.file().lastStepOn,
    documentNo: '清湖自然资答〔2026〕9号',
    ground: 'PROVIDED',
  } as const;
  return replyLetter({ deps, agency, file: told.file() }, signing);
}

describe('重新答复: what the reply says of the order it follows', () => {
  const ordered = {
    fact: 'REDO_ORDERED',
    on: day('2026-05-18'),
    orderedBy: 'COURT',
    decisionNo: '（2026）皖行初5号',
    quashedFor: 'SUBSTANCE',
  } as const satisfies Fact;
  const replied = aCaseIn('REPLIED');
  const recorded = { forum: '清湖县人民法院', servedOn: day('2026-05-06') } as const;

  it.each<[string, CaseFileBuilder, object]>([
    [
      'as its dispute had recorded it',
      replied.and({
        ...ordered,
        recorded: { ...recorded, result: 'DECLARED_UNLAWFUL', quashed: '旧〔2026〕1号' },
      }),
      { ...recorded, result: 'DECLARED_UNLAWFUL', quashed: '旧〔2026〕1号' },
    ],
    [
      'over silence, though a reply came while the suit was under way',
      replied.and({ ...ordered, recorded: { ...recorded, result: 'ORDERED_TO_PERFORM' } }),
      { ...recorded, result: 'ORDERED_TO_PERFORM' },
    ],
    [
      'recorded nowhere: the reply there was is the one that was quashed',
      replied.and(ordered),
      { servedOn: '2026-05-18', result: 'QUASHED', quashed: replied.file().reply?.documentNo },
    ],
  ])('%s', (_, told, said) => {
    expect(replyOf(told.drafted('2026-05-20')).redo).toEqual({
      orderedBy: 'COURT',
      decisionNo: '（2026）皖行初5号',
      ...said,
    });
  });

  it('of a first reply nothing', () => {
    expect(replyOf(aCaseIn('IN_HANDLING').drafted())).not.toHaveProperty('redo');
  });
});

describe('the reply period: only what bears on its end', () => {
  const extended = aCaseIn('IN_HANDLING').extended('2026-03-10', 10);
  const charged = extended.feeNoticeSent('2026-03-12').feeNoticeServed('2026-03-13');
  const paid = { noticeNo: '清湖自然资费〔2026〕1号', noticeSentOn: '2026-03-12', amount: '200' };
  const given = { documentNo: '清湖自然资延〔2026〕1号', workingDays: 10 };

  it.each<[string, CaseFileBuilder, object]>([
    ['an extension', extended, { extensions: [{ ...given, notifiedOn: '2026-03-10' }] }],
    [
      'the fee, and not the extension that its payment has spent',
      charged.feePaid('2026-03-16'),
      { fee: { ...paid, paidOn: '2026-03-16', restarts: true }, extensions: [] },
    ],
    [
      'one given after the payment',
      charged.feePaid('2026-03-16').extended('2026-04-01', 10),
      {
        fee: { ...paid, paidOn: '2026-03-16', restarts: true },
        extensions: [{ ...given, notifiedOn: '2026-04-01' }],
      },
    ],
    [
      'a fee paid late begins nothing anew',
      charged.feePaid('2026-05-20'),
      {
        fee: { ...paid, paidOn: '2026-05-20', restarts: false },
        extensions: [{ ...given, notifiedOn: '2026-03-10' }],
      },
    ],
  ])('%s', (_, told, said) => {
    const { fee, extensions } = replyOf(told.drafted());
    expect({ ...(fee && { fee }), extensions }).toEqual(said);
  });

  it('of a reply anew neither: its term is that of the order', () => {
    const anew = charged.feePaid('2026-03-16').drafted('2026-03-17').signed().sent('2026-03-18');
    const reply = replyOf(anew.redoOrdered('2026-05-18').drafted('2026-05-20'));
    expect([reply.fee, reply.extensions]).toEqual([undefined, []]);
  });
});
