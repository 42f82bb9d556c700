import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { type CaseInHand, type Service, startService, submitOnline } from './service.ts';

export interface Tried {
  readonly service: Service;
  /** One online application, for acts to be tried on. */
  readonly hand: CaseInHand;
  /** Nothing was appended to any journal since the test began. */
  expectUnchanged(): Promise<void>;
}

/** A service to which a suite sends what nobody should: whatever it is, no fault may be logged. */
export function aServiceToTry(): Tried {
  let service: Service;
  let hand: CaseInHand;
  let facts: number;
  let faults: number;

  beforeAll(async () => {
    service = await startService('2026-03-02');
    hand = (await submitOnline(service)).hand;
  });

  beforeEach(async () => {
    facts = await service.journalLength();
    faults = service.faults.length;
  });

  afterEach(() => {
    expect(service.faults.slice(faults)).toEqual([]);
  });

  afterAll(() => service.close());

  return {
    get service() {
      return service;
    },
    get hand() {
      return hand;
    },
    expectUnchanged: async () => {
      expect(await service.journalLength()).toBe(facts);
    },
  };
}
