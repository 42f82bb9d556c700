/** Does its work now and every so often. @returns how to stop: the work under way is finished */
export function startRepeating(
  intervalMs: number,
  work: () => Promise<void>,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  let underWay = work().catch(onFault);
  const timer = setInterval(() => {
    underWay = work().catch(onFault);
  }, intervalMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    return underWay;
  };
}
