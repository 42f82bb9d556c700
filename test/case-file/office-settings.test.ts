import { describe, expect, it } from '@jest/globals';
import { permittedActions } from '../../src/access/permitted-actions.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { decideArchiveCase } from '../../src/case-file/acts/archive-case.ts';
import { decideConfirmReceipt } from '../../src/case-file/acts/confirm-receipt.ts';
import {
  decideIssueCorrectionNotice,
  type IssueCorrectionNotice,
} from '../../src/case-file/acts/issue-correction-notice.ts';
import { decideRecordFaxApplication } from '../../src/case-file/acts/record-fax-application.ts';
import { decideRecordMailApplication } from '../../src/case-file/acts/record-mail-application.ts';
import {
  decideRecordOralApplication,
  decideRecordWindowApplication,
} from '../../src/case-file/acts/record-window-application.ts';
import { decideSubmitApplication } from '../../src/case-file/acts/submit-application.ts';
import type { IdentityDocumentKind } from '../../src/case-file/application.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import type { Circumstances } from '../../src/case-file/decision.ts';
import { refusalOfEconomicSecurity } from '../../src/case-file/economic-security.ts';
import { type CorrectionGround, correctionGrounds } from '../../src/case-file/facts/handling-facts.ts';
import { feeMonthOf } from '../../src/case-file/fee-month.ts';
import {
  changedSettings,
  defaultOfficeSettings,
  type OfficeSettings,
  type OfficeSettingsChange,
  refusalOfSettings,
} from '../../src/case-file/office-settings.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseFile, aCaseIn } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';
import { agencies, anApplication, anApplicationForm, staffWith } from '../support/builders-cast.ts';
import { given, opening } from '../support/builders-given.ts';

function chosen(change: OfficeSettingsChange): OfficeSettings {
  return changedSettings(defaultOfficeSettings, change);
}

function where(today: string, change: OfficeSettingsChange): Circumstances {
  return { ...onThe(today), settings: chosen(change) };
}

const items = [{ ground: 'DESCRIPTION', what: '所需信息的名称', guidance: '请写明批文文号' }] as const;
const notice: IssueCorrectionNotice = { on: day('2026-03-04'), items, by: 'POST' };

describe('AMB-1: what a correction may be asked for (art. 30)', () => {
  const registered = aCaseIn('REGISTERED');

  it.each(correctionGrounds)('%s: every ground, where the office admits all', (ground) => {
    given(registered)
      .when((file) =>
        decideIssueCorrectionNotice(
          file,
          { ...notice, items: [{ ...items[0], ground }] },
          onThe('2026-03-04'),
        ),
      )
      .then(expect.objectContaining({ items: [{ ...items[0], ground }] }));
  });

  it.each(['IDENTITY', 'CONTACT', 'FORM'] as const)(
    '%s: refused where the office admits it not',
    (ground) => {
      const admitted: readonly CorrectionGround[] = correctionGrounds.filter((one) => one !== ground);
      given(registered)
        .when((file) =>
          decideIssueCorrectionNotice(
            file,
            { ...notice, items: [items[0], { ...items[0], ground }] },
            where('2026-03-04', { correctionGrounds: admitted }),
          ),
        )
        .refused({ code: 'CORRECTION_GROUND_NOT_ADMITTED', article: '30', path: 'items.1.ground', ground });
    },
  );
});

describe('AMB-2: a second notice, where the office gives none (art. 30)', () => {
  const corrected = aCaseIn('AWAITING_CORRECTION').correctionReceived('2026-03-09');
  const change = { secondNoticeByHead: false };

  it('is refused to the head too, reason or no reason', () => {
    const again = { ...notice, on: day('2026-03-10'), override: { reason: '补正后仍有新的不明确之处' } };
    given(corrected)
      .when((file) => decideIssueCorrectionNotice(file, again, where('2026-03-10', change)))
      .refused({ code: 'SECOND_NOTICE_EXCLUDED', article: '30', sentOn: day('2026-03-04') });
  });

  it.each([
    ['given by the head', true, undefined],
    ['given by nobody', false, 'SECOND_NOTICE_EXCLUDED'],
  ] as const)('%s: the button of the head says so', (_, secondNoticeByHead, code) => {
    const answers = permittedActions(
      corrected.file(),
      staffWith('OFFICE_HEAD'),
      shippedCalendar(),
      day('2026-03-10'),
      chosen({ secondNoticeByHead }),
    );
    expect(answers.find(({ action }) => action === 'issueCorrectionNotice')?.refusal?.code).toBe(code);
  });
});

