import type { StaffNotice } from '../../usecases/ports/staff-notices.ts';

/** What an open page is sent. */
export interface NoticeStream {
  readonly staffId: string;
  /** @param notices what is new to the page, the oldest first */
  send(notices: readonly StaffNotice[]): Promise<void>;
  close(): void;
}

/** The open pages of this process. */
export interface NoticeStreams {
  /** @param lastSeen the id that the page has seen last. @returns how to leave */
  join(stream: NoticeStream, lastSeen: string): () => void;
  /** Something may be new: every page is sent what it has not seen. */
  wake(): void;
  closeAll(): void;
}

/** Tabs of one person; the oldest makes room for one more. */
const mostPerPerson = 5;

const recentMs = 60_000;

interface Joined {
  readonly stream: NoticeStream;
  lastSeen: bigint;
  /** Not looked at yet: what is not after the last id, the page has seen. */
  fresh: boolean;
  /** Sent within the last minute or so: what is looked for again is not sent again. */
  readonly sent: Set<string>;
}

/**
 * @param since what a person has been told after an id, and in the last minute besides
 * @param onFault called when it could not be read; the next wake or heartbeat tries again
 */
export function createNoticeStreams(
  since: (staffId: string, afterId: string, recent: string) => Promise<readonly StaffNotice[]>,
  now: () => string,
  onFault: (fault: unknown) => void,
): NoticeStreams {
  const joined = new Set<Joined>();
  let looking = false;
  let again = false;

  async function look(): Promise<void> {
    looking = true;
    do {
      again = false;
      for (const one of [...joined]) await bring(one).catch(onFault);
    } while (again);
    looking = false;
  }

  async function bring(one: Joined): Promise<void> {
    const recent = new Date(Date.parse(now()) - recentMs).toISOString();
    const found = await since(one.stream.staffId, String(one.lastSeen), recent);
    const { fresh, lastSeen } = one;
    const unsent = found.filter(({ id }) => !one.sent.has(id) && !(fresh && BigInt(id) <= lastSeen));
    one.fresh = false;
    one.sent.clear();
    for (const { id } of found) {
      one.sent.add(id);
      if (BigInt(id) > one.lastSeen) one.lastSeen = BigInt(id);
    }
    if (unsent.length > 0 && joined.has(one)) await one.stream.send(unsent);
  }

  function wake(): void {
    again = true;
    if (!looking && joined.size > 0) void look();
  }

  return {
    join(stream, lastSeen) {
      const others = [...joined].filter((one) => one.stream.staffId === stream.staffId);
      for (const { stream: oldest } of others.slice(0, Math.max(0, others.length - mostPerPerson + 1)))
        oldest.close();
      const one: Joined = { stream, lastSeen: BigInt(lastSeen), fresh: true, sent: new Set() };
      joined.add(one);
      wake();
      return () => void joined.delete(one);
    },
    wake,
    closeAll() {
      for (const { stream } of [...joined]) stream.close();
    },
  };
}
