import { describe, expect, it } from '@jest/globals';
import {
  ask,
  answered,
  consulted,
  corrected,
  correctionNotice,
  deferred,
  on,
  readAs,
  received,
} from './ask.ts';

// 2019: Dragon Boat on Friday 7 June.
describe('received on 2019-05-15, the first day of the new text', () => {
  it('art. 30: a correction restarts', () => {
    const { deadlines, warnings } = ask([
      received('2019-05-15'),
      correctionNotice('2019-05-20', { servedOn: '2019-05-20' }),
      corrected('2019-05-24'),
    ]);
    expect(deadlines).toEqual({
      CORRECTION_NOTICE_DUE: '2019-06-04',
      CORRECTION_DUE: '2019-06-11',
      REPLY_DUE: '2019-06-24',
    });
    expect(warnings).toEqual([]);
  });

  it('art. 33 ¶3: the time of another organ does not count, unless it is read to (AMB-7.2)', () => {
    const facts = [
      received('2019-05-15'),
      consulted('a', '2019-05-20', 'OTHER_AGENCY'),
      answered('a', '2019-05-24'),
    ];
    expect(ask(facts).deadlines.REPLY_DUE).toBe('2019-06-19');
    expect(ask(facts, undefined, readAs('AMB-7.2', 'NOT_EXCLUDED')).deadlines.REPLY_DUE).toBe('2019-06-13');
  });

  it('art. 35: a deferral is in force, and the question of reasons is AMB-10', () => {
    const facts = [
      received('2019-05-15'),
      on('REASONS_REQUESTED', '2019-05-20'),
      deferred('2019-06-03', '2019-07-31'),
    ];
    expect(ask(facts)).toMatchObject({ warnings: [], deadlines: { REPLY_DUE: '2019-07-31' } });
    expect(ask(facts).explanations.REPLY_DUE?.readings).toEqual(['AMB-10']);
  });

  it('AMB-3: the point is read from this day on', () => {
    const { taken } = ask([received('2019-05-15')]).explanations.CORRECTION_NOTICE_DUE ?? {};
    expect(taken?.map(({ reading }) => reading)).toEqual(['AMB-3']);
  });
});

it('received on 2019-05-14: a question of reasons is none of the 2007 text', () => {
  const { explanations } = ask([received('2019-05-14'), on('REASONS_REQUESTED', '2019-05-20')]);
  expect(explanations.REPLY_DUE?.readings).toEqual([]);
});

it('行政复议法 art. 30: applied for on 2024-01-01, it is deemed accepted when five working days have passed', () => {
  const { deadlines } = ask([on('RECONSIDERATION_APPLIED', '2024-01-01')]);
  expect(deadlines).toMatchObject({
    RECONSIDERATION_ACCEPTANCE_DUE: '2024-01-08',
    RECONSIDERATION_COPY_DUE: '2024-01-17',
  });
});

it('before 2024 art. 17: applied for on 2023-12-29, it is deemed accepted on that day', () => {
  const { deadlines } = ask([on('RECONSIDERATION_APPLIED', '2023-12-29')]);
  expect(deadlines).toMatchObject({
    RECONSIDERATION_ACCEPTANCE_DUE: '2024-01-08',
    RECONSIDERATION_COPY_DUE: '2024-01-10',
  });
});
