import type { BlobStore } from '../ports/blobs.ts';
import type { Clock } from '../ports/clock.ts';
import type { SealQueue, SealService } from '../ports/sealing.ts';
import { sealedFileProblem } from './sealed-file-problem.ts';

export interface SealingDesk {
  readonly queue: SealQueue;
  readonly service: SealService;
  readonly blobs: BlobStore;
  readonly clock: Pick<Clock, 'now'>;
  /** Told of each sealing that failed; the letter waits and is tried again. */
  readonly onFault: (fault: unknown, letterId: string) => void;
}

/**
 * 加盖电子印章: one letter that waits for it. No transaction is open while the service is spoken to.
 * @returns false when none waits
 */
export async function sealNextLetter({
  queue,
  service,
  blobs,
  clock,
  onFault,
}: SealingDesk): Promise<boolean> {
  const order = await queue.claimNext();
  if (!order) return false;
  try {
    const drawn = await blobs.read(order.sha256);
    const sealed = await service.seal(order, drawn);
    const problem = sealedFileProblem(drawn, sealed);
    if (problem) throw new Error(`the sealing service gave back another file: ${problem}`);
    const sha256 = await blobs.put(sealed);
    await queue.keepSealed(order, { sha256, size: sealed.byteLength }, clock.now());
  } catch (fault) {
    await queue.postpone(order, fault instanceof Error ? fault.message : String(fault));
    onFault(fault, order.letterId);
  }
  return true;
}
