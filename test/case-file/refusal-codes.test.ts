import { describe, expect, it } from '@jest/globals';
import { refusalToPerform } from '../../src/access/may-perform.ts';
import { permittedActions } from '../../src/access/permitted-actions.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import { decidePassSecrecyReview } from '../../src/case-file/acts/pass-secrecy-review.ts';
import { decideArchiveCase } from '../../src/case-file/acts/archive-case.ts';
import { decideDraftReply } from '../../src/case-file/acts/draft-reply.ts';
import { decideIssueCorrectionNotice } from '../../src/case-file/acts/issue-correction-notice.ts';
import { decideRecordWindowApplication } from '../../src/case-file/acts/record-window-application.ts';
import { decideRecordCorrection } from '../../src/case-file/acts/record-correction.ts';
import { decideVoidFact } from '../../src/case-file/acts/void-fact.ts';
import type { Refusal, RefusalCode } from '../../src/case-file/refusals.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder, nonexistent } from '../support/builders.ts';
import { type actsOnACase, onThe, wellFormedActs } from '../support/builders-acts.ts';
import {
  agencies,
  anApplicationForm,
  holderOfEveryRole,
  people,
  staffWith,
} from '../support/builders-cast.ts';

/** These the service says, not the case: they depend on the store, on other people's clicks or on the fonts. */
type SaidByTheService =
  | 'CASE_NOT_FOUND'
  | 'STALE_VERSION'
  | 'IDEMPOTENCY_MISMATCH'
  | 'NOTICE_REFUSED'
  | 'PREVIEW_OUTDATED'
  | 'LETTER_DATA_MISSING'
  | 'GLYPH_MISSING'
  | 'LETTERS_NOT_DRAWN';

const on = day('2026-03-16');
const here = onThe('2026-03-16');

