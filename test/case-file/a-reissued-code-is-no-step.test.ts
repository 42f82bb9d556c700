import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import { aCaseIn } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';

/*
 * The story: a reply was posted on Friday, its last day. On Monday morning the applicant fetched a new query code, and
 * only then did the clerk come to record Friday's posting: refused, because it lay before the reissue. Recorded as of
 * Monday it would have been late. A step may not lie before the step it follows; posting follows the signature.
 */
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
