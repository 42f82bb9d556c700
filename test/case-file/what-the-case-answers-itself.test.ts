import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import type { QuestionId } from '../../src/case-file/advisor/question.ts';
import { answerOfCase } from '../../src/case-file/advisor-knowledge.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';

const calendar = shippedCalendar();
const inHandling = aCaseIn('IN_HANDLING');
const asked = inHandling.consultationSent('2026-03-09');
const delivered = asked.consultationDelivered('2026-03-10');
const objected = delivered.opinionReceived('2026-03-12', { opinion: 'OBJECTS', reasonable: true });
const objectedInVain = delivered.opinionReceived('2026-03-12', { opinion: 'OBJECTS', reasonable: false });
const partly = delivered.opinionReceived('2026-03-12', { opinion: 'PARTLY_AGREES', reasonable: false });
const agreed = delivered.opinionReceived('2026-03-12', { opinion: 'AGREES' });
const unjudged = delivered.and({
  fact: 'CONSULTATION_ANSWERED',
  on: day('2026-03-12'),
  ref: 'C1',
  opinion: 'OBJECTS',
  text: '属于商业秘密',
});
const coProducer = inHandling.consultationSent('2026-03-09', { with: 'CO_PRODUCER', ground: 'JOINTLY_MADE' });
const noticed = inHandling.correctionNoticeSent('2026-03-05');
const charged = inHandling.feeNoticeSent('2026-03-09').feeNoticeServed('2026-03-10');
const reasons = inHandling.reasonsRequested('2026-03-10');