/** One way to each code. A code that nothing says any more has no way and fails to compile here: delete it. */
const ways: Readonly<Record<Exclude<RefusalCode, SaidByTheService>, () => Refusal | undefined>> = {
  NOT_PERMITTED: () =>
    permittedActions(
      aCaseIn('IN_HANDLING').file(),
      staffWith('SIGNER'),
      shippedCalendar(),
      on,
      defaultOfficeSettings,
    ).find(({ action }) => action === 'draftReply')?.refusal,
  WRONG_STATE: () => asked('signReply', aCaseIn('SIGNED')),
  INVALID_INPUT: () => asked('handOverMail', aCaseFile().faxed('2026-03-16')),
  DAY_REFUSED: future,
  LATE_ENTRY_REASON_MISSING: () =>
    refusalOf(wellFormedActs.signReply[0]?.(aCaseIn('APPROVED').file(), day('2026-03-11'), here, [])),
  FOREIGN_APPLICANT_NOT_TAKEN: () => {
    const settings = { ...defaultOfficeSettings, takesForeignApplicants: false };
    const { applicant } = anApplicationForm();
    const application = anApplicationForm({ applicant: { ...applicant, identityDocument: 'PASSPORT' } });
    const agencyId = agencies.naturalResources.id;
    return refusalOf(decideRecordWindowApplication({ on, agencyId, application }, { ...here, settings }));
  },
  APPLICATION_NOT_RECORDED: () => asked('confirmReceipt', aCaseFile().loggedAsOrdinaryMail('2026-03-16')),
  ALREADY_RECORDED: () => asked('recordMailApplication', aCaseIn('SUBMITTED')),
  NOT_ASSIGNED: () => asked('acceptAssignment', aCaseIn('REGISTERED')),
  CORRECTION_ALREADY_ISSUED: () => {
    const file = aCaseIn('AWAITING_CORRECTION').correctionReceived().file();
    const notice = {
      on,
      items: [{ ground: 'DESCRIPTION', what: '名称', guidance: '写明' }],
      termWorkingDays: 15,
      by: 'POST',
    } as const;
    return refusalOf(decideIssueCorrectionNotice(file, notice, here));
  },
  SECOND_NOTICE_EXCLUDED: () =>
    refusalOf(
      wellFormedActs.issueCorrectionNotice[0]?.(
        aCaseIn('AWAITING_CORRECTION').correctionReceived().file(),
        on,
        { ...here, settings: { ...defaultOfficeSettings, secondNoticeByHead: false } },
        [],
      ),
    ),
  CORRECTION_GROUND_NOT_ADMITTED: () => {
    const items = [{ ground: 'FORM', what: '获取方式', guidance: '请选择' }] as const;
    const settings = { ...defaultOfficeSettings, correctionGrounds: ['DESCRIPTION'] } as const;
    const file = aCaseIn('REGISTERED').file();
    return refusalOf(decideIssueCorrectionNotice(file, { on, items, by: 'POST' }, { ...here, settings }));
  },
  CORRECTION_LATE_WITHOUT_REASON: () =>
    refusalOf(
      decideRecordCorrection(
        aCaseIn('AWAITING_CORRECTION').file(),
        { on: day('2026-04-30'), channel: 'IN_PERSON', description: '批复' },
        onThe('2026-04-30'),
      ),
    ),
  CORRECTION_TERM_RUNNING: () =>
    asked('lapseApplication', aCaseIn('AWAITING_CORRECTION').correctionNoticeServed()),
  SERVICE_PROOF_MISSING: () => asked('archiveCase', aCaseIn('SIGNED').sent('2026-03-12')),
  ALREADY_SERVED: () => asked('recordService', aCaseIn('REPLIED')),
  SEARCH_RECORD_MISSING: () =>
    refusalOf(decideDraftReply(aCaseIn('IN_HANDLING').file(), { on, reply: nonexistent }, here)),
  DRAFT_MISSING: () => asked('submitForReview', aCaseIn('IN_HANDLING')),
  REVIEW_ALREADY_PASSED: () => asked('passLegalReview', aCaseIn('UNDER_REVIEW').legalReviewPassed()),
  NOT_RELEASABLE: () =>
    refusalOf(
      decidePassSecrecyReview(
        aCaseIn('UNDER_REVIEW').file(),
        { on, findings: [{ item: '答复正文', releasable: false, basis: '涉及工作秘密' }] },
        here,
      ),
    ),
  SECRECY_ITEMS_UNREVIEWED: () =>
    refusalOf(decidePassSecrecyReview(aCaseIn('UNDER_REVIEW').file(), { on, findings: [] }, here)),
  REMEDY_OPEN: () =>
    refusalOf(
      decideArchiveCase(
        aCaseIn('REPLIED').file(),
        { on, retention: 'PERMANENT', items: [], flagOpenRemedy: false },
        here,
      ),
    ),
  NOT_THE_LAST_FACT: () => {
    const told = aCaseIn('IN_HANDLING');
    return refusalOf(decideVoidFact(told.file(), told.journal(), { on, seq: 3, reason: '录入错误' }, here));
  },
};

describe('every lawful "no" of the case is said by something', () => {
  it.each(Object.entries(ways))('%s', (code, way) => {
    expect(way()?.code).toBe(code);
  });
});

describe('every reason why a person may not', () => {
  it.each([
    ['ROLE_MISSING', staffWith('ARCHIVIST'), 'draftReply', aCaseIn('IN_HANDLING')],
    ['NOT_THE_HANDLER', holderOfEveryRole(people.townClerk), 'draftReply', aCaseIn('IN_HANDLING')],
    [
      'NOT_OF_THE_UNIT',
      { ...staffWith('HANDLER'), unitIds: [] },
      'acceptAssignment',
      aCaseIn('REGISTERED').assigned(),
    ],
    ['DRAFTED_IT', holderOfEveryRole(people.handler), 'passLegalReview', aCaseIn('UNDER_REVIEW')],
    [
      'NOT_THE_APPLICANT',
      { kind: 'APPLICANT', caseId: 'another' },
      'withdrawApplication',
      aCaseIn('RECEIVED'),
    ],
  ] as const)('%s', (reason, actor, act, told) => {
    expect(refusalToPerform(actor, act, told.file())).toBe(reason);
  });
});

function asked(act: (typeof actsOnACase)[number], told: CaseFileBuilder): Refusal | undefined {
  return refusalOf(wellFormedActs[act][0]?.(told.file(), on, here, told.journal()));
}

function future(): Refusal | undefined {
  return refusalOf(wellFormedActs.signReply[0]?.(aCaseIn('APPROVED').file(), day('2026-03-17'), here, []));
}

function refusalOf(
  outcome: { readonly ok: boolean; readonly refusal?: Refusal } | undefined,
): Refusal | undefined {
  return outcome?.refusal;
}
