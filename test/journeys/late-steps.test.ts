import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from '../support/graphql-client.ts';
import { type Service, startService } from '../support/service.ts';
import { asking } from './related-cases.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';

describe('late steps, for the supervisor (arts. 46, 47)', () => {
  it('say which step lost the days, and light the case; nobody else asks for the list', async () => {
    const { hand } = await asking(service, '清湖县2025年水库巡查记录');
    service.clock.set('2026-03-09');
    await hand.done(clerk, 'registerApplication');
    expect(
      await hand.read(clerk, 'alertLevel stepTimes { step workingDays overBy staffMember { name } }'),
    ).toEqual({
      alertLevel: 'NONE',
      stepTimes: [{ step: 'REGISTER', workingDays: 5, overBy: 4, staffMember: { name: '林知夏' } }],
    });
    const query = `query ($id: ID!) { lateSteps(filter: { agencyId: $id, step: REGISTER }, first: 100) {
      steps { caseFile { id } time { overBy } } hasNextPage endCursor } }`;
    const id = service.agencyId('QH01');
    const seen = await (await service.as('fang.yan')).ask(query, { id });
    expect((seen['lateSteps'] as { steps: readonly Json[] }).steps).toContainEqual({
      caseFile: { id: hand.id },
      time: { overBy: 4 },
    });
    const others = await (await service.as(clerk)).ask(query, { id });
    expect(others['lateSteps']).toEqual({ steps: [], hasNextPage: false, endCursor: null });
    service.clock.set('2026-03-02');
  });
});
