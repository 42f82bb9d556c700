import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import type { Contested } from '../../src/dispute/contested.ts';
import { overruledReplies } from '../../src/dispute/overruled-replies.ts';
import type { DecisionResult } from '../../src/dispute/results.ts';
import { aDispute, contestedReply, type DisputeBuilder } from '../support/builders-disputes.ts';

const documentNo = contestedReply.kind === 'REPLY' ? contestedReply.documentNo : '';

function decided(result: DecisionResult, contested: Contested = contestedReply): DisputeBuilder {
  return aDispute()
    .appliedFor('2026-07-20', contested)
    .accepted('2026-07-24')
    .and({
      fact: 'RECONSIDERATION_DECISION_SERVED',
      on: day('2026-09-07'),
      decisionNo: '清政复决〔2026〕7号',
      result,
    });
}

function overruled(...told: readonly DisputeBuilder[]) {
  return overruledReplies(told.map((one) => one.dispute()));
}

describe('撤销、变更、确认违法: which replies stand no more, or not as they were given', () => {
  it.each<readonly [DecisionResult, string, string]>([
    ['VARIED', '变更', 'varied'],
    ['QUASHED', '撤销', 'quashed'],
    ['PARTLY_QUASHED', '部分撤销', 'partly quashed'],
    ['DECLARED_UNLAWFUL', '确认违法', 'declared unlawful'],
    ['DECLARED_VOID', '确认无效', 'declared void'],
  ])('%s by the authority, from the service of its decision', (result, zh, en) => {
    expect(overruled(decided(result))).toEqual([
      {
        documentNo,
        by: 'RECONSIDERATION',
        forum: '清湖县人民政府',
        decisionNo: '清政复决〔2026〕7号',
        on: '2026-09-07',
        how: { zh, en },
      },
    ]);
  });

  it('by a court, once its judgment binds', () => {
    const judged = aDispute().suedOver('2026-09-14').copyReceived('2026-09-17').judged('2026-11-02');
    expect(overruled(judged)).toEqual([]);
    expect(overruled(judged.and({ fact: 'JUDGMENT_EFFECTIVE', on: day('2026-11-18') }))).toMatchObject([
      { documentNo, by: 'COURT', decisionNo: '（2026）皖行初1号', on: '2026-11-18' },
    ]);
  });

  it.each<readonly [string, DisputeBuilder]>([
    ['one that was upheld', decided('DECISION_UPHELD')],
    ['one whose applicant was rejected', decided('REQUEST_REJECTED')],
    ['one that is under way', aDispute().appliedFor('2026-07-20').accepted('2026-07-24')],
    [
      'none, where silence was quashed',
      decided('QUASHED', { kind: 'SILENCE', replyDueOn: day('2026-07-10') }),
    ],
  ])('not %s', (_, told) => {
    expect(overruled(told)).toEqual([]);
  });

  it('in the order in which the disputes came', () => {
    expect(overruled(decided('QUASHED'), decided('DECLARED_UNLAWFUL')).map(({ how }) => how.zh)).toEqual([
      '撤销',
      '确认违法',
    ]);
  });
});
