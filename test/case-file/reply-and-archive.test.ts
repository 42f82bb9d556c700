import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { type ArchiveCase, decideArchiveCase } from '../../src/case-file/acts/archive-case.ts';
import { decideRecordService } from '../../src/case-file/acts/record-service.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import { decideSignReply } from '../../src/case-file/acts/sign-reply.ts';
import { retentionPeriods } from '../../src/case-file/facts/archive-facts.ts';
import { aCaseFile, aCaseIn } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { aFile, people } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';
import { nonexistent } from '../support/builders-replies.ts';

describe('签发: the reviewed draft becomes the reply', () => {
  const on = day('2026-03-11');
  const here = onThe('2026-03-11', people.signer, ['SIGNER']);

  it.each([
    ['PROVIDED', aCaseIn('APPROVED')],
    [
      'INFORMATION_NONEXISTENT',
      aCaseIn('IN_HANDLING')
        .searched()
        .drafted(undefined, nonexistent)
        .reviewRequested()
        .secrecyReviewPassed()
        .legalReviewPassed(),
    ],
  ])('%s: document number, draft, signer and ground', (ground, told) => {
    const decision = given(told)
      .when((file) => decideSignReply(file, { on }, here))
      .then({ fact: 'REPLY_SIGNED', on, draftNo: 1, documentNo: 'NO-1', signerId: people.signer.id, ground });
    expect(decision?.series).toBe('REPLY');
  });

  it.each(['IN_HANDLING', 'UNDER_REVIEW', 'SIGNED', 'REPLIED'] as const)('refused in state %s', (state) => {
    given(aCaseIn(state))
      .when((file) => decideSignReply(file, { on }, here))
      .refused({ code: 'WRONG_STATE', action: 'signReply', state, from: ['APPROVED'] });
  });
});

describe('送出答复 (art. 33): the day it leaves decides; later it is still sent, and marked late', () => {
  const post = { by: 'POST', waybillNo: 'EX100000002CN' } as const;

  it.each([
    ['2026-03-02', '2026-03-12', undefined],
    ['2026-03-02', '2026-03-30', undefined],
    ['2026-03-02', '2026-03-31', '2026-03-30'],
    ['2026-03-02', '2026-11-02', '2026-03-30'],
    // Spring Festival, two worked Saturdays: 20 working days from 2026-02-12.
    ['2026-02-12', '2026-03-18', undefined],
    ['2026-02-12', '2026-03-19', '2026-03-18'],
  ])('received %s, sent %s → late after %s', (received, sent, due) => {
    const told = aCaseFile()
      .receivedAtWindow(received)
      .registered()
      .assigned()
      .accepted()
      .drafted()
      .reviewRequested()
      .legalReviewPassed()
      .secrecyReviewPassed()
      .signed();
    const late = due === undefined ? {} : { late: { deadline: 'REPLY_DUE', due } };
    given(told)
      .when((file) => decideSendReply(file, { on: day(sent), ...post }, onThe(sent)))
      .then({ fact: 'REPLY_SENT', on: sent, ...post, ...late });
  });

  it('the mark stands in the case, for supervision to count', () => {
    const late = { deadline: 'REPLY_DUE', due: day('2026-03-30') } as const;
    expect(aCaseIn('SIGNED').sent('2026-03-31', late).file().lateActs).toEqual([
      { ...late, fact: 'REPLY_SENT', on: '2026-03-31' },
    ]);
  });

  it('after a correction the period is the new one: corrected 2026-03-09 → in time until 2026-04-07', () => {
    const told = aCaseIn('REGISTERED')
      .correctionNoticeSent('2026-03-04')
      .correctionReceived('2026-03-09')
      .assigned()
      .accepted()
      .drafted()
      .reviewRequested()
      .legalReviewPassed()
      .secrecyReviewPassed()
      .signed();
    given(told)
      .when((file) => decideSendReply(file, { on: day('2026-04-07'), ...post }, onThe('2026-04-07')))
      .then({ fact: 'REPLY_SENT', on: '2026-04-07', ...post });
    given(told)
      .when((file) => decideSendReply(file, { on: day('2026-04-08'), ...post }, onThe('2026-04-08')))
      .then({
        fact: 'REPLY_SENT',
        on: '2026-04-08',
        ...post,
        late: { deadline: 'REPLY_DUE', due: '2026-04-07' },
      });
  });

  it.each(['', undefined])('by post without a waybill (%j): refused (邮政法 art. 55)', (waybillNo) => {
    const on = day('2026-03-12');
    given(aCaseIn('SIGNED'))
      .when((file) =>
        decideSendReply(
          file,
          { on, by: 'POST', ...(waybillNo === undefined ? {} : { waybillNo }) },
          onThe('2026-03-12'),
        ),
      )
      .refused({ code: 'INVALID_INPUT', path: 'waybillNo', problem: 'EMPTY' });
  });

  it.each(['IN_PERSON', 'ELECTRONIC'] as const)('%s: no waybill', (by) => {
    given(aCaseIn('SIGNED'))
      .when((file) => decideSendReply(file, { on: day('2026-03-12'), by }, onThe('2026-03-12')))
      .then({ fact: 'REPLY_SENT', on: '2026-03-12', by });
  });

  it('ends the case with the ground of the reply', () => {
    const file = aCaseIn('SIGNED').sent('2026-03-12').file();
    expect([file.state, file.outcome, file.closedOn]).toEqual(['REPLIED', 'PROVIDED', '2026-03-12']);
  });
});

