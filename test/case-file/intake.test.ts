import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideConfirmReceipt } from '../../src/case-file/acts/confirm-receipt.ts';
import { decideHandOverMail } from '../../src/case-file/acts/hand-over-mail.ts';
import { decideLogMail, type LogMail } from '../../src/case-file/acts/log-mail.ts';
import { decideRecordFaxApplication } from '../../src/case-file/acts/record-fax-application.ts';
import { decideRecordMailApplication } from '../../src/case-file/acts/record-mail-application.ts';
import {
  decideRecordOralApplication,
  decideRecordWindowApplication,
} from '../../src/case-file/acts/record-window-application.ts';
import { decideRegisterApplication } from '../../src/case-file/acts/register-application.ts';
import { decideReissueQueryCode } from '../../src/case-file/acts/reissue-query-code.ts';
import { decideSubmitApplication } from '../../src/case-file/acts/submit-application.ts';
import { decideWithdrawApplication } from '../../src/case-file/acts/withdraw-application.ts';
import type { CaseState } from '../../src/case-file/states.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';
import { agencies, anApplication, anApplicationForm } from '../support/builders-cast.ts';
import { given, officialNo, opening } from '../support/builders-given.ts';

const agencyId = agencies.naturalResources.id;
const on = day('2026-03-02');
const here = onThe('2026-03-02');
const form = anApplicationForm();
const application = anApplication();
const nameless = anApplicationForm({ applicant: { ...form.applicant, name: '' } });
const noName = { code: 'INVALID_INPUT', path: 'application.applicant.name', problem: 'EMPTY' } as const;

describe('提交申请 (arts. 29, 31(3)): online', () => {
  const at = '2026-03-02T23:59:59+08:00';

  it.each([
    ['AUTO', 'RECEIVED', '2026-03-02'],
    ['AGENCY', 'SUBMITTED', undefined],
  ] as const)('confirmation %s → %s, received on %s', (confirmation, state, receivedOn) => {
    const act = { on, agencyId, at, confirmation, application: form };
    const decision = opening(decideSubmitApplication(act, here)).then({
      fact: 'SUBMITTED',
      on,
      agencyId,
      channel: 'INTERNET',
      at,
      confirmation,
      application,
      applicationNo: 'NO-1',
    });
    expect([decision?.series, decision?.warnings]).toEqual(['APPLICATION', []]);
    const file = decision && toldOn(aCaseFile(), decision).file();
    expect([file?.state, file?.receivedOn]).toEqual([state, receivedOn]);
  });

  it('an application that cannot be read is refused at the field', () => {
    const act = { on, agencyId, at, confirmation: 'AUTO', application: nameless } as const;
    opening(decideSubmitApplication(act, here)).refused(noName);
  });

  it('not for a day to come', () => {
    const act = { on: day('2026-03-03'), agencyId, at, confirmation: 'AUTO', application: form } as const;
    opening(decideSubmitApplication(act, here)).refusedWith('DAY_REFUSED');
  });
});

describe('窗口接收 (art. 31(1)): received on the day it is handed in', () => {
  it('two facts, no number yet', () => {
    const decision = opening(decideRecordWindowApplication({ on, agencyId, application: form }, here)).then(
      { fact: 'APPLICATION_RECORDED', on, agencyId, channel: 'IN_PERSON', application },
      { fact: 'RECEIVED', on, channel: 'IN_PERSON' },
    );
    expect(decision?.series).toBeUndefined();
  });

  it('refused at the field, or for its day', () => {
    opening(decideRecordWindowApplication({ on, agencyId, application: nameless }, here)).refused(noName);
    opening(
      decideRecordWindowApplication({ on: day('2026-03-03'), agencyId, application: form }, here),
    ).refusedWith('DAY_REFUSED');
  });
});

