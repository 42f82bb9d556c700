import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusedCase, underReconsideration } from '../support/contested-case.ts';
import { openedDispute } from '../support/dispute-in-hand.ts';
import { type Service, startService } from '../support/service.ts';

const legal = 'shen.jibai';
let service: Service;

beforeAll(async () => {
  service = await startService('2026-07-06');
});

afterAll(() => service.close());

describe('litigation', () => {
  it('G08 over HTTP: copy of 2026-09-17 → answer due 2026-10-08; filed on the 9th it is late', async () => {
    const hand = await refusedCase(service);
    service.clock.set('2026-09-17');
    const { dispute, member } = await openedDispute(service, hand, legal, 'openLitigation', {
      contested: 'REPLY',
      on: '2026-09-14',
      learnedOn: '2026-09-17',
    });
    expect(member).toMatchObject({ warnings: [] });
    expect(
      await dispute.done(legal, 'receiveComplaintCopy', { forumCaseNo: '（2026）皖行初9号' }),
    ).toMatchObject({
      dueOn: '2026-10-08',
    });
    service.clock.set('2026-10-09');
    const listed = [{ name: '答复书', proves: 'REPLY_LETTER', caseSeqs: [] }];
    await dispute.done(legal, 'fileAnswer', { evidence: listed });
    expect(
      await dispute.read(legal, 'route lateActs { fact deadline due } contested { documentNo } forumCaseNo'),
    ).toMatchObject({
      route: 'DIRECT',
      lateActs: [{ fact: 'ANSWER_FILED', deadline: 'COURT_ANSWER_DUE', due: '2026-10-08' }],
      forumCaseNo: '（2026）皖行初9号',
    });
    service.clock.set('2026-11-16');
    const judgment = { result: 'ORDERED_TO_PERFORM', judgmentNo: '（2026）皖行初9号', disclose: true };
    await dispute.done(legal, 'recordJudgment', judgment);
    expect(await dispute.act(legal, 'recordJudgmentEffective')).toMatchObject({
      __typename: 'AppealTermRunning',
      until: '2026-12-01',
    });
    service.clock.set('2026-12-02');
    expect(await dispute.done(legal, 'recordJudgmentEffective')).toMatchObject({
      state: 'ENDED',
      dueOn: '2026-12-30',
    });
  });

  it('a suit after reconsideration runs from its decision; one of another case is unknown', async () => {
    const hand = await refusedCase(service);
    const reconsideration = await underReconsideration(service, hand);
    service.clock.set('2026-09-07');
    const upheld = { result: 'DECISION_UPHELD', decisionNo: '清政复决〔2026〕8号' };
    await reconsideration.done(legal, 'recordReconsiderationDecision', upheld);
    service.clock.set('2026-09-23');
    const suit = { contested: 'REPLY', reconsiderationId: reconsideration.id };
    const { dispute, member } = await openedDispute(service, hand, legal, 'openLitigation', suit);
    expect(member).toMatchObject({ warnings: [{ code: 'SUED_AFTER_TERM' }] });
    expect(await dispute.read(legal, 'route afterReconsideration { id }')).toEqual({
      route: 'AFTER_RECONSIDERATION',
      afterReconsideration: { id: reconsideration.id },
    });
    const other = await refusedCase(service);
    service.clock.set('2026-09-23');
    const visitor = await service.as(legal);
    const wrong = { clientMutationId: randomUUID(), caseId: other.id, ...suit };
    expect(await visitor.act('openLitigation', wrong)).toMatchObject({
      __typename: 'InvalidInput',
      path: 'reconsiderationId',
    });
  });
});
