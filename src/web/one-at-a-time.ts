/** 限流: whoever asks again while a piece of his work is in hand waits, and so does everybody while many are. */
export type OneAtATime = <Result>(key: string, work: () => Promise<Result>) => Promise<Result | 'BUSY'>;

/** @param most pieces of work in hand at once */
export function oneAtATime(most: number): OneAtATime {
  const inHand = new Set<string>();
  return async (key, work) => {
    if (inHand.has(key) || inHand.size >= most) return 'BUSY';
    inHand.add(key);
    try {
      return await work();
    } finally {
      inHand.delete(key);
    }
  };
}
