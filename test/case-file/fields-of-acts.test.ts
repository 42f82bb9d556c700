import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideCountItems } from '../../src/case-file/acts/count-items.ts';
import { decideDeferReply } from '../../src/case-file/acts/defer-reply.ts';
import { decideDiscloseInPublicInterest } from '../../src/case-file/acts/disclose-in-public-interest.ts';
import { decideFileComplaint } from '../../src/case-file/acts/file-complaint.ts';
import { decideLogMail } from '../../src/case-file/acts/log-mail.ts';
import { decidePassLegalReview } from '../../src/case-file/acts/pass-legal-review.ts';
import { decidePassSecrecyReview } from '../../src/case-file/acts/pass-secrecy-review.ts';
import { decideRecordConsultationDelivery } from '../../src/case-file/acts/record-consultation-delivery.ts';
import { decideRecordConsultationOpinion } from '../../src/case-file/acts/record-consultation-opinion.ts';
import { decideRecordFaxApplication } from '../../src/case-file/acts/record-fax-application.ts';
import { decideRecordMailApplication } from '../../src/case-file/acts/record-mail-application.ts';
import { decideRecordPayment } from '../../src/case-file/acts/record-payment.ts';
import { decideRecordReasons } from '../../src/case-file/acts/record-reasons.ts';
import { decideRecordSearch } from '../../src/case-file/acts/record-search.ts';
import { decideReopenForRedo } from '../../src/case-file/acts/reopen-for-redo.ts';
import { decideReturnDraft } from '../../src/case-file/acts/return-draft.ts';
import { decideSendConsultation } from '../../src/case-file/acts/send-consultation.ts';
import { decideSignReply } from '../../src/case-file/acts/sign-reply.ts';
import { decideSubmitForReview } from '../../src/case-file/acts/submit-for-review.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import type { Decision } from '../../src/case-file/decision.ts';
import type { Outcome } from '../../src/case-file/outcome.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies, anApplicationForm } from '../support/builders-cast.ts';
import { given, opening } from '../support/builders-given.ts';

const on = day('2026-03-16');
const here = onThe(on);
const tooLong = '长'.repeat(201);

const letter = {
  on,
  with: 'THIRD_PARTY',
  ground: 'TRADE_SECRET',
  party: { name: '清河建材有限公司', isOrganization: true },
  shown: '合同价格',
  question: '是否同意公开',
  by: 'POST',
  tellApplicant: true,
} as const;
const order = { on, orderedBy: 'COURT', decisionNo: '（2026）云01行初1号', quashedFor: 'SUBSTANCE' } as const;
const search = { on, places: ['档案室'], keywords: ['南堤路'], searchedBy: '陈望舒', result: '查无' };

describe('a field that says nothing is refused at that field', () => {
  it.each<readonly [string, CaseFileBuilder, (file: CaseFile) => Outcome<Decision>]>([
    [
      'reason',
      aCaseIn('IN_HANDLING').reasonsRequested().reasonsGiven(),
      (file) => decideDeferReply(file, { on, until: day('2026-05-20'), reason: ' ', by: 'POST' }, here),
    ],
    [
      'text',
      aCaseIn('IN_HANDLING').reasonsRequested(),
      (file) => decideRecordReasons(file, { on, text: '' }, here),
    ],
    [
      'text',
      aCaseIn('REPLIED'),
      (file) =>
        decideFileComplaint(file, { on, by: 'PUBLIC', channel: 'PHONE', about: 'OTHER', text: '' }, here),
    ],
    [
      'evidence.signer',
      aCaseIn('IN_HANDLING').consultationSent(),
      (file) => {
        const evidence = { kind: 'SIGNED', on, signer: ' ', relation: 'MAIL_ROOM' } as const;
        return decideRecordConsultationDelivery(file, { ref: 'C1', evidence }, here);
      },
    ],
    [
      'text',
      aCaseIn('IN_HANDLING').consultationSent(),
      (file) => decideRecordConsultationOpinion(file, { on, ref: 'C1', opinion: 'AGREES', text: '' }, here),
    ],
    [
      'receiptNo',
      aCaseIn('IN_HANDLING').feeNoticeSent(),
      (file) => {
        const amountInFen = file.feeNotices.at(-1)?.amountInFen ?? 0;
        return decideRecordPayment(file, { on, amountInFen, receiptNo: '' }, here);
      },
    ],
    [
      'decisionNo',
      aCaseIn('REPLIED'),
      (file) => decideReopenForRedo(file, { ...order, decisionNo: '' }, here),
    ],
    ['places', aCaseIn('IN_HANDLING'), (file) => decideRecordSearch(file, { ...search, places: [] }, here)],
    [
      'keywords.1',
      aCaseIn('IN_HANDLING'),
      (file) => decideRecordSearch(file, { ...search, keywords: ['南堤路', ''] }, here),
    ],
  ])('%s', (path, told, decide) => {
    given(told).when(decide).refused({ code: 'INVALID_INPUT', path, problem: 'EMPTY' });
  });

  it('a number is whole and at least one', () => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideCountItems(file, { on, items: 0 }, here))
      .refused({ code: 'INVALID_INPUT', path: 'items', problem: 'OUT_OF_RANGE', limit: 500 });
  });
});

describe('a field that says too much', () => {
  it.each(['contact', 'address'])('the %s of the party consulted', (field) => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) =>
        decideSendConsultation(file, { ...letter, party: { ...letter.party, [field]: tooLong } }, here),
      )
      .refused({ code: 'INVALID_INPUT', path: `party.${field}`, problem: 'TOO_LONG', limit: 200 });
  });

  it('fifty places of a search are taken, and one more is not', () => {
    const fifty = Array.from({ length: 50 }, (_, index) => `档案室${index}`);
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideRecordSearch(file, { ...search, places: fifty }, here))
      .isDone();
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideRecordSearch(file, { ...search, places: [...fifty, '库房'] }, here))
      .refused({ code: 'INVALID_INPUT', path: 'places', problem: 'TOO_LONG', limit: 50 });
  });
});

