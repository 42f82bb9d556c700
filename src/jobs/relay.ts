export interface Relay {
  /** Looks at the queue now instead of at the next tick. */
  nudge(): void;
  /** Finishes the work in hand and stops. */
  stop(): Promise<void>;
}

/**
 * 发件箱中继: does what waits in a queue one after the other, when nudged and every so often.
 * @param workNext does one piece of work. Answers false when nothing waits
 * @param intervalMs how long work left by another process may wait to be noticed
 */
export function startRelay(
  workNext: () => Promise<boolean>,
  onFault: (fault: unknown) => void,
  intervalMs = 2000,
): Relay {
  let working: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function drain(): Promise<void> {
    do {
      again = false;
      try {
        while (!stopped && (await workNext()));
      } catch (fault) {
        onFault(fault);
      }
    } while (again && !stopped);
    working = undefined;
  }

  function nudge(): void {
    again = true;
    if (!stopped) working ??= drain();
  }

  const timer = setInterval(nudge, intervalMs);
  timer.unref();
  nudge();
  return {
    nudge,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await working;
    },
  };
}