describe('代填口头申请 (art. 29 ¶1)', () => {
  const oral = { writtenBy: '林知夏', difficulty: '视力障碍，不能书写', approvedBy: 'FINGERPRINT' } as const;

  it('keeps who wrote it, why, and how it was approved', () => {
    opening(decideRecordOralApplication({ on, agencyId, application: form, oral }, here)).then(
      { fact: 'APPLICATION_RECORDED', on, agencyId, channel: 'IN_PERSON', application, oral },
      { fact: 'RECEIVED', on, channel: 'IN_PERSON' },
    );
    expect(aCaseFile().receivedOrally('2026-03-02').file().oral?.approvedBy).toBe('FINGERPRINT');
  });

  it.each([
    ['oral.writtenBy', { ...oral, writtenBy: '' }],
    ['oral.difficulty', { ...oral, difficulty: ' ' }],
  ])('refused without %s', (path, incomplete) => {
    opening(decideRecordOralApplication({ on, agencyId, application: form, oral: incomplete }, here)).refused(
      { code: 'INVALID_INPUT', path, problem: 'EMPTY' },
    );
  });
});

describe('传真接收 (art. 31(3)): waits for the confirmation of both sides', () => {
  const at = '2026-03-02T08:30:00+08:00';

  it('submitted, not received, without a number', () => {
    opening(decideRecordFaxApplication({ on, agencyId, at, application: form }, here)).then({
      fact: 'SUBMITTED',
      on,
      agencyId,
      channel: 'FAX',
      at,
      confirmation: 'AGENCY',
      application,
    });
    expect(aCaseFile().faxed('2026-03-02').file().receivedOn).toBeUndefined();
    expect(aCaseFile().faxed('2026-03-02').confirmed('2026-03-04').file().receivedOn).toBe('2026-03-04');
  });

  it('refused at the field, or for its day', () => {
    opening(decideRecordFaxApplication({ on, agencyId, at, application: nameless }, here)).refused(noName);
    opening(
      decideRecordFaxApplication({ on: day('2026-03-03'), agencyId, at, application: form }, here),
    ).refusedWith('DAY_REFUSED');
  });
});

describe('收信登记 (art. 31(2)): logged before it has a number', () => {
  const signed: LogMail = {
    on,
    agencyId,
    channel: 'SIGNED_MAIL',
    senderName: '周沐言',
    waybillNo: 'EX100000001CN',
    signedForBy: '传达室',
  };

  it('signed mail with its waybill and signer', () => {
    opening(decideLogMail(signed, here)).then({ fact: 'MAIL_LOGGED', ...signed });
  });

  it('an ordinary letter has neither', () => {
    const letter = { on, agencyId, channel: 'ORDINARY_MAIL', senderName: '周沐言' } as const;
    opening(decideLogMail(letter, here)).then({ fact: 'MAIL_LOGGED', ...letter });
  });

  it.each([
    ['senderName', { ...signed, senderName: '' }],
    ['waybillNo', { ...signed, waybillNo: ' ' }],
    ['signedForBy', { ...signed, signedForBy: '' }],
  ])('signed mail without %s is refused', (path, letter) => {
    opening(decideLogMail(letter, here)).refused({ code: 'INVALID_INPUT', path, problem: 'EMPTY' });
  });

  it('not for a day to come', () => {
    opening(decideLogMail({ ...signed, on: day('2026-03-03') }, here)).refusedWith('DAY_REFUSED');
  });
});

describe('信件移交: every hand a letter passes through', () => {
  const logged = aCaseFile().loggedAsOrdinaryMail('2026-03-02');

  it('from one to the next', () => {
    given(logged)
      .when((file) => decideHandOverMail(file, { on, from: '传达室', to: '林知夏' }, here))
      .then({ fact: 'MAIL_HANDED_OVER', on, from: '传达室', to: '林知夏' });
    expect(logged.mailHandedOver().mailHandedOver().file().mail?.handOvers).toHaveLength(2);
  });

  it.each([
    ['from', { on, from: '', to: '林知夏' }],
    ['to', { on, from: '传达室', to: '' }],
  ])('refused without %s', (path, act) => {
    given(logged)
      .when((file) => decideHandOverMail(file, act, here))
      .refused({ code: 'INVALID_INPUT', path, problem: 'EMPTY' });
  });

  it('refused where no letter came', () => {
    given(aCaseFile().faxed('2026-03-02'))
      .when((file) => decideHandOverMail(file, { on, from: '传达室', to: '林知夏' }, here))
      .refused({ code: 'INVALID_INPUT', path: 'caseId', problem: 'NOT_ALLOWED' });
  });
});

