/** An hour: nothing that is swept is in anybody's way before. */
const intervalMs = 3_600_000;

/** Sweeps now and every hour. @returns how to stop */
export function startSweeping(sweep: () => Promise<void>, onFault: (fault: unknown) => void): () => void {
  function once(): void {
    sweep().catch(onFault);
  }
  once();
  const timer = setInterval(once, intervalMs);
  timer.unref();
  return () => clearInterval(timer);
}