describe('AMB-4: post to another unit of the organ (art. 31)', () => {
  it('signed mail: received the day the organ signed, 2026-03-02, although opened on 2026-03-05', () => {
    const { receivedOn } = aCaseFile()
      .loggedAsSignedMail('2026-03-02')
      .mailHandedOver('2026-03-04')
      .mailOpened('2026-03-05')
      .file();
    expect(receivedOn).toBe('2026-03-02');
  });

  it('ordinary mail: received the day of contact, 2026-03-06', () => {
    const told = aCaseFile()
      .loggedAsOrdinaryMail('2026-03-02')
      .mailHandedOver('2026-03-04')
      .mailOpened('2026-03-05');
    const decision = given(told)
      .when((file) =>
        decideConfirmReceipt(file, { on: day('2026-03-06'), how: '电话确认' }, onThe('2026-03-06')),
      )
      .then({ fact: 'CONFIRMED', on: '2026-03-06', how: '电话确认' });
    expect(decision && toldOn(told, decision).file().receivedOn).toBe('2026-03-06');
  });
});

describe('AMB-5: who confirms an online application (art. 31(3))', () => {
  it.each([
    ['AUTO', '2026-03-07', '2026-04-03'],
    ['AGENCY', '2026-03-09', '2026-04-07'],
  ] as const)('submitted Saturday 2026-03-07, %s → received %s, due %s', (confirmation, receivedOn, due) => {
    const submitted = aCaseFile().submittedOnline('2026-03-07', { confirmation });
    const told = confirmation === 'AUTO' ? submitted : submitted.confirmed('2026-03-09');
    expect(told.file().receivedOn).toBe(receivedOn);
    expect(deadlinesOf(told.file(), shippedCalendar(), day('2026-03-09')).deadlines.REPLY_DUE).toBe(due);
  });
});

describe('AMB-6: the term of a correction notice (art. 30)', () => {
  it.each([
    [{}, undefined, 15, '2026-03-27'],
    [{ correctionTermWorkingDays: 10 }, undefined, 10, '2026-03-20'],
    [{ correctionTermWorkingDays: 10 }, 7, 7, '2026-03-17'],
  ])('the office says %j, the notice %p: %p working days, due %s', (change, asked, term, due) => {
    const told = aCaseIn('REGISTERED');
    const act = asked === undefined ? notice : { ...notice, termWorkingDays: asked };
    const decision = given(told)
      .when((file) => decideIssueCorrectionNotice(file, act, where('2026-03-04', change)))
      .then(expect.objectContaining({ fact: 'CORRECTION_NOTICE_SENT', termWorkingDays: term }));
    const served = decision && toldOn(told, decision).correctionNoticeServed('2026-03-06').file();
    expect(served && deadlinesOf(served, shippedCalendar(), day('2026-03-06')).deadlines.CORRECTION_DUE).toBe(
      due,
    );
  });
});