describe('录入来信申请 (art. 31(2)): what the envelope held', () => {
  const opened = day('2026-03-04');

  it('signed mail opened on Wednesday was received on Monday, when the organ signed', () => {
    given(aCaseFile().loggedAsSignedMail('2026-03-02'))
      .when((file) =>
        decideRecordMailApplication(file, { on: opened, application: form }, onThe('2026-03-04')),
      )
      .then(
        { fact: 'APPLICATION_RECORDED', on: opened, agencyId, channel: 'SIGNED_MAIL', application },
        { fact: 'RECEIVED', on, channel: 'SIGNED_MAIL' },
      );
  });

  it('an ordinary letter is not received before the applicant has confirmed it', () => {
    given(aCaseFile().loggedAsOrdinaryMail('2026-03-02'))
      .when((file) =>
        decideRecordMailApplication(file, { on: opened, application: form }, onThe('2026-03-04')),
      )
      .then({ fact: 'APPLICATION_RECORDED', on: opened, agencyId, channel: 'ORDINARY_MAIL', application });
  });

  it('refused twice, refused where no letter came, refused at the field', () => {
    const ordinary = aCaseFile().loggedAsOrdinaryMail('2026-03-02');
    record(ordinary.mailOpened()).refused({ code: 'ALREADY_RECORDED' });
    record(aCaseFile().faxed('2026-03-02')).refused({
      code: 'INVALID_INPUT',
      path: 'caseId',
      problem: 'NOT_ALLOWED',
    });
    record(ordinary, nameless).refused(noName);

    function record(told: CaseFileBuilder, application = form) {
      return given(told).when((file) =>
        decideRecordMailApplication(file, { on: opened, application }, onThe('2026-03-04')),
      );
    }
  });
});

describe('确认收到 (art. 31): the day of confirmation is the receipt date', () => {
  const how = '致电0990-1000001，本人确认';

  it.each([
    ['an ordinary letter', aCaseFile().loggedAsOrdinaryMail('2026-03-02').mailOpened()],
    ['a fax', aCaseFile().faxed('2026-03-02')],
    ['an online application', aCaseFile().submittedOnline('2026-03-02', { confirmation: 'AGENCY' })],
  ])('%s', (_what, told) => {
    const outcome = decideConfirmReceipt(told.file(), { on: day('2026-03-03'), how }, onThe('2026-03-03'));
    opening(outcome).then({ fact: 'CONFIRMED', on: '2026-03-03', how });
    expect(told.confirmed('2026-03-03').file().receivedOn).toBe('2026-03-03');
  });

  it('refused while the letter is unopened: nobody knows yet what to confirm', () => {
    given(aCaseFile().loggedAsOrdinaryMail('2026-03-02'))
      .when((file) => decideConfirmReceipt(file, { on, how }, here))
      .refused({ code: 'APPLICATION_NOT_RECORDED', article: '31' });
  });

  it('refused without a word on how', () => {
    given(aCaseFile().faxed('2026-03-02'))
      .when((file) => decideConfirmReceipt(file, { on, how: '' }, here))
      .refused({ code: 'INVALID_INPUT', path: 'how', problem: 'EMPTY' });
  });
});

