import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { openMatters } from '../../src/case-file/open-matters.ts';
import { aCaseIn, anotherCase, type CaseFileBuilder } from '../support/builders.ts';

const inHandling = aCaseIn('IN_HANDLING');
const asked = inHandling.consultationSent('2026-03-05');
const charged = inHandling.feeNoticeSent('2026-03-05');
const reasons = inHandling.reasonsRequested('2026-03-05');
const later = day('2026-03-20');

/** What runs beside a case is no step of it: the next step may lie before it. */
describe('after it the next step may be of an earlier day', () => {
  it.each<readonly [string, CaseFileBuilder]>([
    ['a consultation', inHandling.consultationSent(later)],
    ['its delivery', asked.consultationDelivered(later)],
    ['an opinion', asked.opinionReceived(later)],
    ['a decision in the public interest', asked.opinionReceived('2026-03-05').publicInterestDecided(later)],
    ['a request for help', inHandling.coHandlingRequested(later)],
    ['the help', inHandling.coHandlingRequested('2026-03-05').coHandlingAnswered(later)],
    ['an extension', inHandling.extended(later, 10)],
    ['a request for reasons', inHandling.reasonsRequested(later)],
    ['the reasons', reasons.reasonsGiven(later)],
    ['a deferral', reasons.reasonsGiven('2026-03-05').deferred(later, '2026-05-20')],
    ['a count of items', inHandling.itemsCounted(3, later)],
    ['a fee notice', inHandling.feeNoticeSent(later)],
    ['its service', charged.feeNoticeServed(later)],
    ['an objection to it', charged.feeObjectionReceived(later)],
    ['its review', charged.feeReviewed('AMOUNT_CHANGED', later)],
    ['the payment', charged.feePaid(later)],
    ['a new query code', inHandling.queryCodeReissued(later)],
    [
      'an amended telephone',
      inHandling.amended(later, { of: 'APPLICANT', particular: 'PHONE', after: '0990-1000002' }),
    ],
    ['a voided entry', inHandling.searched('2026-03-05').voided(later)],
    ['a duplicate merged into it', inHandling.duplicateMerged(anotherCase, later)],
    ['followers', inHandling.and({ fact: 'FOLLOWERS_TAKEN', on: later, followers: [anotherCase] })],
    ['a lead', inHandling.and({ fact: 'JOINED_TO_LEAD', on: later, lead: anotherCase })],
    [
      'followers that left',
      inHandling
        .followersTaken(anotherCase)
        .and({ fact: 'FOLLOWERS_LEFT', on: later, reason: '内容不同', followers: [anotherCase] }),
    ],
    [
      'a lead that was left',
      inHandling.joinedTo().and({ fact: 'LEFT_LEAD', on: later, reason: '内容不同', lead: anotherCase }),
    ],
    ['a suggestion to publish', inHandling.publicationSuggested(later)],
    [
      'a decision to publish',
      inHandling.and({
        fact: 'CONVERTED_TO_PROACTIVE',
        on: later,
        where: '政府网站',
        publishOn: later,
        reference: '方案',
        basis: [anotherCase],
        applicants: 2,
      }),
    ],
  ])('%s', (_, told) => {
    expect(told.file().lastStepOn).toBe('2026-03-05');
  });

  it.each<readonly [string, CaseFileBuilder, string]>([
    ['a search', inHandling.searched(later), later],
    ['a draft', inHandling.drafted(later), later],
    ['a correction notice', inHandling.correctionNoticeSent(later), later],
    ['a step of an earlier day than the one before', inHandling.searched('2026-03-04'), '2026-03-05'],
  ])('but not after %s', (_, told, lastStepOn) => {
    expect(told.file().lastStepOn).toBe(lastStepOn);
  });
});

describe('links to other cases are passed over when the last act is looked for', () => {
  it.each<readonly [string, CaseFileBuilder]>([
    ['a duplicate merged into it', inHandling.duplicateMerged()],
    ['a lead', inHandling.joinedTo()],
    [
      'followers that have left',
      inHandling
        .followersTaken(anotherCase)
        .and({ fact: 'FOLLOWERS_LEFT', on: later, reason: '内容不同', followers: [anotherCase] }),
    ],
    [
      'a lead that was left',
      inHandling.joinedTo().and({ fact: 'LEFT_LEAD', on: later, reason: '内容不同', lead: anotherCase }),
    ],
  ])('%s', (_, told) => {
    expect(told.file().voidable).toEqual(inHandling.file().voidable);
  });
});

describe('未了结的事项: what is still awaited from others', () => {
  const calendar = shippedCalendar();
  const coProducer = inHandling.consultationSent('2026-03-05', {
    with: 'CO_PRODUCER',
    ground: 'JOINTLY_MADE',
  });
  const otherOrgan = inHandling.consultationSent('2026-03-05', {
    with: 'OTHER_AGENCY',
    ground: 'COORDINATION',
  });

  it.each<readonly [string, CaseFileBuilder, string, readonly string[]]>([
    ['nothing', inHandling, '2026-03-16', []],
    ['a letter to a third party', asked, '2026-03-16', ['CONSULTATION']],
    ['one that was answered', asked.opinionReceived('2026-03-12'), '2026-03-16', []],
    // Delivered on 2026-03-06: the fifteenth working day is 2026-03-27.
    ['the last day of its term', asked.consultationDelivered('2026-03-06'), '2026-03-27', ['CONSULTATION']],
    ['its silence', asked.consultationDelivered('2026-03-06'), '2026-03-30', []],
    ['the silence of a co-producer', coProducer.consultationDelivered('2026-03-06'), '2026-03-30', []],
    [
      'another organ, which has no term',
      otherOrgan.consultationDelivered('2026-03-06'),
      '2026-03-30',
      ['CONSULTATION'],
    ],
    ['a fee', charged, '2026-03-16', ['FEE_NOTICE']],
    ['a fee that was paid', charged.feePaid('2026-03-12'), '2026-03-16', []],
    ['reasons', reasons, '2026-03-16', ['REASONS']],
    ['reasons that were given', reasons.reasonsGiven('2026-03-12'), '2026-03-16', []],
    [
      'all of them',
      asked.feeNoticeSent('2026-03-05').reasonsRequested('2026-03-05'),
      '2026-03-16',
      ['CONSULTATION', 'FEE_NOTICE', 'REASONS'],
    ],
  ])('%s', (_, told, on, matters) => {
    expect(openMatters(told.file(), calendar, day(on))).toEqual(matters);
  });
});
