import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSealQueue } from '../../src/store/seal-queue.ts';
import { createHttpSealService } from '../../src/sealing/http-seal-service.ts';
import { createLetterArchive } from '../../src/store/letter-archive.ts';
import { renderAgain } from '../../src/usecases/oversight/render-again.ts';
import { sealNextLetter } from '../../src/usecases/sealing/seal-next-letter.ts';
import { readBack } from '../letters/press-under-test.ts';
import { startSealServer, type TestSealServer } from '../support/seal-server.ts';
import {
  type CaseInHand,
  count,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';
import { until } from '../support/until.ts';

/** The relay of this service has no sealing service; what is sealed is sealed by the tests. */
let service: Service;
let server: TestSealServer;
const clerk = 'lin.zhixia';

beforeAll(async () => {
  server = await startSealServer();
  service = await startService('2026-03-02');
  await service.owner.query(
    `insert into office_settings (agency_id, seq, since, settings, changed_by, reason)
     values ($1, 1, now(), '{"electronicSeal":"县政府办公章"}', 'admin', '启用电子印章')`,
    [service.agencyId('QH01')],
  );
});

afterAll(async () => {
  await service.close();
  await server.stop();
});

interface LetterOfCase {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly sha256: string;
  readonly sealedAt: string | null;
}

async function withdrawn(): Promise<CaseInHand> {
  const { hand } = await submitOnline(service);
  await hand.done(clerk, 'registerApplication');
  await drawn();
  await sealNext();
  await hand.done(clerk, 'withdrawApplication', { how: '书面' });
  await drawn();
  return hand;
}

async function drawn(): Promise<void> {
  const waiting = `select count(*)::int as n from outbox where topic = 'DRAW_LETTER'`;
  await until('every letter is drawn', async () => (await count(service.owner, waiting)) === 0);
}

async function confirmationOf(hand: CaseInHand): Promise<LetterOfCase> {
  const { letters } = (await hand.read(clerk, 'letters { id kind state sha256 sealedAt }')) as {
    letters: readonly LetterOfCase[];
  };
  const letter = letters.find(({ kind }) => kind === 'WITHDRAWAL_CONFIRMATION');
  if (!letter) throw new Error('no confirmation');
  return letter;
}

const faults: unknown[] = [];

function sealNext(): Promise<boolean> {
  const { pool } = service.product.database;
  const { blobs, clock } = service.product.deps;
  return sealNextLetter({
    queue: createSealQueue(pool),
    service: createHttpSealService(server.config),
    blobs,
    clock,
    onFault: (fault) => faults.push(fault),
  });
}

async function nowDue(): Promise<void> {
  await service.owner.query(`update outbox set available_at = now() where topic = 'SEAL_LETTER'`);
}

describe('a letter of an office that seals electronically', () => {
  it('waits for its seal, given out to nobody and filed by nobody; sealed, it is the record', async () => {
    const hand = await withdrawn();
    const waiting = await confirmationOf(hand);
    expect(waiting).toMatchObject({ state: 'AWAITING_SEAL', sealedAt: null });
    const staff = await service.as(clerk);
    const early = await staff.fetch(`/letters/${waiting.id}.pdf`);
    expect([early.status, await early.json()]).toMatchObject([503, { code: 'LETTER_AWAITING_SEAL' }]);
    expect(await hand.act('xu.qinghe', 'archiveCase', {})).toMatchObject({
      __typename: 'LettersNotDrawn',
      letters: ['WITHDRAWAL_CONFIRMATION'],
    });

    expect(await sealNext()).toBe(true);
    const sealed = await confirmationOf(hand);
    expect(sealed).toMatchObject({ state: 'DRAWN', sealedAt: service.product.deps.clock.now() });
    expect(sealed.sha256).not.toBe(waiting.sha256);
    const given = Buffer.from(await (await staff.fetch(`/letters/${waiting.id}.pdf`)).arrayBuffer());
    const before = Buffer.from(await service.product.deps.blobs.read(waiting.sha256));
    expect(given.subarray(0, before.length)).toEqual(before);
    expect(given.subarray(before.length).toString('latin1')).toContain('/ByteRange');
    expect((await readBack(given)).join('')).not.toContain('此处加盖印章');
    expect(await sealNext()).toBe(false);
    await hand.done('xu.qinghe', 'archiveCase', {});
  });

  it('the service is told the seal, the number and where its middle belongs: on name and date', async () => {
    await withdrawn();
    await sealNext();
    const { body } = server.received.at(-1) ?? {};
    expect(body).toMatchObject({
      seal: '县政府办公章',
      organ: '清湖县人民政府办公室',
      documentNo: expect.stringMatching(/〔2026〕\d+号$/u),
      place: { page: 1, x: expect.any(Number), y: expect.any(Number) },
    });
    const { x, y } = (body as unknown as { place: { x: number; y: number } }).place;
    expect([x > 110 && x < 160, y > 100 && y < 262]).toEqual([true, true]);
  });

  it('is drawn again to the bytes that were there before the seal', async () => {
    const hand = await withdrawn();
    await sealNext();
    const { id } = await confirmationOf(hand);
    const { deps, database } = service.product;
    expect(await renderAgain(deps, createLetterArchive(database.pool), id)).toEqual({ result: 'SAME' });
  });

  it.each([
    ['is down', 503, undefined],
    ['gives back the letter unsealed', 200, (pdf: Buffer) => pdf],
    ['gives back another letter', 200, () => Buffer.from('%PDF-1.4 another')],
  ])('waits on while the service %s, and is sealed when it is well again', async (_what, status, sealed) => {
    const hand = await withdrawn();
    server.answer(status, sealed);
    faults.length = 0;
    expect(await sealNext()).toBe(true);
    expect(faults).toHaveLength(1);
    expect(await confirmationOf(hand)).toMatchObject({ state: 'AWAITING_SEAL' });
    expect(await sealNext()).toBe(false);

    server.answer(200);
    await nowDue();
    expect(await sealNext()).toBe(true);
    expect(await confirmationOf(hand)).toMatchObject({ state: 'DRAWN' });
  });

  it('is not sealed any more when its act is voided meanwhile: the seal was set on a letter that was void', async () => {
    const hand = await withdrawn();
    await hand.done('su.yanqiu', 'voidFact', { seq: hand.version(), reason: '误记撤回' });
    const asked = server.received.length;
    expect(await sealNext()).toBe(false);
    expect(server.received.length).toBe(asked);
    const confirmation = await confirmationOf(hand);
    expect(confirmation).toMatchObject({ state: 'VOID', sealedAt: null });
    expect((await (await service.as(clerk)).fetch(`/letters/${confirmation.id}.pdf`)).status).toBe(404);
  });

  it('a reply does not leave before it has its seal', async () => {
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    await drawn();
    const sending = { by: 'POST', waybillNo: 'EX100000002CN' };
    expect(await hand.act(clerk, 'sendReply', sending)).toMatchObject({
      __typename: 'LettersNotDrawn',
      letters: ['REPLY_PROVIDED'],
    });
    while (await sealNext());
    await hand.done(clerk, 'sendReply', sending);
  });

  it('gets one seal, though two relays are at work', async () => {
    const hands = [await withdrawn(), await withdrawn(), await withdrawn()];
    const asked = server.received.length;
    const answers = await Promise.all([sealNext(), sealNext(), sealNext(), sealNext()]);
    expect(answers.filter(Boolean)).toHaveLength(3);
    expect(server.received.length - asked).toBe(3);
    for (const hand of hands) expect(await confirmationOf(hand)).toMatchObject({ state: 'DRAWN' });
  });

  it('one that the other side fills in and signs has no place for a seal, and is done when it is drawn', async () => {
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    await hand.done('chen.wangshu', 'sendConsultation', {
      with: 'CO_PRODUCER',
      ground: 'JOINTLY_MADE',
      party: { name: '清湖县财政局' },
      shown: '《清湖县茶产业扶持资金管理办法》',
      question: '附表是否可以公开',
      by: 'POST',
      tellApplicant: false,
    });
    await drawn();
    const { letters } = (await hand.read(clerk, 'letters { kind state }')) as { letters: readonly unknown[] };
    expect(letters).toEqual([
      { kind: 'REGISTRATION_RECEIPT', state: 'AWAITING_SEAL' },
      { kind: 'CONSULTATION_CO_PRODUCER', state: 'AWAITING_SEAL' },
      { kind: 'OPINION_FORM', state: 'DRAWN' },
    ]);
  });
});

describe('the seal of an office', () => {
  const named = { reason: '启用电子印章', electronicSeal: '县教育局公章' };

  it('cannot be named where no service could set it', async () => {
    const agencyId = service.agencyId('QH03');
    const admin = await service.as('admin');
    expect(await admin.act('changeOfficeSettings', { agencyId, ...named })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'electronicSeal',
    });
  });

  it('given up, the letters that still wait are drawn anew with the mark for the hand', async () => {
    const hand = await withdrawn();
    const waiting = await confirmationOf(hand);
    const agencyId = service.agencyId('QH01');
    const byHand = { agencyId, reason: '停用电子印章', electronicSeal: '' };
    const asked = server.received.length;
    for (let time = 0; time < 2; time++)
      expect(await (await service.as('admin')).act('changeOfficeSettings', byHand)).toMatchObject({
        __typename: 'Agency',
      });
    await service.lettersDrawn();
    const again = await confirmationOf(hand);
    expect(again).toMatchObject({ id: waiting.id, state: 'DRAWN', sealedAt: null });
    const given = await (await service.as(clerk)).fetch(`/letters/${again.id}.pdf`);
    const text = (await readBack(new Uint8Array(await given.arrayBuffer()))).join('');
    expect(text).toContain('此处加盖印章');
    expect(await sealNext()).toBe(false);
    expect(server.received.length).toBe(asked);
    const { deps, database } = service.product;
    expect(await renderAgain(deps, createLetterArchive(database.pool), again.id)).toEqual({ result: 'SAME' });
  });

  it('named, its letters are sealed by the service as they are drawn', async () => {
    const sealing = await startService('2026-03-02', { sealing: server.config });
    try {
      const agencyId = sealing.agencyId('QH01');
      await (await sealing.as('admin')).act('changeOfficeSettings', { agencyId, ...named });
      const { hand } = await submitOnline(sealing);
      await hand.done(clerk, 'registerApplication');
      await hand.done(clerk, 'withdrawApplication', { how: '书面' });
      await sealing.lettersDrawn();
      expect(await confirmationOf(hand)).toMatchObject({ state: 'DRAWN', sealedAt: expect.any(String) });
    } finally {
      await sealing.close();
    }
  });
});
