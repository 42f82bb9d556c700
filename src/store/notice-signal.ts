import pg, { type Pool } from 'pg';
import type { NoticeSignal } from '../usecases/ports/staff-notices.ts';

const channel = 'staff_notice';

/** How long a lost connection is left alone before another is tried. */
const reconnectMs = 2000;

/**
 * 唤醒 through LISTEN and NOTIFY, which reach every process of the service. It is sent after the transaction that wrote the
 * notices, and once for many: within it, PostgreSQL would have every such commit in the whole database wait for the one
 * before. Whoever misses it finds the notices at the next heartbeat.
 * @param url of the service's role: a listener keeps a connection of its own, outside the pool
 */
export function createNoticeSignal(pool: Pool, url: string, onFault: (fault: unknown) => void): NoticeSignal {
  let sending = false;
  let again = false;

  async function send(): Promise<void> {
    sending = true;
    do {
      again = false;
      await pool.query(`notify ${channel}`).catch(onFault);
    } while (again);
    sending = false;
  }

  return {
    nudge: () => {
      again = true;
      if (!sending) void send();
    },
    listen: (onWake) => listen(url, onWake, onFault),
  };
}

function listen(url: string, onWake: () => void, onFault: (fault: unknown) => void): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let connecting = connect();

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url });
    next.on('notification', onWake);
    // A client that was cut off says both; the second finds another in its place, or none.
    next.on('error', () => lost(next));
    next.on('end', () => lost(next));
    client = next;
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      onWake();
    } catch (fault) {
      onFault(fault);
      lost(next);
    }
  }

  function lost(gone: pg.Client): void {
    if (client !== gone) return;
    client = undefined;
    void gone.end().catch(() => undefined);
    if (stopped) return;
    timer = setTimeout(() => {
      connecting = connect();
    }, reconnectMs);
    timer.unref();
  }

  return async () => {
    stopped = true;
    clearTimeout(timer);
    await connecting;
    await client?.end();
  };
}
