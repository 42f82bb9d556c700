import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideLapseApplication } from '../../src/case-file/acts/lapse-application.ts';
import { decideRecordCorrection } from '../../src/case-file/acts/record-correction.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { aFile, staffWith } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';
import { refusalToPerform } from '../../src/access/may-perform.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';

/** Received on 2 March, asked on 4 March to correct within fifteen working days of the service on the same day: by 25 March. */
function asked(): CaseFileBuilder {
  return aCaseFile()
    .receivedAtWindow('2026-03-02')
    .registered()
    .correctionNoticeSent('2026-03-04')
    .correctionNoticeServed('2026-03-04');
}

const files = [aFile('地块位置图.pdf')];
const description = '南堤路东侧一号地块征收补偿安置方案';

function online(on: string, confirmation: 'AUTO' | 'AGENCY', goodReason?: string) {
  const because = goodReason === undefined ? {} : { goodReason };
  const act = { on: day(on), channel: 'INTERNET', description, files, confirmation, ...because } as const;
  return given(asked()).when((file) => decideRecordCorrection(file, act, onThe(on)));
}

const submitted = { fact: 'CORRECTION_SUBMITTED', documentNo: documentNoOf(asked()), description, files };
const received = { fact: 'CORRECTION_RECEIVED', channel: 'INTERNET', description, files } as const;

function documentNoOf(told: CaseFileBuilder): string | undefined {
  return told.file().corrections.at(-1)?.documentNo;
}

describe('网上补正 (arts. 30, 31(3)): received as online applications are at that agency', () => {
  it.each([
    ['in time, the platform confirms', '2026-03-25', 'AUTO', undefined, received],
    ['in time, an officer confirms', '2026-03-25', 'AGENCY', undefined, submitted],
    ['late, with a reason that is the office’s to accept', '2026-03-26', 'AUTO', '住院', submitted],
    ['late, with a reason, an officer confirms', '2026-03-26', 'AGENCY', '住院', submitted],
  ] as const)('%s', (_, on, confirmation, goodReason, fact) => {
    const because = goodReason === undefined ? {} : { goodReason };
    online(on, confirmation, goodReason).then({ ...fact, on, ...because });
  });

  it.each(['AUTO', 'AGENCY'] as const)(
    'late without a reason is refused, confirmed by %s',
    (confirmation) => {
      online('2026-03-26', confirmation).refused({
        code: 'CORRECTION_LATE_WITHOUT_REASON',
        article: '30',
        due: day('2026-03-25'),
      });
    },
  );
});

describe('what waits for its confirmation', () => {
  it('leaves the case where it is, and starts no period', () => {
    const file = asked().correctionSubmitted('2026-03-24').file();
    expect(file.state).toBe('AWAITING_CORRECTION');
    expect(file.clockFacts).toEqual(asked().file().clockFacts);
    expect(file.corrections.at(-1)?.submitted).toMatchObject({ on: '2026-03-24', description });
  });

  it('confirmed, it is received that day with its files; no reason is asked for what was in time', () => {
    const told = asked().correctionSubmitted('2026-03-24');
    const act = { on: day('2026-03-26'), channel: 'INTERNET', description } as const;
    given(told)
      .when((file) => decideRecordCorrection(file, act, onThe('2026-03-26')))
      .then({ ...received, on: '2026-03-26', files: told.file().corrections.at(-1)?.submitted?.files });
  });

  it('received, its files lie with the application and the period runs anew', () => {
    const file = asked()
      .and({ ...received, on: day('2026-03-24') })
      .file();
    expect(file.application?.attachments.map(({ name }) => name)).toContain('地块位置图.pdf');
    const { deadlines } = deadlinesOf(file, shippedCalendar(), day('2026-03-24'));
    expect(deadlines.REPLY_DUE).toBe('2026-04-22');
  });

  it('in time, the application does not lapse before it is confirmed; late, it may', () => {
    function lapsing(submittedOn: string) {
      const told = asked().correctionSubmitted(submittedOn);
      return given(told).when((file) =>
        decideLapseApplication(file, { on: day('2026-03-30') }, onThe('2026-03-30')),
      );
    }
    lapsing('2026-03-25').refused({
      code: 'CORRECTION_UNCONFIRMED',
      article: '30',
      on: day('2026-03-25'),
    });
    lapsing('2026-03-26').isDone();
  });

  it('is no act of the agency: voiding goes past it, to the notice', () => {
    const told = asked();
    expect(told.correctionSubmitted().file().voidable).toEqual(told.file().voidable);
  });
});

it('the applicant corrects his own case only', () => {
  const file = aCaseIn('AWAITING_CORRECTION').file();
  expect(refusalToPerform({ kind: 'APPLICANT', caseId: file.id }, 'recordCorrection', file)).toBeUndefined();
  expect(refusalToPerform({ kind: 'APPLICANT', caseId: 'another' }, 'recordCorrection', file)).toBe(
    'NOT_THE_APPLICANT',
  );
  expect(refusalToPerform(staffWith('SIGNER'), 'recordCorrection', file)).toBe('ROLE_MISSING');
});
