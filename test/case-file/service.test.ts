import { describe, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import type { ServedLetter, ServiceEvidence, ToldService } from '../../src/case-file/facts/service-facts.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { aFile, anApplication } from '../support/builders-cast.ts';
import { failed, posting, published, sent, serve, signature, signed } from '../support/builders-service.ts';

const witnessed = {
  kind: 'LEFT_IN_PLACE',
  on: day('2026-03-19'),
  place: '申请人住所（柳桥镇南堤路8号）',
  refusedBy: '周沐言',
  witnesses: [{ name: '白露', standing: 'COMMITTEE' }],
  recordings: [],
} as const;

function served(on: string, evidence: ServiceEvidence) {
  return { fact: 'REPLY_SERVED', on: day(on), ground: 'PROVIDED', evidence } as const;
}

describe('送达 of a reply, by each way', () => {
  it.each<readonly [string, ToldService, ServiceEvidence]>([
    [
      '直接送达 to an adult of the household',
      { kind: 'SIGNED', on: day('2026-03-13'), signer: '周远', relation: 'ADULT_FAMILY_MEMBER' },
      { kind: 'SIGNED', on: day('2026-03-13'), signer: '周远', relation: 'ADULT_FAMILY_MEMBER' },
    ],
    [
      '邮寄: by the mail that was posted, whose waybill and day are those of its posting',
      { kind: 'MAIL_DELIVERED', on: day('2026-03-14'), ...signature },
      { kind: 'MAIL_DELIVERED', on: day('2026-03-14'), ...signature, ...posting },
    ],
    [
      'AMB-26: returned from the address of the application, which is service',
      { kind: 'MAIL_RETURNED', on: day('2026-03-18'), reason: 'NOT_COLLECTED' },
      {
        kind: 'MAIL_RETURNED',
        on: day('2026-03-18'),
        reason: 'NOT_COLLECTED',
        ...posting,
        atConfirmedAddress: true,
      },
    ],
    [
      '自行领取: told on the day it left, fetched on Monday',
      { kind: 'PICKED_UP', notifiedOn: day('2026-03-12'), on: day('2026-03-16'), ...signature },
      { kind: 'PICKED_UP', notifiedOn: day('2026-03-12'), on: day('2026-03-16'), ...signature },
    ],
    ['留置送达 before somebody of the village committee', witnessed, witnessed],
    [
      '留置送达 before a camera',
      { ...witnessed, witnesses: [], recordings: [aFile('留置.jpg')] },
      { ...witnessed, witnesses: [], recordings: [aFile('留置.jpg')] },
    ],
    [
      '留置送达 with a recording that is kept elsewhere',
      { ...witnessed, witnesses: [], recording: '执法记录仪，编号03，档案柜二' },
      { ...witnessed, witnesses: [], recording: '执法记录仪，编号03，档案柜二' },
    ],
  ])('%s', (_, told, evidence) => {
    const on = 'on' in evidence ? evidence.on : '';
    serve(sent, 'REPLY', told).then(served(on, evidence));
  });

  it('电子送达 to an applicant who asked for it online', () => {
    const evidence = {
      kind: 'ELECTRONIC_ARRIVED',
      on: day('2026-03-12'),
      system: '政府信息公开门户',
    } as const;
    serve(online('ONLINE'), 'REPLY', evidence).then(served('2026-03-12', evidence));
    serve(online('EMAIL'), 'REPLY', evidence).then(served('2026-03-12', evidence));
  });

  it('电子送达 of the receipt to one who applied online, whatever the way wanted for the answer', () => {
    const told = aCaseFile().submittedOnline('2026-03-02').registered('2026-03-03');
    const evidence = {
      kind: 'ELECTRONIC_ARRIVED',
      on: day('2026-03-03'),
      system: '政府信息公开门户',
    } as const;
    serve(told, 'REGISTRATION_RECEIPT', evidence).isDone();
    serve(aCaseIn('REGISTERED'), 'REGISTRATION_RECEIPT', evidence).refusedWith('ELECTRONIC_WITHOUT_CONSENT');
  });

  it('公告送达: on the thirtieth day after publication, and not before', () => {
    const up = sent.serviceFailed('2026-03-16').dispatched('2026-03-20', 'REPLY', published);
    const told = { kind: 'PUBLIC_NOTICE', proof: '网页截图' } as const;
    const evidence = { ...told, where: published.where, publishedOn: day('2026-03-20') };
    serve(up, 'REPLY', told, '2026-04-18').refused({
      code: 'PUBLIC_NOTICE_RUNNING',
      article: '民事诉讼法95',
      until: day('2026-04-19'),
    });
    serve(up, 'REPLY', told, '2026-04-20').then(served('2026-04-19', evidence));
  });
});

describe('what could not be served', () => {
  it.each<readonly [string, ToldService, ServiceEvidence]>([
    [
      'refused at the door: it can be left in place',
      { kind: 'SIGNATURE_REFUSED', on: day('2026-03-16'), refusedBy: '周沐言' },
      { kind: 'SIGNATURE_REFUSED', on: day('2026-03-16'), refusedBy: '周沐言' },
    ],
    [
      'returned by the fault of the carrier',
      { kind: 'MAIL_RETURNED', on: day('2026-03-18'), reason: 'CARRIER_FAULT' },
      {
        kind: 'MAIL_RETURNED',
        on: day('2026-03-18'),
        reason: 'CARRIER_FAULT',
        ...posting,
        atConfirmedAddress: true,
      },
    ],
    [
      'bounced',
      { kind: 'ELECTRONIC_FAILED', on: day('2026-03-12'), system: '申请人邮箱', because: '邮箱已满' },
      { kind: 'ELECTRONIC_FAILED', on: day('2026-03-12'), system: '申请人邮箱', because: '邮箱已满' },
    ],
    [
      'never fetched',
      { kind: 'NOT_PICKED_UP', notifiedOn: day('2026-03-12'), on: day('2026-03-20'), because: '电话不通' },
      { kind: 'NOT_PICKED_UP', notifiedOn: day('2026-03-12'), on: day('2026-03-20'), because: '电话不通' },
    ],
  ])('%s', (_, told, evidence) => {
    const on = 'on' in told ? told.on : '';
    serve(sent, 'REPLY', told).then(failed(on, evidence));
  });

  it('returned from an address that the office found itself', () => {
    const elsewhere = {
      way: 'REGISTERED_MAIL',
      waybillNo: 'XA10000000134',
      address: '清湖县城关镇一号',
    } as const;
    const told = sent.serviceFailed('2026-03-16').dispatched('2026-03-17', 'REPLY', elsewhere);
    const back = { kind: 'MAIL_RETURNED', on: day('2026-03-20'), reason: 'UNKNOWN_AT_ADDRESS' } as const;
    const { way, waybillNo } = elsewhere;
    const evidence = { ...back, way, waybillNo, postedOn: day('2026-03-17'), atConfirmedAddress: false };
    serve(told, 'REPLY', back).then(failed('2026-03-20', evidence));
  });
});

describe('不予记录送达', () => {
  it('电子送达 without consent: the application asks for delivery by post', () => {
    const evidence = { kind: 'ELECTRONIC_ARRIVED', on: day('2026-03-12'), system: '申请人邮箱' } as const;
    serve(sent, 'REPLY', evidence).refused({
      code: 'ELECTRONIC_WITHOUT_CONSENT',
      article: '民事诉讼法90',
      letter: 'REPLY',
    });
    // What the applicant would have to say lies in the application; a note of the clerk is not it.
    serve(sent, 'REPLY', { ...evidence, consent: '电话同意' }).refusedWith('ELECTRONIC_WITHOUT_CONSENT');
  });

  it('留置送达 with nobody but the driver to see it', () => {
    const witnesses = [{ name: '司机', standing: 'OTHER' }] as const;
    serve(sent, 'REPLY', { ...witnessed, witnesses }).refused({
      code: 'WITNESS_MISSING',
      article: '民事诉讼法89',
    });
    serve(sent, 'REPLY', { ...witnessed, witnesses: [], recording: ' ' }).refusedWith('WITNESS_MISSING');
  });

  it('邮寄 of what nobody posted, 公告 of what nobody published', () => {
    const byHand = aCaseIn('SIGNED').and({ fact: 'REPLY_SENT', on: day('2026-03-12'), by: 'IN_PERSON' });
    serve(byHand, 'REPLY', { kind: 'MAIL_DELIVERED', on: day('2026-03-16'), ...signature }).refused({
      code: 'DISPATCH_NOT_RECORDED',
      dispatch: 'POSTING',
    });
    serve(sent, 'REPLY', { kind: 'PUBLIC_NOTICE', proof: '截图' }).refused({
      code: 'DISPATCH_NOT_RECORDED',
      dispatch: 'PUBLICATION',
    });
  });

  it('delivered before it was posted, fetched before being told, told before it was written', () => {
    const posted = aCaseIn('REGISTERED').dispatched('2026-03-05', 'REGISTRATION_RECEIPT');
    const early = { kind: 'MAIL_DELIVERED', on: day('2026-03-04'), ...signature } as const;
    const problem = 'BEFORE_THE_STEP_IT_FOLLOWS';
    const receipt = 'REGISTRATION_RECEIPT';
    serve(posted, receipt, early, '2026-03-05').refused({
      code: 'DAY_REFUSED',
      path: 'evidence.on',
      problem,
      on: day('2026-03-04'),
      bound: day('2026-03-05'),
    });
    const fetched = { kind: 'PICKED_UP', ...signature } as const;
    serve(posted, receipt, { ...fetched, notifiedOn: day('2026-03-06'), on: day('2026-03-05') }).refused({
      code: 'DAY_REFUSED',
      path: 'evidence.on',
      problem,
      on: day('2026-03-05'),
      bound: day('2026-03-06'),
    });
    serve(posted, receipt, { ...fetched, notifiedOn: day('2026-03-02'), on: day('2026-03-05') }).refused({
      code: 'DAY_REFUSED',
      path: 'evidence.notifiedOn',
      problem,
      on: day('2026-03-02'),
      bound: day('2026-03-03'),
    });
  });

  it('before the letter', () => {
    serve(aCaseIn('REGISTERED'), 'REGISTRATION_RECEIPT', { ...signed('2026-03-02') }).refused({
      code: 'DAY_REFUSED',
      path: 'evidence.on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: day('2026-03-02'),
      bound: day('2026-03-03'),
    });
  });

  it.each<readonly [ServedLetter, CaseFileBuilder]>([
    ['REGISTRATION_RECEIPT', aCaseIn('REGISTERED')],
    ['CONSULTATION_NOTICE', aCaseIn('IN_HANDLING').consultationSent('2026-03-10')],
  ])('留置 of a %s, from which nothing runs', (letter, told) => {
    serve(told, letter, witnessed).refused({ code: 'WAY_NOT_FOR_LETTER', letter, way: 'LEFT_IN_PLACE' });
  });

  it.each<readonly [string, ToldService]>([
    ['evidence.signer', { ...signed('2026-03-16'), signer: '' }],
    ['evidence.refusedBy', { kind: 'SIGNATURE_REFUSED', on: day('2026-03-16'), refusedBy: ' ' }],
    ['evidence.system', { kind: 'ELECTRONIC_ARRIVED', on: day('2026-03-16'), system: '' }],
    ['evidence.because', { kind: 'ELECTRONIC_FAILED', on: day('2026-03-16'), system: '邮箱', because: '' }],
    [
      'evidence.because',
      { kind: 'NOT_PICKED_UP', on: day('2026-03-16'), notifiedOn: day('2026-03-16'), because: '' },
    ],
    ['evidence.place', { ...witnessed, place: '' }],
    ['evidence.witnesses.0.name', { ...witnessed, witnesses: [{ name: '', standing: 'EMPLOYER' }] }],
    ['evidence.proof', { kind: 'PUBLIC_NOTICE', proof: '' }],
  ])('without %s', (path, told) => {
    serve(sent, 'REPLY', told).refused({ code: 'INVALID_INPUT', path, problem: 'EMPTY' });
  });

  it('a letter of consultation, which has an act of its own', () => {
    serve(
      aCaseIn('IN_HANDLING').consultationSent('2026-03-10'),
      'CONSULTATION',
      signed('2026-03-11'),
    ).refused({
      code: 'INVALID_INPUT',
      path: 'letter',
      problem: 'NOT_ALLOWED',
    });
  });
});

/** The reply of an application that asks for delivery by e-mail or online, sent electronically. */
function online(delivery: 'EMAIL' | 'ONLINE'): CaseFileBuilder {
  return aCaseFile()
    .receivedAtWindow('2026-03-02', anApplication({ delivery }))
    .registered('2026-03-03')
    .assigned()
    .accepted()
    .drafted()
    .reviewRequested()
    .legalReviewPassed()
    .secrecyReviewPassed()
    .signed('2026-03-11')
    .and({ fact: 'REPLY_SENT', on: day('2026-03-12'), by: 'ELECTRONIC' });
}
