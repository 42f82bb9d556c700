import { type Request, type Response, Router } from 'express';
import { noticeWording } from '../../usecases/notices/notice-words.ts';
import { type NoticeOfCase, withCases } from '../../usecases/notices/my-notices.ts';
import type { StaffActor } from '../../usecases/ports/sign-in.ts';
import { callerOf, type Doorkeeper } from '../actor-of.ts';
import type { NoticeStreams } from './notice-streams.ts';

/** Below the idle time of common reverse proxies. */
const defaultHeartbeatMs = 15_000;

const reconnectMs = 5000;

/**
 * `GET /events`: 提醒 as server-sent events for the session of the cookie. Each `notice` bears its id, so that the browser goes
 * on from it with `Last-Event-ID`; without one the stream begins with what comes next. `unread` says how many are. The stream
 * ends with its session, at the latest one heartbeat later, with an event `end`: whoever reads it signs in again.
 */
export function eventRoutes(
  door: Doorkeeper,
  streams: NoticeStreams,
  heartbeatMs = defaultHeartbeatMs,
): Router {
  const router = Router();
  router.get('/events', async (request, response) => {
    const { actor } = await callerOf(door, request);
    if (actor.kind !== 'STAFF') {
      response.status(401).json({ code: 'NOT_SIGNED_IN', zh: '请先登录', en: 'Sign in first' });
      return;
    }
    await open(door, streams, heartbeatMs, actor, request, response);
  });
  return router;
}

async function open(
  door: Doorkeeper,
  streams: NoticeStreams,
  heartbeatMs: number,
  actor: StaffActor,
  request: Request,
  response: Response,
): Promise<void> {
  const { deps } = door;
  const lastSeen = await lastSeenBy(door, actor, request);
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // A buffering proxy would keep the events for itself.
    'x-accel-buffering': 'no',
  });
  response.write(`retry: ${reconnectMs}\n\n`);
  await writeUnread();

  function close(): void {
    clearInterval(heartbeat);
    leave();
    response.end();
  }
  async function writeUnread(): Promise<void> {
    response.write(eventText('unread', { unread: await deps.staffNotices.unread(actor.id) }));
  }
  async function beat(): Promise<void> {
    const caller = await callerOf(door, request);
    if (caller.actor.kind === 'STAFF' && caller.actor.id === actor.id) {
      response.write(': \n\n');
      streams.wake();
      return;
    }
    response.write(eventText('end', {}));
    close();
  }
  const heartbeat = setInterval(() => {
    // A database that does not answer for a moment ends no stream.
    beat().catch(() => undefined);
  }, heartbeatMs);
  heartbeat.unref();
  const leave = streams.join(
    {
      staffId: actor.id,
      send: async (notices) => {
        for (const notice of await withCases(deps, actor, notices)) {
          response.write(`id: ${notice.id}\n${eventText('notice', told(notice))}`);
        }
        await writeUnread();
      },
      close,
    },
    lastSeen,
  );
  response.on('close', () => {
    clearInterval(heartbeat);
    leave();
  });
}

/** Where the page left off, or what is newest now. */
async function lastSeenBy({ deps }: Doorkeeper, actor: StaffActor, request: Request): Promise<string> {
  const given = request.get('last-event-id');
  if (given !== undefined && /^\d{1,18}$/.test(given)) return given;
  const [newest] = await deps.staffNotices.page(actor.id, { unreadOnly: false, limit: 1 });
  return newest?.id ?? '0';
}

function told({ id, kind, caseId, createdAt, dueOn, row }: NoticeOfCase) {
  const { zh, en } = noticeWording({ kind, dueOn });
  return {
    id,
    kind,
    caseId,
    applicationNo: row?.applicationNo ?? null,
    createdAt,
    dueOn: dueOn ?? null,
    zh,
    en,
  };
}

function eventText(name: string, data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
