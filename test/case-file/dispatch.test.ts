import { describe, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import type { ServedLetter } from '../../src/case-file/facts/service-facts.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';
import { dispatch, failed, posting, published, sent } from '../support/builders-service.ts';

describe('交寄、公告', () => {
  const ems = { way: 'EMS', carrier: 'POSTAL_ENTERPRISE', waybillNo: 'EX100000003CN' } as const;
  const told = aCaseIn('IN_HANDLING').extended('2026-03-10', 10);

  it('an extension notice by registered mail, to another address', () => {
    const mail = { way: 'REGISTERED_MAIL', waybillNo: 'XA10000000134', address: '清湖县城关镇一号' } as const;
    dispatch(told, 'EXTENSION_NOTICE', { ...mail, carrier: 'POSTAL_ENTERPRISE' }, '2026-03-10').then({
      fact: 'LETTER_DISPATCHED',
      on: '2026-03-10',
      letter: 'EXTENSION_NOTICE',
      letterSeq: told.journal().length,
      dispatch: mail,
    });
  });

  it.each([
    ['says so itself', { ...ems, carrier: 'PRIVATE_COURIER' }],
    ['is seen from its waybill', { ...ems, waybillNo: 'SF1234567890123' }],
    ['is seen from its waybill, however it is typed', { ...ems, waybillNo: 'jd 0012 3456' }],
  ] as const)('a private courier is refused (邮政法 art. 55): it %s', (_, how) => {
    const { waybillNo } = how;
    dispatch(told, 'EXTENSION_NOTICE', how, '2026-03-10').refused({
      code: 'PRIVATE_COURIER',
      article: '邮政法55',
      waybillNo,
    });
  });

  it.each(['1100000000001', 'EX100000003CN', 'SF100000003CN', 'XA10000000134'])(
    '%s is a number of the postal enterprise',
    (waybillNo) => {
      dispatch(told, 'EXTENSION_NOTICE', { ...ems, waybillNo }, '2026-03-10').isDone();
    },
  );

  it('a reply too: a private courier does not carry it', () => {
    given(aCaseIn('SIGNED'))
      .when((file) =>
        decideSendReply(
          file,
          { on: day('2026-03-12'), by: 'POST', waybillNo: 'YT1234567890' },
          onThe('2026-03-12'),
        ),
      )
      .refused({ code: 'PRIVATE_COURIER', article: '邮政法55', waybillNo: 'YT1234567890' });
  });

  it('a reply by registered mail says so', () => {
    const by = { by: 'POST', waybillNo: 'XA10000000134', mail: 'REGISTERED_MAIL' } as const;
    const on = day('2026-03-12');
    given(aCaseIn('SIGNED'))
      .when((file) => decideSendReply(file, { on, ...by }, onThe(on)))
      .then({ fact: 'REPLY_SENT', on, ...by });
  });

  it('once at a time: what became of the first is recorded before the second', () => {
    dispatch(sent, 'REPLY', ems, '2026-03-16').refused({ code: 'ALREADY_DISPATCHED', on: day('2026-03-12') });
    const on = day('2026-03-18');
    const why = { kind: 'MAIL_RETURNED', on, reason: 'CARRIER_FAULT', atConfirmedAddress: true } as const;
    const back = sent.and(failed(on, { ...why, ...posting }));
    dispatch(back, 'REPLY', ems, '2026-03-19').isDone();
  });

  it('公告 only after another way has failed', () => {
    dispatch(sent, 'REPLY', published, '2026-03-20').refusedWith('ALREADY_DISPATCHED');
    const notice = aCaseIn('AWAITING_CORRECTION');
    dispatch(notice, 'CORRECTION_NOTICE', published, '2026-03-05').refused({
      code: 'PUBLIC_NOTICE_WITHOUT_FAILURE',
      article: '民事诉讼法95',
    });
    const refused = notice.serviceFailed('2026-03-05', 'CORRECTION_NOTICE');
    dispatch(refused, 'CORRECTION_NOTICE', published, '2026-03-06').isDone();
  });

  it.each<readonly [ServedLetter, CaseFileBuilder]>([
    ['REGISTRATION_RECEIPT', aCaseIn('REGISTERED')],
    ['CONSULTATION', aCaseIn('IN_HANDLING').consultationSent('2026-03-10')],
    [
      'PUBLIC_INTEREST_NOTICE',
      aCaseIn('IN_HANDLING').consultationSent().opinionReceived().publicInterestDecided(),
    ],
  ])('a %s is not published to all the world', (letter, file) => {
    dispatch(file, letter, published, '2026-03-10').refused({
      code: 'WAY_NOT_FOR_LETTER',
      letter,
      way: 'PUBLIC_NOTICE',
    });
  });

  it('not before its letter, and not of one that has not left', () => {
    dispatch(told, 'EXTENSION_NOTICE', ems, '2026-03-09').refused({
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: day('2026-03-09'),
      bound: day('2026-03-10'),
    });
    dispatch(aCaseIn('SIGNED'), 'REPLY', ems, '2026-03-12').refused({
      code: 'LETTER_NOT_OUT',
      letter: 'REPLY',
    });
  });
});