describe('登记 (art. 45)', () => {
  it('takes the next number of the year', () => {
    const decision = given(aCaseIn('RECEIVED'))
      .when((file) => decideRegisterApplication(file, { on }, here))
      .then({ fact: 'REGISTERED', on, applicationNo: 'NO-1' });
    expect(decision?.series).toBe('APPLICATION');
  });

  it('leaves an online application the number it was given when it was submitted', () => {
    const decision = given(aCaseFile().submittedOnline('2026-03-02'))
      .when((file) => decideRegisterApplication(file, { on }, here))
      .then({ fact: 'REGISTERED', on, applicationNo: 'QH02-2026-00001' });
    expect(decision?.series).toBeUndefined();
  });

  it('refused before receipt', () => {
    given(aCaseIn('SUBMITTED'))
      .when((file) => decideRegisterApplication(file, { on }, here))
      .refused({
        code: 'WRONG_STATE',
        action: 'registerApplication',
        state: 'SUBMITTED',
        from: ['RECEIVED'],
      });
  });
});

describe('补发查询码', () => {
  it('the next issue, against an identity paper', () => {
    given(aCaseIn('REGISTERED').queryCodeReissued())
      .when((file) =>
        decideReissueQueryCode(
          file,
          { on: day('2026-03-04'), identityChecked: '居民身份证' },
          onThe('2026-03-04'),
        ),
      )
      .then({ fact: 'QUERY_CODE_REISSUED', on: '2026-03-04', issue: 3, identityChecked: '居民身份证' });
  });

  it('refused without one', () => {
    given(aCaseIn('REGISTERED'))
      .when((file) =>
        decideReissueQueryCode(file, { on: day('2026-03-04'), identityChecked: '' }, onThe('2026-03-04')),
      )
      .refused({ code: 'INVALID_INPUT', path: 'identityChecked', problem: 'EMPTY' });
  });
});

describe('撤回申请: until the reply has left', () => {
  const open: readonly CaseState[] = [
    'SUBMITTED',
    'RECEIVED',
    'REGISTERED',
    'AWAITING_CORRECTION',
    'IN_HANDLING',
    'UNDER_REVIEW',
    'APPROVED',
    'SIGNED',
  ];
  const withdrawal = { on: day('2026-03-16'), how: '书面撤回' };
  const later = onThe('2026-03-16');

  it.each(open)('from %s', (state) => {
    const isRegistered = state !== 'SUBMITTED' && state !== 'RECEIVED';
    given(aCaseIn(state))
      .when((file) => decideWithdrawApplication(file, withdrawal, later))
      .then({ fact: 'WITHDRAWN', ...withdrawal, ...(isRegistered ? { documentNo: officialNo } : {}) });
  });

  it('is confirmed by a letter with a number of its own series, once there is something to name', () => {
    const registered = given(aCaseIn('REGISTERED')).when((file) =>
      decideWithdrawApplication(file, withdrawal, later),
    );
    expect(registered.then({ fact: 'WITHDRAWN', ...withdrawal, documentNo: officialNo })?.series).toBe(
      'WITHDRAWAL',
    );
  });

  it('ends the case as D63, 其他, on the day of the withdrawal', () => {
    const file = aCaseIn('IN_HANDLING').withdrawn('2026-03-16').file();
    expect([file.state, file.outcome, file.closedOn]).toEqual(['WITHDRAWN', 'OTHER', '2026-03-16']);
  });

  it.each(['REPLIED', 'ARCHIVED', 'LAPSED', 'WITHDRAWN'] as const)('not from %s', (state) => {
    given(aCaseIn(state))
      .when((file) =>
        decideWithdrawApplication(file, { ...withdrawal, on: file.lastStepOn }, onThe('2026-12-01')),
      )
      .refused({ code: 'WRONG_STATE', action: 'withdrawApplication', state, from: open });
  });

  it('not without a word on how', () => {
    given(aCaseIn('RECEIVED'))
      .when((file) => decideWithdrawApplication(file, { on, how: ' ' }, here))
      .refused({ code: 'INVALID_INPUT', path: 'how', problem: 'EMPTY' });
  });
});
