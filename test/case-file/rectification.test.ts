import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { readApplication } from '../../src/case-file/application-form.ts';
import { decideDraftReply } from '../../src/case-file/acts/draft-reply.ts';
import { decideSignReply } from '../../src/case-file/acts/sign-reply.ts';
import { explainedDeadlinesOf } from '../../src/case-file/deadlines.ts';
import { isRectification, type RectificationContent } from '../../src/case-file/rectification-content.ts';
import { remedyRoute } from '../../src/statute/remedies.ts';
import { replyCodeOf, replyCodes } from '../../src/statute/reply-codes.ts';
import { aCaseFile, aCaseIn } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { anApplication, anApplicationForm } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';
import { provided } from '../support/builders-replies.ts';

const rectification = {
  record: '2024年宅基地登记表第37号',
  inaccuracy: '户主姓名“周木言”应为“周沐言”',
  evidence: '户口簿复印件',
};
const asked = aCaseFile()
  .receivedAtWindow('2026-03-02', anApplication({ rectification }))
  .registered()
  .assigned()
  .accepted();

const replies = {
  RECTIFIED: { ground: 'RECTIFIED', corrected: '姓名更正为“周沐言”', correctedOn: day('2026-03-09') },
  RECTIFICATION_REFUSED: {
    ground: 'RECTIFICATION_REFUSED',
    refusedBecause: 'NO_EVIDENCE',
    reason: '户口簿与登记表一致',
  },
  RECTIFICATION_TRANSFERRED: {
    ground: 'RECTIFICATION_TRANSFERRED',
    forwarded: true,
    rightAgencyName: '清湖县自然资源局',
    rightAgencyContact: '0550-5550202',
    reason: '宅基地登记由县自然资源局办理',
  },
} as const satisfies Record<string, RectificationContent>;

describe('更正申请 (art. 41): the record, what is inaccurate in it, and the evidence', () => {
  it('comes in with the application', () => {
    const read = readApplication(anApplicationForm({ rectification }));
    expect(read.ok && read.value.application.rectification).toEqual(rectification);
  });

  it.each(['record', 'inaccuracy', 'evidence'] as const)('nothing without its %s', (field) => {
    expect(
      readApplication(anApplicationForm({ rectification: { ...rectification, [field]: ' ' } })),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID_INPUT', path: `application.rectification.${field}`, problem: 'EMPTY' },
    });
  });

  const calendars = { own: shippedCalendar(), inForce: shippedCalendar() };

  it('received 2026-03-02 → answered by 2026-03-30, a term that art. 41 does not set (AMB-13)', () => {
    const { REPLY_DUE } = explainedDeadlinesOf(asked.file(), calendars, day('2026-03-03'));
    expect(REPLY_DUE?.due).toBe('2026-03-30');
    expect(REPLY_DUE?.readings).toContain('AMB-13');
    const ordinary = explainedDeadlinesOf(aCaseIn('IN_HANDLING').file(), calendars, day('2026-03-05'));
    expect(ordinary.REPLY_DUE?.readings).not.toContain('AMB-13');
  });
});

describe('拟稿 of its answer', () => {
  it.each(Object.values(replies))('$ground', (reply) => {
    given(asked)
      .when((file) => decideDraftReply(file, { on: day('2026-03-10'), reply }, onThe('2026-03-10')))
      .then({
        fact: 'REPLY_DRAFTED',
        on: '2026-03-10',
        draftNo: 1,
        drafterId: onThe('2026-03-10').actor.id,
        reply,
      });
  });

  it.each(Object.values(replies))('$ground does not answer a request for information', (reply) => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideDraftReply(file, { on: day('2026-03-10'), reply }, onThe('2026-03-10')))
      .refused({ code: 'REPLY_NOT_FOR_THIS_APPLICATION', article: '41', ground: reply.ground });
  });

  it('PROVIDED does not answer a rectification', () => {
    given(asked)
      .when((file) => decideDraftReply(file, { on: day('2026-03-10'), reply: provided }, onThe('2026-03-10')))
      .refused({ code: 'REPLY_NOT_FOR_THIS_APPLICATION', article: '41', ground: 'PROVIDED' });
  });

  it.each([
    [{ ...replies.RECTIFIED, corrected: '' }, 'corrected', 'EMPTY'],
    [{ ...replies.RECTIFIED, correctedOn: day('2026-03-11') }, 'correctedOn', 'NOT_ALLOWED'],
    [{ ...replies.RECTIFICATION_REFUSED, reason: ' ' }, 'reason', 'EMPTY'],
    [{ ...replies.RECTIFICATION_TRANSFERRED, rightAgencyName: '' }, 'rightAgencyName', 'EMPTY'],
    [{ ...replies.RECTIFICATION_TRANSFERRED, rightAgencyContact: '' }, 'rightAgencyContact', 'EMPTY'],
    [{ ...replies.RECTIFICATION_TRANSFERRED, reason: '' }, 'reason', 'EMPTY'],
  ] as const)('refused at its field (%#)', (reply, path, problem) => {
    given(asked)
      .when((file) => decideDraftReply(file, { on: day('2026-03-10'), reply }, onThe('2026-03-10')))
      .refused({ code: 'INVALID_INPUT', path: `reply.${path}`, problem });
  });

  it('is reviewed and signed as any reply; R1 to R3, no row of the annual report, either remedy', () => {
    const approved = asked
      .drafted('2026-03-10', replies.RECTIFIED)
      .reviewRequested()
      .legalReviewPassed()
      .secrecyReviewPassed();
    const outcome = decideSignReply(approved.file(), { on: day('2026-03-11') }, onThe('2026-03-11'));
    expect(outcome.ok && outcome.value.facts('NO-1')[0]).toMatchObject({ ground: 'RECTIFIED' });
    const codes = Object.values(replies).map(({ ground }) => replyCodeOf(ground));
    expect(codes).toEqual(['R1', 'R2', 'R3']);
    expect(codes.map((code) => replyCodes[code].reportRow)).toEqual([undefined, undefined, undefined]);
    expect(codes.map((code) => remedyRoute(code, { servedOn: day('2026-08-03') }))).toEqual([
      'EITHER',
      'EITHER',
      'EITHER',
    ]);
  });

  it('is told apart from the answers to a request for information', () => {
    expect(isRectification(replies.RECTIFICATION_REFUSED)).toBe(true);
    expect(isRectification(provided)).toBe(false);
  });
});
