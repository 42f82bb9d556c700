import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import type { Application } from '../../src/case-file/application.ts';
import { evidenceText } from '../../src/case-file/evidence-text.ts';
import type { ServiceEvidence } from '../../src/case-file/facts/service-facts.ts';
import { serviceProblems } from '../../src/case-file/service-problems.ts';
import { wayOf } from '../../src/case-file/services.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { anApplication } from '../support/builders-cast.ts';

const calendar = shippedCalendar();

/** Each letter, the entry that wrote it, and how it is to leave. */
function lettersOf(told: CaseFileBuilder): readonly string[] {
  return told
    .file()
    .services.map(({ letter, seq, by, sentOn = 'not sent', ref = '' }) =>
      [letter, told.journal()[seq - 1]?.fact.fact, by, sentOn, ref].filter(Boolean).join(' '),
    );
}

describe('送达记录: every outgoing letter has one', () => {
  it('from the receipt of registration to the reply', () => {
    const told = aCaseIn('IN_HANDLING')
      .extended('2026-03-06', 10)
      .reasonsRequested('2026-03-07')
      .deferred('2026-03-08', '2026-05-20')
      .feeNoticeSent('2026-03-09')
      .feeReviewed('WITHDRAWN', '2026-03-10')
      .consultationSent('2026-03-10')
      .opinionReceived('2026-03-11')
      .publicInterestDecided('2026-03-12')
      .drafted()
      .signed('2026-03-13');
    expect(lettersOf(told)).toEqual([
      'REGISTRATION_RECEIPT REGISTERED IN_PERSON 2026-03-03',
      'EXTENSION_NOTICE EXTENSION_NOTIFIED POST 2026-03-06',
      'REASONS_REQUEST REASONS_REQUESTED POST 2026-03-07',
      'DEFERRAL_NOTICE DEFERRAL_NOTIFIED POST 2026-03-08',
      'FEE_NOTICE FEE_NOTICE_SENT POST 2026-03-09',
      'FEE_REVIEW_RESULT FEE_REVIEW_DECIDED POST 2026-03-10',
      'CONSULTATION CONSULTATION_SENT POST 2026-03-10 C1',
      'CONSULTATION_NOTICE CONSULTATION_SENT POST 2026-03-10 C1',
      'PUBLIC_INTEREST_NOTICE PUBLIC_INTEREST_DISCLOSURE_NOTIFIED POST 2026-03-12 C1',
      'REPLY REPLY_SIGNED POST not sent',
    ]);
  });

  it('the notices of a correction and of a lapse', () => {
    expect(lettersOf(aCaseIn('LAPSED'))).toEqual([
      'REGISTRATION_RECEIPT REGISTERED IN_PERSON 2026-03-03',
      'CORRECTION_NOTICE CORRECTION_NOTICE_SENT POST 2026-03-04',
      'LAPSE_NOTICE LAPSED POST 2026-03-30',
    ]);
  });

  it('the confirmation of a withdrawal, and nothing where there was no number yet', () => {
    expect(lettersOf(aCaseIn('IN_HANDLING').withdrawn('2026-03-10')).at(-1)).toBe(
      'WITHDRAWAL_CONFIRMATION WITHDRAWN POST 2026-03-10',
    );
    expect(lettersOf(aCaseFile().receivedAtWindow('2026-03-03').withdrawn('2026-03-10'))).toEqual([]);
  });

  it('none of a consultation that the applicant is not told of', () => {
    const told = aCaseIn('IN_HANDLING').consultationSent('2026-03-10', { applicantTold: false });
    expect(told.file().services.map(({ letter }) => letter)).toEqual([
      'REGISTRATION_RECEIPT',
      'CONSULTATION',
    ]);
  });

  it.each<readonly [Application['delivery'], string]>([
    ['POST', 'POST'],
    ['FAX', 'POST'],
    ['PICK_UP', 'IN_PERSON'],
    ['INSPECTION_ON_SITE', 'IN_PERSON'],
    ['EMAIL', 'ELECTRONIC'],
    ['ONLINE', 'ELECTRONIC'],
  ])('a reply to an application that asks for %s leaves %s', (delivery, by) => {
    const told = aCaseFile()
      .receivedAtWindow('2026-03-02', anApplication({ delivery }))
      .registered()
      .signed();
    expect(told.file().services.at(-1)?.by).toBe(by);
  });

  it.each([
    ['online', aCaseFile().submittedOnline('2026-03-02'), 'ELECTRONIC'],
    ['signed mail', aCaseFile().receivedByPost('2026-03-02'), 'POST'],
    ['fax', aCaseFile().faxed('2026-03-02').confirmed(), 'POST'],
  ])('a receipt goes back the way of the application: %s', (_, told, by) => {
    expect(told.registered().file().services[0]?.by).toBe(by);
  });

  it('a new reply after a quashing has a record of its own, and a voided letter none', () => {
    const again = aCaseIn('REPLIED').redoOrdered('2026-07-10').drafted().signed('2026-07-13');
    expect(again.file().services.map(({ letter, servedOn }) => [letter, servedOn])).toEqual([
      ['REGISTRATION_RECEIPT', undefined],
      ['REPLY', '2026-03-16'],
      ['REPLY', undefined],
    ]);
    expect(again.voided().file().services).toHaveLength(2);
  });
});

