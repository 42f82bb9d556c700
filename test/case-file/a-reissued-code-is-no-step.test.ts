import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideReissueQueryCode } from '../../src/case-file/acts/reissue-query-code.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import { aCaseIn } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';

/*
 * The story: a reply was posted on Friday, its last day. On Monday morning the applicant fetched a new query code, and
 * only then did the clerk come to record Friday's posting: refused, because it lay before the reissue. Recorded as of
 * Monday it would have been late. A step may not lie before the step it follows; posting follows the signature.
 */
describe('which issue a reissued code is', () => {
  const here = onThe('2026-03-30');
  const act = { on: day('2026-03-30'), identityChecked: '居民身份证' };
  const reissued = { fact: 'QUERY_CODE_REISSUED', ...act };

  it('the one after the last, told from the case alone', () => {
    const told = aCaseIn('REGISTERED').queryCodeReissued('2026-03-30');
    given(told)
      .when((file) => decideReissueQueryCode(file, act, here))
      .then({ ...reissued, issue: 3 });
  });

  it('never one that was voided', () => {
    const told = aCaseIn('REGISTERED').queryCodeReissued('2026-03-30').voided('2026-03-30');
    expect(told.file().queryCodeIssue).toBe(1);
    given(told)
      .when((file, journal) => decideReissueQueryCode(file, act, here, journal))
      .then({ ...reissued, issue: 3 });
  });
});

describe('a query code reissued on Monday', () => {
  const told = aCaseIn('APPROVED').signed('2026-03-27').queryCodeReissued('2026-03-30');

  it('does not hold back the posting of Friday, which was in time', () => {
    given(told)
      .when((file) =>
        decideSendReply(
          file,
          { on: day('2026-03-27'), by: 'POST', waybillNo: 'EX100000002CN' },
          onThe('2026-03-30'),
        ),
      )
      .then({ fact: 'REPLY_SENT', on: '2026-03-27', by: 'POST', waybillNo: 'EX100000002CN' });
  });

  it('is itself not before the step it follows', () => {
    expect(told.file().lastStepOn).toBe('2026-03-27');
    expect(told.file().queryCodeIssue).toBe(2);
  });
});
