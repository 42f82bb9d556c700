import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { openProduct, type Product } from '../../src/main.ts';
import { createApplicantSessions } from '../../src/web/applicant-session.ts';
import { eventRoutes } from '../../src/web/events/event-routes.ts';
import { createNoticeStreams, type NoticeStreams } from '../../src/web/events/notice-streams.ts';
import { type Json, sessionCookie, type Visitor, visitor } from '../support/graphql-client.ts';
import { provided, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { until } from '../support/until.ts';

/*
 * Acts are done at one process of the service; pages are open at another, whose heart beats twenty times a second.
 */

let service: Service;
let other: Product;
let streams: NoticeStreams;
let stopListening: () => Promise<void>;
let server: Server;
let url: string;

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const legal = 'shen.jibai';

beforeAll(async () => {
  service = await startService('2026-03-02');
  const clock = service.product.deps.clock;
  other = await openProduct(service.config, { clock, log: service.product.log });
  const { deps, signInParts } = other;
  streams = createNoticeStreams(deps.staffNotices.since, clock.now, (fault) =>
    other.log.error({ err: fault }),
  );
  stopListening = deps.noticeSignal.listen(streams.wake);
  const applicantSessions = createApplicantSessions(service.config.queryCodeSecret);
  server = createServer(express().use(eventRoutes({ deps, signInParts, applicantSessions }, streams, 50)));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
});

afterAll(async () => {
  streams.closeAll();
  await stopListening();
  await new Promise((resolve) => server.close(resolve));
  await other.close();
  await service.close();
});

interface OpenPage {
  readonly status: number;
  readonly type: string | null;
  readonly events: { readonly name: string; readonly id: string | undefined; readonly data: Json }[];
  readonly ended: () => boolean;
  close(): void;
}

const pages: OpenPage[] = [];

afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

async function open(cookie: string, lastEventId?: string, at = url): Promise<OpenPage> {
  const abort = new AbortController();
  const headers = { cookie, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) };
  const response = await fetch(`${at}/events`, { headers, signal: abort.signal });
  const events: OpenPage['events'] = [];
  let ended = false;
  async function read(): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const lines = new Map(
          block.split('\n').map((line) => [line.split(': ')[0] ?? '', line.split(': ').slice(1).join(': ')]),
        );
        const name = lines.get('event');
        if (name !== undefined) {
          events.push({ name, id: lines.get('id'), data: JSON.parse(lines.get('data') ?? '{}') as Json });
        }
      }
    }
  }
  void read()
    .catch(() => undefined)
    .then(() => {
      ended = true;
    });
  const page = {
    status: response.status,
    type: response.headers.get('content-type'),
    events,
    ended: () => ended,
    close: () => abort.abort(),
  };
  pages.push(page);
  return page;
}

function noticesOf({ events }: OpenPage): OpenPage['events'] {
  return events.filter(({ name }) => name === 'notice');
}

async function submitted(): Promise<void> {
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  await hand.done(handler, 'draftReply', { reply: provided });
  await hand.done(handler, 'submitForReview');
}

describe('the stream of notices', () => {
  it('is for those who are signed in', async () => {
    const refused = await visitor(url).fetch('/events');
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ code: 'NOT_SIGNED_IN', zh: '请先登录' });
    expect((await service.public.fetch('/events')).status).toBe(401);
  });

  it('brings what another process has written, with how many are unread, to whom it concerns', async () => {
    const page = await open(await sessionCookie(service.url, legal));
    const uninvolved = await open(await sessionCookie(service.url, 'tang.jianqing'));
    expect(page).toMatchObject({ status: 200, type: 'text/event-stream; charset=utf-8' });
    await until('it began', () => page.events.length === 1 && uninvolved.events.length === 1);
    expect(page.events[0]).toMatchObject({ name: 'unread', data: { unread: 0 } });
    await submitted();
    await until('the notice came', () => noticesOf(page).length === 1);
    expect(noticesOf(page)[0]).toMatchObject({
      data: {
        kind: 'REVIEW_WAITING',
        applicationNo: 'QH01-2026-00001',
        zh: '答复已送审，请审核',
        dueOn: null,
      },
    });
    await until('so did the number', () => page.events.at(-1)?.name === 'unread');
    expect(page.events.at(-1)?.data).toEqual({ unread: 1 });
    await submitted();
    await until('the next one came', () => noticesOf(page).length === 2);
    expect(new Set(noticesOf(page).map(({ id }) => id)).size).toBe(2);
    expect(noticesOf(uninvolved)).toEqual([]);
  });

  it('goes on from the last event that the page saw', async () => {
    const cookie = await sessionCookie(service.url, legal);
    const before = await open(cookie, '0');
    await until('all came', () => noticesOf(before).length >= 2);
    const [first, second] = noticesOf(before);
    const resumed = await open(cookie, first?.id);
    await until('the second came', () => noticesOf(resumed).length === 1);
    expect(noticesOf(resumed)[0]?.id).toBe(second?.id);
    const odd = await open(cookie, "1' or 1=1");
    await until('it began', () => odd.events.length > 0);
    expect(noticesOf(odd)).toEqual([]);
  });

  it('ends with its session', async () => {
    const cookie = await sessionCookie(service.url, clerk);
    const page = await open(cookie);
    await until('it began', () => page.events.length > 0);
    await visitor(service.url, { cookie }).fetch('/sign-out', { method: 'POST' });
    await until('it ended', () => page.ended());
    expect(page.events.at(-1)?.name).toBe('end');
  });

  it('is open five times for one person: the oldest makes room', async () => {
    const cookie = await sessionCookie(service.url, 'fang.yan');
    const opened: OpenPage[] = [];
    for (let n = 0; n < 6; n += 1) {
      const page = await open(cookie);
      await until('it began', () => page.events.length > 0);
      opened.push(page);
    }
    await until('the first ended', () => opened[0]?.ended() === true);
    expect(opened.slice(1).every((page) => !page.ended())).toBe(true);
  });

  it('is served by the service itself', async () => {
    const who: Visitor = await service.as(legal);
    expect(await who.ask('{ notices { unread } }')).toEqual({ notices: { unread: 2 } });
    const page = await open(await sessionCookie(service.url, legal), undefined, service.url);
    await until('it began', () => page.events.length === 1);
    await submitted();
    await until('the notice came', () => noticesOf(page).length === 1);
  });
});
