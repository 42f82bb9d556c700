import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideLogMail } from '../../src/case-file/acts/log-mail.ts';
import { decideRegisterApplication } from '../../src/case-file/acts/register-application.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import { refusalOfText } from '../../src/case-file/input-text.ts';
import { aCaseIn } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies } from '../support/builders-cast.ts';
import { given, opening } from '../support/builders-given.ts';

/*
 * The story: some texts reached the journal unread: the reason for a late entry, the waybill of a reply handed over,
 * the signer of an ordinary letter; and half a surrogate pair passed everywhere. PostgreSQL takes neither U+0000 nor
 * half a character into jsonb, so a lawful "no" came out as a broken machine.
 */
describe('text that cannot be written down is refused, in every field', () => {
  const unreadable = 'a\u0000b';

  it('the reason for a late entry', () => {
    given(aCaseIn('RECEIVED'))
      .when((file) =>
        decideRegisterApplication(
          file,
          { on: day('2026-03-03'), lateEntryReason: unreadable },
          onThe('2026-03-03'),
        ),
      )
      .refused({ code: 'INVALID_INPUT', path: 'lateEntryReason', problem: 'CONTROL_CHARACTERS' });
  });

  it('the waybill of a reply that does not go by post', () => {
    given(aCaseIn('SIGNED'))
      .when((file) =>
        decideSendReply(
          file,
          { on: day('2026-03-12'), by: 'IN_PERSON', waybillNo: unreadable },
          onThe('2026-03-12'),
        ),
      )
      .refused({ code: 'INVALID_INPUT', path: 'waybillNo', problem: 'CONTROL_CHARACTERS' });
  });

  it('who signed for an ordinary letter', () => {
    const letter = { channel: 'ORDINARY_MAIL', senderName: '周沐言', signedForBy: unreadable } as const;
    opening(
      decideLogMail(
        { on: day('2026-03-02'), agencyId: agencies.education.id, ...letter },
        onThe('2026-03-02'),
      ),
    ).refused({ code: 'INVALID_INPUT', path: 'signedForBy', problem: 'CONTROL_CHARACTERS' });
  });

  it.each([
    ['half a surrogate pair, the first', '\ud842', 'CONTROL_CHARACTERS'],
    ['half a surrogate pair, the second', '周\udfb7', 'CONTROL_CHARACTERS'],
    ['U+0000', '\u0000', 'CONTROL_CHARACTERS'],
    ['U+0085, next line', '\u0085', 'CONTROL_CHARACTERS'],
    ['U+007F, delete', '\u007f', 'CONTROL_CHARACTERS'],
    ['a whole rare character', '𠮷', undefined],
    ['tab and line break', '一\t二\r\n三', undefined],
  ])('%s', (_what, text, problem) => {
    expect(refusalOfText('path', `周${text}`, 10)).toEqual(
      problem === undefined ? undefined : { code: 'INVALID_INPUT', path: 'path', problem },
    );
  });
});

describe('a day before there is a calendar', () => {
  it.each([
    ['2017-12-31', undefined],
    ['1999-01-01', '补录旧案'],
  ])('%s is refused, whatever the reason: nothing could be counted from it', (on, lateEntryReason) => {
    const letter = { channel: 'ORDINARY_MAIL', senderName: '周沐言' } as const;
    const reason = lateEntryReason === undefined ? {} : { lateEntryReason };
    opening(
      decideLogMail(
        { on: day(on), agencyId: agencies.education.id, ...letter, ...reason },
        onThe('2026-03-02'),
      ),
    ).refused({
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_CALENDAR',
      on: day(on),
      bound: day('2018-01-01'),
    });
  });
});
