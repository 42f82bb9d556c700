import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideRecordConsultationDelivery } from '../../src/case-file/acts/record-consultation-delivery.ts';
import { decideRecordDispatch, type ToldDispatch } from '../../src/case-file/acts/record-dispatch.ts';
import { decideRecordService } from '../../src/case-file/acts/record-service.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import type { ServedLetter, ServiceEvidence, ToldService } from '../../src/case-file/facts/service-facts.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { aFile, anApplication } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

/** Sent by EMS on Thursday 2026-03-12; signed on the eleventh. */
const sent = aCaseIn('SIGNED').sent('2026-03-12');
const posting = { way: 'EMS', waybillNo: 'EX100000002CN', postedOn: day('2026-03-12') } as const;
const signature = { signer: '周沐言', relation: 'ADDRESSEE' } as const;
const published = { way: 'PUBLIC_NOTICE', where: '清湖县人民政府网站' } as const;
const witnessed = {
  kind: 'LEFT_IN_PLACE',
  on: day('2026-03-19'),
  place: '申请人住所（柳桥镇南堤路8号）',
  refusedBy: '周沐言',
  witnesses: [{ name: '白露', standing: 'COMMITTEE' }],
  recordings: [],
} as const;

function serve(told: CaseFileBuilder, letter: ServedLetter, evidence: ToldService, today?: string) {
  const on = today ?? ('on' in evidence ? evidence.on : '2026-03-16');
  return given(told).when((file) => decideRecordService(file, { letter, evidence }, onThe(on)));
}

function dispatch(told: CaseFileBuilder, letter: ServedLetter, how: ToldDispatch, on: string) {
  return given(told).when((file) =>
    decideRecordDispatch(file, { on: day(on), letter, dispatch: how }, onThe(on)),
  );
}

function served(on: string, evidence: ServiceEvidence) {
  return { fact: 'REPLY_SERVED', on: day(on), ground: 'PROVIDED', evidence } as const;
}

function failed(on: string, evidence: ServiceEvidence) {
  const letterSeq = sent.journal().length - 1;
  return { fact: 'SERVICE_FAILED', on: day(on), letter: 'REPLY', letterSeq, evidence } as const;
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

describe('送达 of letters from which no term runs: evidence alone', () => {
  const notices: readonly (readonly [ServedLetter, CaseFileBuilder])[] = [
    ['REGISTRATION_RECEIPT', aCaseIn('REGISTERED')],
    ['CONSULTATION_NOTICE', aCaseIn('IN_HANDLING').consultationSent('2026-03-10')],
    [
      'PUBLIC_INTEREST_NOTICE',
      aCaseIn('IN_HANDLING').consultationSent().opinionReceived().publicInterestDecided('2026-03-10'),
    ],
    ['EXTENSION_NOTICE', aCaseIn('IN_HANDLING').extended('2026-03-10', 10)],
    ['REASONS_REQUEST', aCaseIn('IN_HANDLING').reasonsRequested('2026-03-10')],
    ['DEFERRAL_NOTICE', aCaseIn('IN_HANDLING').reasonsRequested().deferred('2026-03-10', '2026-05-20')],
    ['FEE_REVIEW_RESULT', aCaseIn('IN_HANDLING').feeNoticeSent().feeReviewed('WITHDRAWN', '2026-03-10')],
    ['LAPSE_NOTICE', aCaseIn('LAPSED')],
    ['WITHDRAWAL_CONFIRMATION', aCaseIn('IN_HANDLING').withdrawn('2026-03-10')],
  ];

  it.each(notices)('%s', (letter, told) => {
    const evidence = signed('2026-03-31');
    const letterSeq = told.file().services.find((one) => one.letter === letter)?.seq;
    serve(told, letter, evidence).then({
      fact: 'LETTER_SERVED',
      on: '2026-03-31',
      letter,
      letterSeq,
      evidence,
    });
  });

  it.each(notices)('%s: moves no clock, and is no step of the case', (letter, told) => {
    const before = told.file();
    const after = told.letterServed('2026-04-30', letter).file();
    const [first, second] = [before, after].map(({ clockFacts, state, lastStepOn }) => ({
      clockFacts,
      state,
      lastStepOn,
    }));
    expect(second).toEqual(first);
    const without = told.serviceFailed('2026-04-30', letter).file();
    expect([without.clockFacts, without.lastStepOn]).toEqual([before.clockFacts, before.lastStepOn]);
  });

  it('of two extension notices the one that is meant', () => {
    const told = aCaseIn('IN_HANDLING').extended('2026-03-10', 10).extended('2026-03-11', 5);
    const letterSeq = told.journal().length - 1;
    const evidence = signed('2026-03-12');
    given(told)
      .when((file) =>
        decideRecordService(file, { letter: 'EXTENSION_NOTICE', letterSeq, evidence }, onThe('2026-03-12')),
      )
      .then({ fact: 'LETTER_SERVED', on: '2026-03-12', letter: 'EXTENSION_NOTICE', letterSeq, evidence });
  });
});

describe('征求意见书: by the same proofs, through its own act', () => {
  const out = aCaseIn('IN_HANDLING').consultationSent('2026-03-10');

  function deliver(told: CaseFileBuilder, evidence: ToldService) {
    const on = 'on' in evidence ? evidence.on : '2026-03-16';
    return given(told).when((file) =>
      decideRecordConsultationDelivery(file, { ref: 'C1', evidence }, onThe(on)),
    );
  }

  it('by the mail that was posted', () => {
    const told = out.dispatched('2026-03-10', 'CONSULTATION');
    const delivered = { kind: 'MAIL_DELIVERED', on: day('2026-03-12'), ...signature } as const;
    const mail = { way: 'EMS', waybillNo: 'EX100000003CN', postedOn: day('2026-03-10') } as const;
    deliver(told, delivered).then({
      fact: 'CONSULTATION_DELIVERED',
      on: '2026-03-12',
      ref: 'C1',
      evidence: { ...delivered, ...mail },
    });
  });

  it('returned: the address was not the consultee’s own word, so that it was not served', () => {
    const told = out.dispatched('2026-03-10', 'CONSULTATION');
    const back = { kind: 'MAIL_RETURNED', on: day('2026-03-16'), reason: 'MOVED' } as const;
    const mail = { way: 'EMS', waybillNo: 'EX100000003CN', postedOn: day('2026-03-10') } as const;
    const evidence = { ...back, ...mail, atConfirmedAddress: false };
    const letterSeq = out.journal().length;
    deliver(told, back).then({
      fact: 'SERVICE_FAILED',
      on: '2026-03-16',
      letter: 'CONSULTATION',
      letterSeq,
      evidence,
    });
  });

  it('electronically, where a third party has agreed, and to an organ as a matter of course', () => {
    const evidence = { kind: 'ELECTRONIC_ARRIVED', on: day('2026-03-11'), system: '公司邮箱' } as const;
    deliver(out, evidence).refusedWith('ELECTRONIC_WITHOUT_CONSENT');
    deliver(out, { ...evidence, consent: '来函同意' }).isDone();
    const toOrgan = aCaseIn('IN_HANDLING').consultationSent('2026-03-10', { with: 'OTHER_AGENCY' });
    deliver(toOrgan, evidence).isDone();
  });
});

function signed(on: string) {
  return { kind: 'SIGNED', on: day(on), ...signature } as const;
}

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
