import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { zipEntryNames } from '../../../src/web/uploads/zip-entry-names.ts';
import { samples, zipOf } from './sample-files.ts';

it('lists the names in a zip file', async () => {
  expect(zipEntryNames(await zipOf({ 'OFD.xml': '', '目录/文件.xml': 'x' }))).toEqual([
    'OFD.xml',
    '目录/文件.xml',
  ]);
});

it('survives any damage', () => {
  fc.assert(
    fc.property(
      fc.nat(samples.ofd.length - 1),
      fc.nat(255),
      fc.nat(samples.ofd.length),
      (at, byte, length) => {
        const damaged = Buffer.from(samples.ofd);
        damaged[at] = byte;
        expect(Array.isArray(zipEntryNames(damaged))).toBe(true);
        expect(Array.isArray(zipEntryNames(damaged.subarray(0, length)))).toBe(true);
      },
    ),
  );
});
