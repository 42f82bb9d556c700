import { describe, expect, it } from '@jest/globals';
import { sealedFileProblem } from '../../../src/usecases/sealing/sealed-file-problem.ts';
import { aReplyProvided } from '../../../src/letters/specimens/letters.ts';
import { press, readBack } from '../../letters/press-under-test.ts';
import { withSignature } from '../../support/seal-server.ts';

const drawn = Buffer.from(
  (await press.draw(aReplyProvided(), undefined, { sealedElectronically: true })).pdf,
);
const sealed = withSignature(drawn);

function changed(at: number): Buffer {
  const copy = Buffer.from(sealed);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

function rewritten(from: string | RegExp, to: string): Buffer {
  const added = sealed.subarray(drawn.length).toString('latin1').replace(from, to);
  return Buffer.concat([drawn, Buffer.from(added, 'latin1')]);
}

describe('what came back from a sealing service', () => {
  it('is the letter, with a signature over all of it', async () => {
    expect(sealedFileProblem(drawn, sealed)).toBeUndefined();
    expect(await readBack(sealed)).toEqual(await readBack(drawn));
  });

  it.each([
    ['the letter without anything', drawn, 'NOT_THE_SAME_LETTER'],
    ['a shorter file', drawn.subarray(0, 100), 'NOT_THE_SAME_LETTER'],
    ['nothing', Buffer.alloc(0), 'NOT_THE_SAME_LETTER'],
    ['the letter with its first byte changed', changed(0), 'NOT_THE_SAME_LETTER'],
    ['the letter with its last byte changed', changed(drawn.length - 1), 'NOT_THE_SAME_LETTER'],
    ['something behind it that is no signature', Buffer.concat([drawn, Buffer.from('seal')]), 'NO_SIGNATURE'],
    ['a signature without contents', rewritten(/\/Contents <0+>/u, ''), 'NO_SIGNATURE'],
    [
      'bytes behind the range of the signature',
      Buffer.concat([sealed, Buffer.from('more')]),
      'SIGNATURE_LEAVES_OUT_BYTES',
    ],
    [
      'a range that leaves the letter out',
      rewritten(/\/ByteRange \[0 \d{8}/u, '/ByteRange [0 00000010'),
      'SIGNATURE_LEAVES_OUT_BYTES',
    ],
  ])('%s is refused', (_what, file, problem) => {
    expect(sealedFileProblem(drawn, file)).toBe(problem);
  });
});
