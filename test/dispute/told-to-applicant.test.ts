import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { toldToApplicant } from '../../src/dispute/told-to-applicant.ts';
import { aCaseIn } from '../support/builders.ts';
import { aDispute, contestedReply, type DisputeBuilder } from '../support/builders-disputes.ts';

const reply = {
  documentNo: contestedReply.kind === 'REPLY' ? contestedReply.documentNo : '',
  ground: 'INFORMATION_NONEXISTENT',
  signedOn: day('2026-07-10'),
  signerId: '',
  sentOn: day('2026-07-10'),
} as const;
const file = { ...aCaseIn('REPLIED').file(), reply };
const applied = aDispute().appliedFor('2026-07-20');
const accepted = applied.accepted('2026-07-24');
const decision = {
  fact: 'RECONSIDERATION_DECISION_SERVED',
  on: day('2026-09-07'),
  result: 'DECISION_UPHELD',
  decisionNo: '清政复决〔2026〕7号',
} as const;

function told(dispute: DisputeBuilder, today = '2026-09-14', about: typeof file = file) {
  return toldToApplicant([dispute.dispute()], about, shippedCalendar(), day(today));
}

describe('what the applicant is told of a reconsideration or a suit', () => {
  it('that it is under way, since when and before whom; nothing else', () => {
    expect(told(accepted)).toEqual([
      { kind: 'RECONSIDERATION', openedOn: '2026-07-20', forum: '清湖县人民政府' },
    ]);
  });

  it('the decision, and the fifteen days to sue from its service', () => {
    expect(told(accepted.and(decision))).toMatchObject([
      {
        ended: {
          on: '2026-09-07',
          result: { zh: '维持' },
          no: '清政复决〔2026〕7号',
          applicantServed: false,
        },
        sueBy: { on: '2026-09-22', from: '2026-09-07', provisional: false },
      },
    ]);
    const applicantServedOn = day('2026-09-10');
    expect(told(accepted.and({ ...decision, applicantServedOn }))).toMatchObject([
      { ended: { on: '2026-09-10', applicantServed: true }, sueBy: { on: '2026-09-28', from: '2026-09-10' } },
    ]);
  });

  it('where the authority is silent beyond its term, the fifteen days from its end', () => {
    const [before] = told(accepted, '2026-09-14');
    expect(before).not.toHaveProperty('sueBy');
    expect(told(accepted, '2026-09-30')).toMatchObject([{ sueBy: { from: '2026-09-22', on: '2026-10-08' } }]);
  });

  it('a term to sue that runs into a year whose holidays are not announced may move', () => {
    const late = accepted.and({ ...decision, on: day('2026-12-28') });
    expect(told(late, '2026-12-30')).toMatchObject([{ sueBy: { on: '2027-01-12', provisional: true } }]);
  });

  it('one taken back leaves no such term', () => {
    const back = applied.and({
      fact: 'RECONSIDERATION_ENDED',
      on: day('2026-08-03'),
      result: 'APPLICATION_WITHDRAWN',
    });
    expect(told(back)).toMatchObject([{ ended: { result: { zh: '撤回复议申请' } } }]);
    expect(told(back)[0]).not.toHaveProperty('sueBy');
  });

  it('a suit', () => {
    expect(told(aDispute().suedOver('2026-07-20'))).toEqual([
      { kind: 'LITIGATION', openedOn: '2026-07-20', forum: '清湖县人民法院' },
    ]);
  });

  it('of what was quashed, as long as it is being replied anew', () => {
    const quashed = accepted.and({
      ...decision,
      result: 'QUASHED',
      order: { kind: 'NEW_REPLY', quashedFor: 'SUBSTANCE' },
    });
    const { reply: _reply, ...none } = file;
    const redo = {
      orderedBy: 'RECONSIDERATION',
      decisionNo: decision.decisionNo,
      orderedOn: decision.on,
      quashedFor: 'SUBSTANCE',
    } as const;
    expect(told(quashed, '2026-09-14', { ...none, redo } as unknown as typeof file)).toHaveLength(1);
    const anew = { ...reply, documentNo: '清湖自然资答〔2026〕9号', sentOn: day('2026-09-30') };
    expect(told(quashed, '2026-09-30', { ...file, redo, reply: anew } as typeof file)).toEqual([]);
  });
});
