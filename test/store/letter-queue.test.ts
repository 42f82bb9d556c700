import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startRelay } from '../../src/jobs/relay.ts';
import { createLetterQueue } from '../../src/store/letter-queue.ts';
import { drawable } from '../../src/usecases/letters/letter-orders.ts';
import type { KeptLetterData } from '../../src/usecases/ports/kept-letters.ts';
import type { DrawnLetter } from '../../src/usecases/ports/press.ts';
import type { LetterQueue, OrderedLetter } from '../../src/usecases/ports/letter-queue.ts';
import { readBack } from '../letters/press-under-test.ts';
import {
  anApplication,
  type CaseInHand,
  count,
  opened,
  type Service,
  startService,
  type Submitted,
  submitOnline,
} from '../support/service.ts';
import { until } from '../support/until.ts';

let service: Service;
const clerk = 'lin.zhixia';

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

interface StoredLetter {
  readonly id: string;
  readonly state: string;
  readonly sha256: string;
  readonly size: number;
  readonly pages: number;
  readonly data: Readonly<Record<string, string>>;
}

async function lettersOf(hand: CaseInHand): Promise<readonly StoredLetter[]> {
  return (await service.owner.query<StoredLetter>('select * from letter where case_id = $1', [hand.id])).rows;
}

async function registered(): Promise<Submitted> {
  const submitted = await submitOnline(service);
  await submitted.hand.done(clerk, 'registerApplication');
  return submitted;
}

/** The service's own press, which counts and may be told to fail. */
function pressThat(draw: (letter: OrderedLetter, attempt: number) => Promise<DrawnLetter>) {
  const drawn: string[] = [];
  return {
    drawn,
    draw: (ordered: OrderedLetter) => {
      const letter = `${ordered.data.kind} ${ordered.data.applicationNo}`;
      drawn.push(letter);
      return draw(ordered, drawn.filter((one) => one === letter).length);
    },
  };
}

function draw(letter: OrderedLetter): Promise<DrawnLetter> {
  return service.product.deps.press.draw(drawable(service.product.deps, letter));
}

function queueOf(onFault: (fault: unknown) => void = unexpected): LetterQueue {
  return createLetterQueue(service.product.database.pool, service.product.deps.blobs, onFault);
}

function unexpected(fault: unknown): void {
  throw fault;
}

describe('a letter through the outbox', () => {
  it('is stored under the hash of its bytes, and given out as it is stored', async () => {
    const { hand, receipt } = await registered();
    await service.lettersDrawn();
    const [letter] = await lettersOf(hand);
    const bytes = await service.product.deps.blobs.read(String(letter?.sha256));
    expect(letter).toMatchObject({ state: 'DRAWN', size: bytes.length, pages: 1 });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(letter?.sha256);
    const who = service.applicant(receipt.applicationNo, receipt.queryCode);
    const given = await who.fetch(`/letters/${String(letter?.id)}.pdf`);
    expect(Buffer.from(await given.arrayBuffer())).toEqual(bytes);
    // It has no number of its own, and is not the only one of its case.
    expect(decodeURIComponent(given.headers.get('content-disposition') ?? '')).toContain(
      `${receipt.applicationNo}登记回执.pdf`,
    );
  });

  it('a receipt leads to the case: number and code, in words and in the code to scan', async () => {
    const { hand, receipt } = await registered();
    await service.lettersDrawn();
    const [letter] = await lettersOf(hand);
    const kept = letter?.data as unknown as KeptLetterData;
    expect(JSON.stringify(kept)).not.toContain(receipt.queryCode);
    const drawn = drawable(service.product.deps, { id: String(letter?.id), data: kept });
    const url = new URL(drawn.kind === 'REGISTRATION_RECEIPT' ? drawn.trackingUrl : '');
    expect(`${url.origin}${url.pathname}`).toBe('http://mingda.example/track');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      number: receipt.applicationNo,
      code: receipt.queryCode,
    });
    const text = (await readBack(await service.product.deps.blobs.read(String(letter?.sha256)))).join('');
    expect(text).toContain(receipt.applicationNo);
    expect(text).toContain(receipt.queryCode);
    expect(text).toContain('2026年3月30日');
  });
});

