import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startRelay } from '../../src/jobs/relay.ts';
import { defaultFontChains } from '../../src/letters/fonts/font-roles.ts';
import { createLetterPress } from '../../src/letters/press.ts';
import { createThreadedPainter } from '../../src/letters/threaded-painter.ts';
import { createLetterQueue } from '../../src/store/letter-queue.ts';
import { drawable } from '../../src/usecases/letters/letter-orders.ts';
import type { BlobStore } from '../../src/usecases/ports/blobs.ts';
import type { OrderedLetter } from '../../src/usecases/ports/letter-queue.ts';
import type { DrawnLetter } from '../../src/usecases/ports/press.ts';
import { templatesDir } from '../letters/press-under-test.ts';
import { type CaseInHand, count, type Service, startService, submitOnline } from '../support/service.ts';
import { until } from '../support/until.ts';

/*
 * The applicant has a letter in hand, the office another copy, the court a third: they are one file. Whatever happens
 * while a letter is drawn, it is stored under one hash, and that hash never changes.
 */
let service: Service;
const painters = [createThreadedPainter(defaultFontChains), createThreadedPainter(defaultFontChains)];
const presses = painters.map(({ paint }) => createLetterPress({ templatesDir, painter: paint }));

beforeAll(async () => {
  service = await startService('2026-03-02');
  await service.product.relay.stop();
});

afterAll(async () => {
  for (const painter of painters) await painter.close();
  await service.close();
});

async function registered(): Promise<CaseInHand> {
  const { hand } = await submitOnline(service);
  await hand.done('lin.zhixia', 'registerApplication');
  return hand;
}

interface Stored {
  readonly state: string;
  readonly sha256: string | null;
  readonly drawn_at: Date | null;
}

async function stored(hand: CaseInHand): Promise<Stored | undefined> {
  const sql = 'select state, sha256, drawn_at from letter where case_id = $1';
  return (await service.owner.query<Stored>(sql, [hand.id])).rows[0];
}

/** Every file in the store, whole or half written. */
async function files(): Promise<readonly string[]> {
  const entries = await readdir(join(service.config.dataDir, 'blobs'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** What the last letters were drawn as, in the order of drawing. */
function pressThatTells(press = presses[0], drawn: string[] = []) {
  return {
    drawn,
    draw: async (ordered: OrderedLetter): Promise<DrawnLetter> => {
      const letter = await press?.draw(drawable(service.product.deps, ordered));
      if (!letter) throw new Error('no press');
      drawn.push(letter.sha256);
      return letter;
    },
  };
}

function queueWith(change: Partial<BlobStore>, onFault: (fault: unknown) => void = unexpected) {
  return createLetterQueue(
    service.product.database.pool,
    { ...service.product.deps.blobs, ...change },
    onFault,
  );
}

function unexpected(fault: unknown): void {
  throw fault;
}

/** Ends the connection on which a letter is being drawn, as a crash of this process or of the database would. */
async function endTheConnectionThatDraws(): Promise<void> {
  await service.product.database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and state = 'idle in transaction' and pid <> pg_backend_pid()`,
  );
}

describe('one letter, one file', () => {
  it('two relays, each with a thread of its own, on twelve letters: each is drawn once', async () => {
    const before = await files();
    const hands: CaseInHand[] = [];
    for (let n = 0; n < 12; n++) hands.push(await registered());
    const drawn: string[] = [];
    const relays = presses.map((press) => {
      const { draw } = pressThatTells(press, drawn);
      const queue = queueWith({});
      return startRelay(() => queue.drawNext(draw), unexpected);
    });
    await service.lettersDrawn();
    await Promise.all(relays.map((relay) => relay.stop()));
    const hashes = (await Promise.all(hands.map(stored))).map((letter) => letter?.sha256);
    expect(hashes.toSorted()).toEqual(drawn.toSorted());
    expect((await files()).filter((file) => !before.includes(file)).toSorted()).toEqual(drawn.toSorted());
  });

  it('a crash between the file and the row: the letter still waits, and is the same file when it is drawn', async () => {
    const before = await files();
    const hand = await registered();
    const press = pressThatTells();
    const crashing = queueWith({
      async put(bytes) {
        await service.product.deps.blobs.put(bytes);
        await endTheConnectionThatDraws();
        return '';
      },
    });
    await expect(crashing.drawNext(press.draw)).rejects.toThrow();
    expect(await stored(hand)).toMatchObject({ state: 'PENDING', sha256: null });

    expect(await queueWith({}).drawNext(press.draw)).toBe(true);
    const [first, second] = press.drawn;
    expect(second).toBe(first);
    expect(await stored(hand)).toMatchObject({ state: 'DRAWN', sha256: first });
    expect((await files()).filter((file) => !before.includes(file))).toEqual([first]);
  });

  it('a crash while it is drawn: nothing is kept of it', async () => {
    const before = await files();
    const hand = await registered();
    const press = pressThatTells();
    const crashed = queueWith({}).drawNext(async (letter) => {
      await endTheConnectionThatDraws();
      return press.draw(letter);
    });
    await expect(crashed).rejects.toThrow();
    expect(await queueWith({}).drawNext(press.draw)).toBe(true);
    expect(await stored(hand)).toMatchObject({ state: 'DRAWN', sha256: press.drawn[1] });
    expect(new Set(press.drawn).size).toBe(1);
    expect((await files()).filter((file) => !before.includes(file))).toEqual([press.drawn[0]]);
  });

  it('a store that fails after it has written: the retry finds the file and keeps its hash', async () => {
    const before = await files();
    const hand = await registered();
    const press = pressThatTells();
    const told: unknown[] = [];
    const failing = queueWith(
      {
        async put(bytes) {
          await service.product.deps.blobs.put(bytes);
          throw new Error('the disk was pulled out');
        },
      },
      (fault) => told.push(fault),
    );
    expect(await failing.drawNext(press.draw)).toBe(true);
    expect(told).toEqual([new Error('the disk was pulled out')]);
    expect(await stored(hand)).toMatchObject({ state: 'PENDING', sha256: null });
    await service.owner.query('update outbox set available_at = now()');
    expect(await queueWith({}).drawNext(press.draw)).toBe(true);
    expect(await stored(hand)).toMatchObject({ state: 'DRAWN', sha256: press.drawn[0] });
    expect((await files()).filter((file) => !before.includes(file))).toEqual([press.drawn[0]]);
  });

  it('a letter that is drawn is not drawn anew, though a message asks for it again', async () => {
    const hand = await registered();
    await queueWith({}).drawNext(pressThatTells().draw);
    const before = await stored(hand);
    await service.owner.query(
      `insert into outbox (topic, payload) select 'DRAW_LETTER', jsonb_build_object('letterId', id) from letter where case_id = $1`,
      [hand.id],
    );
    const other = Buffer.from('another file');
    const sha256 = createHash('sha256').update(other).digest('hex');
    await queueWith({}).drawNext(async (letter) => ({
      ...(await pressThatTells().draw(letter)),
      pdf: other,
      sha256,
    }));
    await until(
      'the message is gone',
      async () => (await count(service.owner, 'select count(*)::int as n from outbox')) === 0,
    );
    expect(await stored(hand)).toEqual(before);
  });
});