describe('AMB-14: an application made on a passport (art. 27)', () => {
  const on = day('2026-03-02');
  const agencyId = agencies.naturalResources.id;
  const closed = where('2026-03-02', { takesForeignApplicants: false });

  function shown(identityDocument: IdentityDocumentKind) {
    return anApplicationForm({ applicant: { ...anApplicationForm().applicant, identityDocument } });
  }

  const application = shown('PASSPORT');
  const no = { code: 'FOREIGN_APPLICANT_NOT_TAKEN', article: '27' } as const;

  it.each([
    [
      'online',
      () =>
        decideSubmitApplication(
          { on, agencyId, at: '2026-03-02T09:00:00+08:00', confirmation: 'AUTO', application },
          closed,
        ),
    ],
    ['at the window', () => decideRecordWindowApplication({ on, agencyId, application }, closed)],
    [
      'dictated',
      () =>
        decideRecordOralApplication(
          {
            on,
            agencyId,
            application,
            oral: { writtenBy: '林知夏', difficulty: '不能书写', approvedBy: 'SIGNATURE' },
          },
          closed,
        ),
    ],
    [
      'by fax',
      () =>
        decideRecordFaxApplication({ on, agencyId, at: '2026-03-02T09:00:00+08:00', application }, closed),
    ],
    [
      'by post',
      () =>
        decideRecordMailApplication(
          aCaseFile().loggedAsSignedMail('2026-03-02').file(),
          { on, application },
          closed,
        ),
    ],
  ])('%s: refused where the office does not take it', (_, act) => {
    opening(act()).refused(no);
  });

  it.each(['RESIDENT_ID_CARD', 'HONG_KONG_MACAO_PERMIT', 'TAIWAN_PERMIT', 'OTHER_DOCUMENT'] as const)(
    '%s: a paper of a citizen, taken all the same',
    (document) => {
      expect(decideRecordWindowApplication({ on, agencyId, application: shown(document) }, closed).ok).toBe(
        true,
      );
    },
  );

  it('taken by default', () => {
    expect(decideRecordWindowApplication({ on, agencyId, application }, onThe('2026-03-02')).ok).toBe(true);
  });
});

describe('AMB-16: a joint application is one application', () => {
  it('one case, one number, of the kind of the applicant named first', () => {
    const { applicant } = anApplication();
    const joint = anApplication({ applicant: { ...applicant, name: '周沐言、清湖县青禾合作社' } });
    const file = aCaseFile().receivedAtWindow('2026-03-02', joint).registered().file();
    expect(file.applicationNo).toBe('QH02-2026-00001');
    expect(rowOf(file, shippedCalendar()).applicantKind).toBe('NATURAL_PERSON');
  });
});

describe('AMB-19: how long the file is kept (档案法实施条例 art. 19)', () => {
  const filed = { on: day('2026-10-12'), items: [], flagOpenRemedy: true };
  const redone = aCaseIn('REPLIED')
    .and({
      fact: 'REDO_ORDERED',
      on: day('2026-04-01'),
      orderedBy: 'RECONSIDERATION',
      decisionNo: '清政复决〔2026〕3号',
      quashedFor: 'SUBSTANCE',
    })
    .drafted('2026-04-02')
    .reviewRequested()
    .legalReviewPassed()
    .secrecyReviewPassed()
    .signed()
    .sent('2026-04-03')
    .served('2026-04-06');
  const permanent = { retention: { contested: 'PERMANENT' } } as const;

  it.each([
    ['given, and never disputed', aCaseIn('REPLIED'), {}, 'TEN_YEARS'],
    ['withdrawn', aCaseIn('WITHDRAWN'), {}, 'TEN_YEARS'],
    ['given in the end, after a quashing', redone, {}, 'THIRTY_YEARS'],
    ['the same under a schedule of its own', redone, permanent, 'PERMANENT'],
    ['not disputed under that schedule', aCaseIn('REPLIED'), permanent, 'TEN_YEARS'],
  ] as const)('%s: %j → %s', (_, told, change, retention) => {
    given(told)
      .when((file) => decideArchiveCase(file, filed, where('2026-10-12', change)))
      .then(expect.objectContaining({ fact: 'ARCHIVED', retention }));
  });

  it('is a proposal: the archivist may say otherwise', () => {
    given(aCaseIn('REPLIED'))
      .when((file) => decideArchiveCase(file, { ...filed, retention: 'PERMANENT' }, onThe('2026-10-12')))
      .then(expect.objectContaining({ retention: 'PERMANENT' }));
  });
});

describe('AMB-22: the month an application counts into (信息处理费管理办法)', () => {
  const confirmed = aCaseFile()
    .submittedOnline('2026-03-31', { confirmation: 'AGENCY' })
    .confirmed('2026-04-01');

  it.each([
    ['RECEIPT', '2026-04'],
    ['SUBMISSION', '2026-03'],
  ] as const)('submitted 2026-03-31, received 2026-04-01, by the day of %s: %s', (feeMonth, month) => {
    expect(feeMonthOf(confirmed.file(), chosen({ feeMonth }))).toBe(month);
  });

  it('a withdrawn application counts, one not received yet does not', () => {
    expect(feeMonthOf(confirmed.registered().withdrawn('2026-04-02').file(), defaultOfficeSettings)).toBe(
      '2026-04',
    );
    const waiting = aCaseFile().submittedOnline('2026-03-31', { confirmation: 'AGENCY' }).file();
    expect(feeMonthOf(waiting, chosen({ feeMonth: 'SUBMISSION' }))).toBeUndefined();
  });
});