describe('记录送达: of the letter that is out', () => {
  const on = day('2026-03-16');
  const here = onThe('2026-03-16');
  const evidence = { kind: 'SIGNED', on, signer: '周沐言', relation: 'ADDRESSEE' } as const;
  const refused = { kind: 'SIGNATURE_REFUSED', on, refusedBy: '周沐言' } as const;

  it('the correction notice', () => {
    const letter = 'CORRECTION_NOTICE';
    const told = aCaseIn('AWAITING_CORRECTION');
    given(told)
      .when((file) => decideRecordService(file, { letter, evidence }, here))
      .then({ fact: 'CORRECTION_NOTICE_SERVED', on, evidence });
    given(told)
      .when((file) => decideRecordService(file, { letter, evidence: refused }, here))
      .then({ fact: 'SERVICE_FAILED', on, letter, letterSeq: told.journal().length, evidence: refused });
  });

  it('the reply', () => {
    const letter = 'REPLY';
    const sent = aCaseIn('SIGNED').sent('2026-03-12');
    given(sent)
      .when((file) => decideRecordService(file, { letter, evidence }, here))
      .then({ fact: 'REPLY_SERVED', on, ground: 'PROVIDED', evidence });
    given(sent)
      .when((file) => decideRecordService(file, { letter, evidence: refused }, here))
      .then({ fact: 'SERVICE_FAILED', on, letter, letterSeq: sent.journal().length - 1, evidence: refused });
  });

  it('served at the second attempt', () => {
    given(aCaseIn('SIGNED').sent('2026-03-12').serviceFailed('2026-03-13'))
      .when((file) => decideRecordService(file, { letter: 'REPLY', evidence }, here))
      .then({ fact: 'REPLY_SERVED', on, ground: 'PROVIDED', evidence });
  });

  it.each([
    ['REPLY', aCaseIn('REPLIED'), '2026-03-16'],
    ['CORRECTION_NOTICE', aCaseIn('AWAITING_CORRECTION').correctionNoticeServed('2026-03-06'), '2026-03-06'],
  ] as const)('refused where the %s was served before', (letter, told, servedOn) => {
    given(told)
      .when((file) => decideRecordService(file, { letter, evidence }, here))
      .refused({ code: 'ALREADY_SERVED', on: day(servedOn) });
  });

  it('refused without evidence', () => {
    const letter = 'CORRECTION_NOTICE';
    given(aCaseIn('AWAITING_CORRECTION'))
      .when((file) => decideRecordService(file, { letter, evidence: { ...evidence, signer: ' ' } }, here))
      .refused({ code: 'INVALID_INPUT', path: 'evidence.signer', problem: 'EMPTY' });
  });
});