describe('送达记录: attempts in their order', () => {
  const told = aCaseIn('SIGNED').sent('2026-03-12');
  const returned: ServiceEvidence = {
    kind: 'MAIL_RETURNED',
    on: day('2026-03-18'),
    reason: 'CARRIER_FAULT',
    way: 'EMS',
    waybillNo: 'EX100000002CN',
    postedOn: day('2026-03-12'),
    atConfirmedAddress: true,
  };
  const back = told.serviceFailed('2026-03-18', 'REPLY', returned);

  it('posted and returned, posted again and refused, and then left in place', () => {
    const served = back.dispatched('2026-03-19', 'REPLY').serviceFailed('2026-03-23').served('2026-03-24');
    const record = served.file().services.at(-1);
    expect(record?.dispatches.map(({ on, ended }) => [on, ended])).toEqual([
      ['2026-03-12', true],
      ['2026-03-19', false],
    ]);
    expect(record?.attempts.map(({ on, served: done, evidence }) => [on, done, wayOf(evidence)])).toEqual([
      ['2026-03-18', false, 'EMS'],
      ['2026-03-23', false, 'IN_PERSON'],
      ['2026-03-24', true, 'IN_PERSON'],
    ]);
    expect([record?.servedOn, record?.failedOn]).toEqual(['2026-03-24', undefined]);
    expect(served.file().reply).toMatchObject({ sentOn: '2026-03-12', servedOn: '2026-03-24' });
  });

  it('a failure stops no clock, and is said of the reply', () => {
    const [before, after] = [told.file(), back.file()];
    expect(after.clockFacts).toEqual(before.clockFacts);
    expect(deadlinesOf(after, calendar, day('2026-05-20'))).toEqual(
      deadlinesOf(before, calendar, day('2026-05-20')),
    );
    expect(after.reply?.serviceFailed).toBe(
      '2026年3月12日以邮政特快专递交寄（EX100000002CN），被退回（邮政企业原因）。',
    );
  });
});

describe('送达问题', () => {
  function problemsOf(told: CaseFileBuilder, today: string): readonly string[] {
    return serviceProblems(told.file(), calendar, day(today)).map(({ code, letter, since }) =>
      [code, letter, since].join(' '),
    );
  }
  const extended = aCaseIn('IN_HANDLING').extended('2026-03-12', 10);
  const consulted = aCaseIn('IN_HANDLING').consultationSent('2026-03-12', { applicantTold: false });

  it.each<readonly [string, CaseFileBuilder, string, readonly string[]]>([
    ['a notice to be posted has until the next working day: Thursday', extended, '2026-03-12', []],
    ['…Friday', extended, '2026-03-13', []],
    ['…not Monday', extended, '2026-03-16', ['NOT_POSTED EXTENSION_NOTICE 2026-03-12']],
    ['posted in time', extended.dispatched('2026-03-12', 'EXTENSION_NOTICE'), '2026-03-16', []],
    [
      'posted after the day it bears',
      extended.dispatched('2026-03-13', 'EXTENSION_NOTICE'),
      '2026-03-16',
      ['POSTED_LATE EXTENSION_NOTICE 2026-03-13'],
    ],
    ['handed over instead', extended.letterServed('2026-03-13', 'EXTENSION_NOTICE'), '2026-03-16', []],
    [
      'a reply that was refused',
      aCaseIn('SIGNED').sent('2026-03-12').serviceFailed('2026-03-16'),
      '2026-03-20',
      ['FAILED REPLY 2026-03-16'],
    ],
    [
      'served at last',
      aCaseIn('SIGNED').sent('2026-03-12').serviceFailed('2026-03-16').served('2026-03-17'),
      '2026-03-20',
      [],
    ],
    [
      'a correction notice that could not be served, but was answered',
      aCaseIn('AWAITING_CORRECTION').serviceFailed('2026-03-05', 'CORRECTION_NOTICE').correctionReceived(),
      '2026-03-20',
      [],
    ],
    [
      'a letter of consultation whose posting is not recorded',
      consulted,
      '2026-03-16',
      ['NOT_POSTED CONSULTATION 2026-03-12'],
    ],
    ['… answered online: it must have come', consulted.opinionSubmitted('2026-03-13'), '2026-03-16', []],
    [
      'one that came back, answered all the same',
      consulted.serviceFailed('2026-03-13', 'CONSULTATION').opinionReceived('2026-03-16'),
      '2026-03-16',
      [],
    ],
    [
      'a request for reasons that were given',
      aCaseIn('IN_HANDLING').reasonsRequested('2026-03-12').reasonsGiven('2026-03-13'),
      '2026-03-20',
      [],
    ],
    ['a signed reply that has not left', aCaseIn('SIGNED'), '2026-03-31', []],
    [
      'a withdrawn case: of its confirmation alone',
      extended.withdrawn('2026-03-13'),
      '2026-04-13',
      ['NOT_POSTED WITHDRAWAL_CONFIRMATION 2026-03-13'],
    ],
    ['an archived case', extended.withdrawn('2026-03-13').archived('2026-03-16'), '2026-04-13', []],
  ])('%s', (_, told, today, problems) => {
    expect(problemsOf(told, today)).toEqual(problems);
  });

  it('in words: what to do next', () => {
    const refused = aCaseIn('SIGNED').sent('2026-03-12').serviceFailed('2026-03-16');
    expect(serviceProblems(refused.file(), calendar, day('2026-03-20'))).toEqual([
      {
        code: 'FAILED',
        letter: 'REPLY',
        seq: refused.journal().length - 2,
        since: '2026-03-16',
        zh: '答复书未能送达：周沐言拒绝签收。请留置送达。',
        en: 'The reply could not be served: 周沐言 refused to sign. Now leave it in place.',
      },
    ]);
    expect(serviceProblems(extended.file(), calendar, day('2026-03-16'))[0]).toMatchObject({
      zh: '延长答复期限告知书应当邮寄，2026年3月12日发出，尚未记录交寄。',
      en: 'The extension notice of 2026-03-12 goes by post, and no posting is recorded.',
    });
    const late = extended.dispatched('2026-03-13', 'EXTENSION_NOTICE');
    expect(serviceProblems(late.file(), calendar, day('2026-03-16'))[0]).toMatchObject({
      zh: '延长答复期限告知书载明2026年3月12日发出，2026年3月13日才交寄；是否按期以交邮之日为准。',
      en: 'The extension notice bears 2026-03-12 and was posted on 2026-03-13; timeliness goes by the posting.',
    });
  });
});