describe('AMB-23: a refusal resting on economic security (art. 14)', () => {
  it.each([
    [true, undefined, 'EMPTY'],
    [true, ' ', 'EMPTY'],
    [true, '提前公开将引发抢购，影响储备粮轮换', undefined],
    [false, undefined, undefined],
    [false, 'a\u0000', 'CONTROL_CHARACTERS'],
  ])('a note asked for: %p, given: %j → %p', (economicSecurityNote, note, problem) => {
    const refusal = refusalOfEconomicSecurity('reply.note', note, chosen({ economicSecurityNote }));
    expect(refusal).toEqual(problem && { code: 'INVALID_INPUT', path: 'reply.note', problem });
  });
});

describe('a change of settings', () => {
  it('leaves what it does not name', () => {
    const change: OfficeSettingsChange = {
      retention: { approvalNo: '清档批〔2026〕4号', approvedOn: day('2026-01-12') },
      stepBudgets: { HANDLE: 5 },
    };
    expect(chosen(change)).toEqual({
      ...defaultOfficeSettings,
      retention: {
        contested: 'THIRTY_YEARS',
        others: 'TEN_YEARS',
        approvalNo: '清档批〔2026〕4号',
        approvedOn: '2026-01-12',
      },
      stepBudgets: { REGISTER: 1, ASSIGN: 1, HANDLE: 5, CONSULT: 15, DRAFT: 2, REVIEW: 2, SIGN: 2, SEND: 1 },
    });
  });

  it('names each ground once, in one order', () => {
    const { correctionGrounds: admitted } = chosen({ correctionGrounds: ['FORM', 'DESCRIPTION', 'FORM'] });
    expect(admitted).toEqual(['DESCRIPTION', 'FORM']);
  });

  it('moves no date of a notice that was given before', () => {
    const told = aCaseIn('REGISTERED');
    const decision = given(told)
      .when((file) =>
        decideIssueCorrectionNotice(file, notice, where('2026-03-04', { correctionTermWorkingDays: 10 })),
      )
      .then(expect.objectContaining({ termWorkingDays: 10 }));
    const noticed = decision && toldOn(told, decision).file();
    expect(noticed?.clockFacts.at(-1)).toEqual({
      fact: 'CORRECTION_NOTICE_SENT',
      on: '2026-03-04',
      termWorkingDays: 10,
    });
  });

  it.each<[OfficeSettingsChange, string]>([
    [{ correctionTermWorkingDays: 0 }, 'correctionTermWorkingDays'],
    [{ correctionTermWorkingDays: 61 }, 'correctionTermWorkingDays'],
    [{ correctionTermWorkingDays: 7.5 }, 'correctionTermWorkingDays'],
    [{ disclosureHoldWorkingDays: -1 }, 'disclosureHoldWorkingDays'],
    [{ disclosureHoldWorkingDays: 61 }, 'disclosureHoldWorkingDays'],
    [{ correctionGrounds: ['IDENTITY'] }, 'correctionGrounds'],
    [{ retention: { approvalNo: '\u0000' } }, 'retention.approvalNo'],
    [{ stepBudgets: { SIGN: 0 } }, 'stepBudgets.SIGN'],
    [{ stepBudgets: { CONSULT: 61 } }, 'stepBudgets.CONSULT'],
  ])('%j is refused at %s', (change, path) => {
    expect(refusalOfSettings(chosen(change))).toMatchObject({ code: 'INVALID_INPUT', path });
  });

  it.each<OfficeSettingsChange>([
    {},
    { correctionTermWorkingDays: 1 },
    { correctionTermWorkingDays: 60, disclosureHoldWorkingDays: 0 },
    { correctionGrounds: ['DESCRIPTION'] },
  ])('%j may be', (change) => {
    expect(refusalOfSettings(chosen(change))).toBeUndefined();
  });
});