describe('mail that is signed for', () => {
  const mail = { on, agencyId: agencies.education.id, channel: 'SIGNED_MAIL', senderName: '周沐言' } as const;

  it.each([
    ['waybillNo', { signedForBy: '林夕照' }],
    ['signedForBy', { waybillNo: 'EX100000002CN' }],
  ])('is logged with its %s', (path, rest) => {
    opening(decideLogMail({ ...mail, ...rest }, here)).refused({
      code: 'INVALID_INPUT',
      path,
      problem: 'EMPTY',
    });
  });

  it('an ordinary letter has neither, and what is noted of it must be short', () => {
    const ordinary = { ...mail, channel: 'ORDINARY_MAIL' } as const;
    opening(decideLogMail(ordinary, here)).isDone();
    opening(decideLogMail({ ...ordinary, waybillNo: tooLong }, here)).refused({
      code: 'INVALID_INPUT',
      path: 'waybillNo',
      problem: 'TOO_LONG',
      limit: 200,
    });
  });
});

describe('the instant that a fax machine prints', () => {
  const fax = { on, agencyId: agencies.education.id, application: anApplicationForm() };

  it('may be of the same day', () => {
    opening(decideRecordFaxApplication({ ...fax, at: '2026-03-16T09:12:00+08:00' }, here)).isDone();
  });

  it('is an instant', () => {
    opening(decideRecordFaxApplication({ ...fax, at: '昨天' }, here)).refused({
      code: 'INVALID_INPUT',
      path: 'at',
      problem: 'NOT_ALLOWED',
    });
  });

  it('has come', () => {
    opening(decideRecordFaxApplication({ ...fax, at: '2026-03-17T00:00:00+08:00' }, here)).refused({
      code: 'DAY_REFUSED',
      path: 'at',
      problem: 'IN_THE_FUTURE',
      on: day('2026-03-17'),
      bound: on,
    });
  });
});

describe('what an act speaks of must be there', () => {
  const unknown = { code: 'INVALID_INPUT', path: 'ref', problem: 'UNKNOWN' } as const;

  it('no opinion on a consultation that was not made', () => {
    given(aCaseIn('IN_HANDLING').consultationSent())
      .when((file) =>
        decideRecordConsultationOpinion(file, { on, ref: 'C2', opinion: 'AGREES', text: '同意' }, here),
      )
      .refused(unknown);
  });

  const disclosure = { on, scope: '补贴金额', reasons: '财政资金应受监督', by: 'POST' } as const;

  it('no disclosure in the public interest against an objection that was not made', () => {
    given(objectedTo())
      .when((file) => decideDiscloseInPublicInterest(file, { ...disclosure, ref: 'C2' }, here))
      .refused(unknown);
    given(aCaseIn('IN_HANDLING').consultationSent())
      .when((file) => decideDiscloseInPublicInterest(file, { ...disclosure, ref: 'C1' }, here))
      .refused({ code: 'OBJECTION_MISSING', article: '32' });
  });

  it('of two objections the one that is meant', () => {
    const told = objectedTo().consultationSent();
    given(told)
      .when((file) => decideDiscloseInPublicInterest(file, { ...disclosure, ref: 'C2' }, here))
      .refused({ code: 'OBJECTION_MISSING', article: '32' });
  });

  it('a letter that is not in the mail log cannot be opened', () => {
    const { mail: _mail, ...file } = aCaseFile().loggedAsOrdinaryMail(on).file();
    expect(decideRecordMailApplication(file, { on, application: anApplicationForm() }, here)).toEqual({
      ok: false,
      refusal: { code: 'INVALID_INPUT', path: 'caseId', problem: 'NOT_ALLOWED' },
    });
  });

  it.each<readonly [string, CaseFile, (file: CaseFile) => Outcome<Decision>]>([
    [
      'submitted for review',
      aCaseIn('IN_HANDLING').file(),
      (file) => decideSubmitForReview(file, { on }, here),
    ],
    [
      'passed by the legal reviewer',
      aCaseIn('UNDER_REVIEW').file(),
      (file) => decidePassLegalReview(file, { on, opinion: '合法' }, here),
    ],
    [
      'passed by the secrecy reviewer',
      aCaseIn('UNDER_REVIEW').file(),
      (file) => decidePassSecrecyReview(file, { on, findings: [] }, here),
    ],
    [
      'returned',
      aCaseIn('UNDER_REVIEW').file(),
      (file) => decideReturnDraft(file, { on, reasons: '重写' }, here),
    ],
    ['signed', aCaseIn('APPROVED').file(), (file) => decideSignReply(file, { on }, here)],
  ])('no draft is %s where none was written', (_, { draft: _draft, ...file }, decide) => {
    expect(decide(file)).toEqual({ ok: false, refusal: { code: 'DRAFT_MISSING' } });
  });
});

describe('the term of a redo, where the decision sets it (AMB-11)', () => {
  it('ends after the day on which the decision came', () => {
    given(aCaseIn('REPLIED'))
      .when((file) => decideReopenForRedo(file, { ...order, until: on }, here))
      .refused({
        code: 'DAY_REFUSED',
        path: 'until',
        problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
        on,
        bound: on,
      });
  });
});

function objectedTo(): CaseFileBuilder {
  return aCaseIn('IN_HANDLING')
    .consultationSent()
    .opinionReceived(undefined, { opinion: 'OBJECTS', reasonable: true });
}