describe('with the service’s own relay at rest', () => {
  beforeAll(() => service.product.relay.stop());

  it('while a letter waits: 503 with a time to come back, and the case is not filed', async () => {
    const { hand } = await registered();
    const [letter] = await lettersOf(hand);
    const answer = await (await service.as(clerk)).fetch(`/letters/${String(letter?.id)}.pdf`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    await hand.done(clerk, 'withdrawApplication', { how: '书面' });
    expect(await hand.act('xu.qinghe', 'archiveCase', { retention: 'TEN_YEARS' })).toMatchObject({
      __typename: 'LettersNotDrawn',
      letters: ['REGISTRATION_RECEIPT', 'WITHDRAWAL_CONFIRMATION'],
    });
  });

  it('four relays at once draw each letter once', async () => {
    const hands = await Promise.all(Array.from({ length: 8 }, () => registered()));
    const queue = queueOf();
    const press = pressThat((letter) => draw(letter));
    const relays = Array.from({ length: 4 }, () => startRelay(() => queue.drawNext(press.draw), unexpected));
    await service.lettersDrawn();
    await Promise.all(relays.map((relay) => relay.stop()));
    expect(new Set(press.drawn).size).toBe(press.drawn.length);
    for (const { hand } of hands)
      expect((await lettersOf(hand)).map((letter) => letter.state)).toEqual(['DRAWN']);
  });

  it('a press that fails twice: the act is done, other letters go on, the letter is tried again and stored once', async () => {
    const failing = await registered();
    const other = await registered();
    const no = failing.receipt.applicationNo;
    const told: unknown[] = [];
    const queue = queueOf((fault) => told.push(fault));
    const press = pressThat((letter, attempt) =>
      letter.data.applicationNo === no && attempt <= 2
        ? Promise.reject(new Error('the press jammed'))
        : draw(letter),
    );
    const relay = startRelay(() => queue.drawNext(press.draw), unexpected, 20);
    await until('the other letter is drawn', async () => (await lettersOf(other.hand))[0]?.state === 'DRAWN');
    expect((await lettersOf(failing.hand))[0]?.state).toBe('PENDING');
    const waiting = await service.owner.query<{ attempts: number; last_error: string }>(
      'select attempts, last_error from outbox',
    );
    expect(waiting.rows).toEqual([{ attempts: 1, last_error: 'the press jammed' }]);
    await service.owner.query('update outbox set available_at = now()');
    await until(
      'it has failed twice',
      async () => (await count(service.owner, 'select attempts as n from outbox')) === 2,
    );
    expect(await failing.hand.read(clerk, 'state letters { state }')).toEqual({
      state: 'REGISTERED',
      letters: [{ state: 'PENDING' }],
    });
    await service.owner.query('update outbox set available_at = now()');
    await service.lettersDrawn();
    await relay.stop();
    expect(told).toEqual([new Error('the press jammed'), new Error('the press jammed')]);
    expect(press.drawn.filter((drawn) => drawn === `REGISTRATION_RECEIPT ${no}`).length).toBe(3);
    expect((await lettersOf(failing.hand)).map((letter) => letter.state)).toEqual(['DRAWN']);
  });

  it('a relay that is stopped finishes the letter in its hands', async () => {
    const { hand } = await registered();
    const begun = Promise.withResolvers<undefined>();
    const go = Promise.withResolvers<undefined>();
    const queue = queueOf();
    const press = pressThat(async (letter) => {
      begun.resolve(undefined);
      await go.promise;
      return draw(letter);
    });
    const relay = startRelay(() => queue.drawNext(press.draw), unexpected);
    await begun.promise;
    const stopped = relay.stop();
    go.resolve(undefined);
    await stopped;
    expect((await lettersOf(hand)).map((letter) => letter.state)).toEqual(['DRAWN']);
  });

  it('the letter of an act that was voided meanwhile is void, drawn or not', async () => {
    const hand = await opened(service, clerk, 'recordWindowApplication', {
      agencyId: service.agencyId('QH01'),
      application: anApplication(),
    });
    await hand.done(clerk, 'registerApplication');
    await hand.done('su.yanqiu', 'voidFact', { seq: hand.version(), reason: '重复登记' });
    expect(await hand.read(clerk, 'letters { state }')).toEqual({ letters: [{ state: 'VOID' }] });
    const queue = queueOf();
    const relay = startRelay(() => queue.drawNext(draw), unexpected);
    await service.lettersDrawn();
    await relay.stop();
    expect(await hand.read(clerk, 'letters { state }')).toEqual({ letters: [{ state: 'VOID' }] });
  });
});