/** 案件已知的回答: nobody types what the journal says. */
describe('what the case answers by itself', () => {
  it.each<readonly [QuestionId, string, CaseFileBuilder, string, string | undefined]>([
    ['CORRECTION_ASKED', 'no notice', inHandling, '2026-03-16', 'NO'],
    ['CORRECTION_ASKED', 'a notice is out', noticed, '2026-03-16', 'YES'],
    ['CORRECTION_RECEIVED', 'no notice', inHandling, '2026-03-16', undefined],
    ['CORRECTION_RECEIVED', 'not served yet', noticed, '2026-03-16', 'AWAITED'],
    // Served on 2026-03-06, the term of 15 working days ends on 2026-03-27.
    [
      'CORRECTION_RECEIVED',
      'the last day',
      noticed.correctionNoticeServed('2026-03-06'),
      '2026-03-27',
      'AWAITED',
    ],
    [
      'CORRECTION_RECEIVED',
      'the term is over',
      noticed.correctionNoticeServed('2026-03-06'),
      '2026-03-30',
      'TERM_OVER',
    ],
    ['CORRECTION_RECEIVED', 'it came', noticed.correctionReceived('2026-03-12'), '2026-03-16', 'RECEIVED'],
    ['EXCESS_MEANS', 'neither', inHandling, '2026-03-16', undefined],
    ['EXCESS_MEANS', 'reasons were asked for', reasons, '2026-03-16', 'REASONS'],
    ['EXCESS_MEANS', 'a fee was charged', charged, '2026-03-16', 'FEE'],
    [
      'EXCESS_MEANS',
      'both: the reasons decide',
      charged.reasonsRequested('2026-03-11'),
      '2026-03-16',
      'REASONS',
    ],
    ['REASONS_STATUS', 'never asked', inHandling, '2026-03-16', 'NOT_ASKED'],
    // Asked for on 2026-03-10 with a term of 10 working days, which ends on 2026-03-24.
    ['REASONS_STATUS', 'the last day', reasons, '2026-03-24', 'AWAITED'],
    ['REASONS_STATUS', 'the term is over', reasons, '2026-03-25', 'NONE_GIVEN'],
    ['REASONS_STATUS', 'given', reasons.reasonsGiven('2026-03-18'), '2026-03-20', 'GIVEN'],
    ['REASONS_ACCEPTED', 'nothing was deferred', reasons.reasonsGiven('2026-03-18'), '2026-03-20', undefined],
    [
      'REASONS_ACCEPTED',
      'the reply was deferred',
      reasons.reasonsGiven('2026-03-18').deferred('2026-03-20', '2026-05-29'),
      '2026-03-20',
      'REASONABLE',
    ],
    ['FEE_STATUS', 'no notice', inHandling, '2026-03-16', 'NO_NOTICE'],
    ['FEE_STATUS', 'not served yet', inHandling.feeNoticeSent('2026-03-09'), '2026-03-16', 'AWAITED'],
    // Served on 2026-03-10, the term of 20 working days ends on 2026-04-08.
    ['FEE_STATUS', 'the last day', charged, '2026-04-08', 'AWAITED'],
    ['FEE_STATUS', 'the term is over', charged, '2026-04-09', 'UNPAID'],
    ['FEE_STATUS', 'paid', charged.feePaid('2026-03-16'), '2026-04-09', 'PAID'],
    ['CO_PRODUCERS', 'none asked', asked, '2026-03-16', 'NOT_ASKED'],
    ['CO_PRODUCERS', 'asked', coProducer, '2026-03-16', 'AWAITED'],
    // Delivered on 2026-03-10: silent after 2026-03-31.
    ['CO_PRODUCERS', 'the last day', coProducer.consultationDelivered('2026-03-10'), '2026-03-31', 'AWAITED'],
    ['CO_PRODUCERS', 'silent', coProducer.consultationDelivered('2026-03-10'), '2026-04-01', 'HEARD'],
    [
      'CO_PRODUCERS',
      'one of two has answered',
      coProducer
        .opinionReceived('2026-03-12', { opinion: 'AGREES' })
        .consultationSent('2026-03-12', { with: 'CO_PRODUCER', ground: 'JOINTLY_MADE' }),
      '2026-03-16',
      'AWAITED',
    ],
    [
      'CO_PRODUCERS',
      'answered',
      coProducer.opinionReceived('2026-03-12', { opinion: 'OBJECTS' }),
      '2026-03-16',
      'HEARD',
    ],
    ['SEARCHED', 'no', inHandling, '2026-03-16', 'NO'],
    ['SEARCHED', 'yes', inHandling.searched('2026-03-09'), '2026-03-16', 'YES'],
    ['REST_SEARCHED', 'no', inHandling, '2026-03-16', 'NO'],
    ['REST_SEARCHED', 'yes', inHandling.searched('2026-03-09'), '2026-03-16', 'YES'],
    ['THIRD_PARTY', 'none asked', coProducer, '2026-03-16', 'NOT_ASKED'],
    ['THIRD_PARTY', 'asked', delivered, '2026-03-16', 'AWAITED'],
    ['THIRD_PARTY', 'silent', delivered, '2026-04-01', 'SILENT'],
    ['THIRD_PARTY', 'agrees', agreed, '2026-03-16', 'CONSENTS'],
    ['THIRD_PARTY', 'objects with reason', objected, '2026-03-16', 'OBJECTS'],
    [
      'THIRD_PARTY',
      'agrees in part, with reason for the rest',
      delivered.opinionReceived('2026-03-12', { opinion: 'PARTLY_AGREES', reasonable: true }),
      '2026-03-16',
      'AGREES_IN_PART',
    ],
    ['THIRD_PARTY', 'objects without', objectedInVain, '2026-03-16', 'OBJECTS_WITHOUT_REASON'],
    [
      'THIRD_PARTY',
      'agrees in part, without reason for the rest',
      partly,
      '2026-03-16',
      'OBJECTS_WITHOUT_REASON',
    ],
    ['THIRD_PARTY', 'objects, and nobody has judged the reasons', unjudged, '2026-03-16', undefined],
    [
      'THIRD_PARTY',
      'one agrees, another is asked',
      agreed.consultationSent('2026-03-13'),
      '2026-03-16',
      'AWAITED',
    ],
    [
      'THIRD_PARTY',
      'one objects with reason, another is asked',
      objected.consultationSent('2026-03-13'),
      '2026-03-16',
      'OBJECTS',
    ],
    ['PART_THIRD_PARTY', 'agrees', agreed, '2026-03-16', 'CONSENTS'],
    ['PUBLIC_INTEREST', 'undecided', objected, '2026-03-16', undefined],
    ['PUBLIC_INTEREST', 'decided', objected.publicInterestDecided('2026-03-13'), '2026-03-16', 'NOTIFIED'],
    [
      'PART_PUBLIC_INTEREST',
      'decided',
      objected.publicInterestDecided('2026-03-13'),
      '2026-03-16',
      'NOTIFIED',
    ],
    ['CONTENT_CLEAR', 'only a person knows', inHandling, '2026-03-16', undefined],
  ])('%s, %s', (question, _what, told, on, choice) => {
    expect(answerOfCase(question, told.file(), calendar, day(on))).toBe(choice);
  });
});