describe('送达凭证, in a sentence', () => {
  const on = day('2026-03-16');
  const notifiedOn = day('2026-03-12');
  const signer = { signer: '周沐言', relation: 'AGENT' } as const;
  const mail = { way: 'REGISTERED_MAIL', waybillNo: 'XA10000000134', postedOn: notifiedOn } as const;
  it.each<readonly [string, string, ServiceEvidence]>([
    [
      '直接送达，周沐言（代理人）签收。',
      'handed over, signed for by 周沐言 (agent).',
      { kind: 'SIGNED', on, ...signer },
    ],
    [
      '2026年3月12日以挂号信交寄（XA10000000134），周沐言（代理人）签收。',
      'posted on 2026-03-12 by registered mail (XA10000000134), signed for by 周沐言 (agent).',
      { kind: 'MAIL_DELIVERED', on, ...signer, ...mail },
    ],
    [
      '2026年3月12日以挂号信交寄（XA10000000134），被退回（收件人拒收）。',
      'posted on 2026-03-12 by registered mail (XA10000000134); returned: refused by the recipient.',
      { kind: 'MAIL_RETURNED', on, reason: 'REFUSED', atConfirmedAddress: true, ...mail },
    ],
    ['到达门户。', 'arrived in 门户.', { kind: 'ELECTRONIC_ARRIVED', on, system: '门户' }],
    [
      '未能到达邮箱（已满）。',
      'did not arrive in 邮箱: 已满.',
      { kind: 'ELECTRONIC_FAILED', on, system: '邮箱', because: '已满' },
    ],
    [
      '2026年3月12日通知领取，周沐言（代理人）签收。',
      'told on 2026-03-12 to fetch it, signed for by 周沐言 (agent).',
      { kind: 'PICKED_UP', on, notifiedOn, ...signer },
    ],
    [
      '2026年3月12日通知领取，未领取（电话不通）。',
      'told on 2026-03-12 to fetch it, and did not: 电话不通.',
      { kind: 'NOT_PICKED_UP', on, notifiedOn, because: '电话不通' },
    ],
    [
      '周沐言拒绝签收，留置于住所（居（村）民委员会白露见证、拍照、录像）。',
      '周沐言 refused to sign; left at 住所 (witnessed by 白露, neighbourhood or village committee, recorded).',
      {
        kind: 'LEFT_IN_PLACE',
        on,
        place: '住所',
        refusedBy: '周沐言',
        witnesses: [{ name: '白露', standing: 'COMMITTEE' }],
        recordings: [],
        recording: '记录仪03',
      },
    ],
    [
      '2026年3月12日公告于清湖日报，公告期满（报样）。',
      'published on 2026-03-12: 清湖日报; the notice has run (报样).',
      { kind: 'PUBLIC_NOTICE', where: '清湖日报', publishedOn: notifiedOn, proof: '报样' },
    ],
    ['本人签收', '本人签收', { kind: 'IN_WORDS', text: '本人签收' }],
  ])('%s', (zh, en, evidence) => {
    expect(evidenceText(evidence)).toEqual({ zh, en });
  });
});