describe('归档 (art. 45)', () => {
  const items = [aFile('01-答复书.pdf'), aFile('02-案件日志.jsonl')];
  const filing = { retention: 'TEN_YEARS', items, flagOpenRemedy: false } as const;

  /* Served on 2026-03-16: reconsideration until 2026-05-15, suit until 2026-09-16. */
  it('the day after the last remedy ran out', () => {
    const decision = archive(aCaseIn('REPLIED'), '2026-09-17').then({
      fact: 'ARCHIVED',
      on: '2026-09-17',
      archivalCode: 'NO-1',
      retention: 'TEN_YEARS',
      openRemedy: false,
      items,
    });
    expect(decision?.series).toBe('ARCHIVE_TEN_YEARS');
  });

  it.each(['2026-03-16', '2026-05-16', '2026-09-16'])(
    'on %s a remedy is open: refused unless flagged',
    (on) => {
      archive(aCaseIn('REPLIED'), on).refused({
        code: 'REMEDY_OPEN',
        path: 'flagOpenRemedy',
        until: day('2026-09-16'),
      });
      const flagged = archive(aCaseIn('REPLIED'), on, { flagOpenRemedy: true }).then({
        fact: 'ARCHIVED',
        on,
        archivalCode: 'NO-1',
        retention: 'TEN_YEARS',
        openRemedy: true,
        items,
      });
      expect(flagged?.series).toBe('ARCHIVE_TEN_YEARS');
    },
  );

  it('flagged although none is open: not recorded as open', () => {
    const decision = archive(aCaseIn('REPLIED'), '2026-09-17', { flagOpenRemedy: true });
    decision.then({
      fact: 'ARCHIVED',
      on: '2026-09-17',
      archivalCode: 'NO-1',
      retention: 'TEN_YEARS',
      openRemedy: false,
      items,
    });
  });

  it.each(retentionPeriods)('%s: numbers of a series of their own', (retention) => {
    const outcome = decideArchiveCase(
      aCaseIn('WITHDRAWN').file(),
      { on: day('2026-03-05'), ...filing, retention },
      onThe('2026-03-05'),
    );
    expect(outcome.ok && outcome.value.series).toBe(`ARCHIVE_${retention}`);
  });

  it('a reply without proof of service: refused', () => {
    archive(aCaseIn('SIGNED').sent('2026-03-12'), '2026-12-01').refused({
      code: 'SERVICE_PROOF_MISSING',
      article: '45',
    });
  });

  it('a reply whose failed service is documented: filed', () => {
    archive(aCaseIn('SIGNED').sent('2026-03-12').serviceFailed('2026-03-20'), '2026-12-01').then({
      fact: 'ARCHIVED',
      on: '2026-12-01',
      archivalCode: 'NO-1',
      retention: 'TEN_YEARS',
      openRemedy: false,
      items,
    });
  });

  it.each(['LAPSED', 'WITHDRAWN'] as const)('%s: filed without a reply', (state) => {
    archive(aCaseIn(state), '2026-12-01').then({
      fact: 'ARCHIVED',
      on: '2026-12-01',
      archivalCode: 'NO-1',
      retention: 'TEN_YEARS',
      openRemedy: false,
      items,
    });
  });

  it('keeps how the case ended', () => {
    const file = aCaseIn('LAPSED').archived('2026-12-01').file();
    expect([file.state, file.outcome, file.closedOn]).toEqual([
      'ARCHIVED',
      'LAPSED_CORRECTION',
      '2026-03-30',
    ]);
  });

  it.each(['SUBMITTED', 'IN_HANDLING', 'SIGNED', 'ARCHIVED'] as const)('refused in state %s', (state) => {
    archive(aCaseIn(state), '2026-12-01').refusedWith('WRONG_STATE');
  });

  function archive(told: ReturnType<typeof aCaseIn>, on: string, change: Partial<ArchiveCase> = {}) {
    return given(told).when((file) =>
      decideArchiveCase(
        file,
        { on: day(on), ...filing, ...change },
        onThe(on, people.archivist, ['ARCHIVIST']),
      ),
    );
  }
});
