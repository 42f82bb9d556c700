import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { count, type Service, startService, submitOnline } from '../support/service.ts';

/*
 * The story: a clerk's connection broke while the registration was on its way, and the browser sent it again at once.
 * Both copies asked whether they had been answered before they waited for the case; the second then saw a newer version
 * and told the clerk that somebody else had acted. The question is asked with the case in hand.
 */

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

it('an act on a case sent eight times at once is done once, and every copy gets the same answer', async () => {
  for (const { name, details } of [
    { name: 'registerApplication', details: {} },
    { name: 'assignCase', details: { unitId: service.unitId('QH01') } },
    { name: 'withdrawApplication', details: { how: '书面' } },
  ]) {
    const { hand } = await submitOnline(service, 'QH01');
    await hand.done('lin.zhixia', 'registerApplication', {}).then(async () => {
      const undone = { seq: hand.version(), reason: '演练' };
      await hand.done('su.yanqiu', 'voidFact', undone);
    });
    const ready = name === 'assignCase' ? await hand.done('lin.zhixia', 'registerApplication') : undefined;
    const expectedVersion = Number(ready?.['version'] ?? hand.version());
    const input = { clientMutationId: randomUUID(), expectedVersion, ...details };
    const answers = await Promise.all(Array.from({ length: 8 }, () => hand.act('lin.zhixia', name, input)));
    expect(answers.map((answer) => answer.__typename)).toEqual(Array<string>(8).fill('ActDone'));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const facts = 'select count(*)::int as n from case_fact where case_id = $1';
    expect(await count(service.owner, facts, [hand.id])).toBe(expectedVersion + 1);
  }
});

it('the same id for another act on the case is refused, also when both are on their way', async () => {
  const { hand } = await submitOnline(service, 'QH01');
  const clientMutationId = randomUUID();
  const answers = await Promise.all([
    hand.act('lin.zhixia', 'registerApplication', { clientMutationId, expectedVersion: 1 }),
    hand.act('lin.zhixia', 'withdrawApplication', { clientMutationId, expectedVersion: 1, how: '书面' }),
  ]);
  expect(answers.map((answer) => answer.__typename).sort()).toEqual(['ActDone', 'IdempotencyMismatch']);
});
