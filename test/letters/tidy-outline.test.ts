import { describe, expect, it } from '@jest/globals';
import { tidyOutline } from '../../src/letters/fonts/tidy-outline.ts';

/** A record of `glyf` with one contour whose every point is on the curve, each step a word: the longest way to say it. */
function outlineOf(
  points: readonly (readonly [x: number, y: number])[],
  instructions: readonly number[] = [],
) {
  const steps = [0, 1].map((axis) =>
    points.map((each, at) => (each[axis] ?? 0) - (points[at - 1]?.[axis] ?? 0)),
  );
  return Uint8Array.from([
    ...[1, 0, 0, 100, 100, points.length - 1, instructions.length].flatMap(word),
    ...instructions,
    ...points.map(() => ON_CURVE),
    ...steps.flat().flatMap(word),
  ]);
}

const ON_CURVE = 1;
const X_BYTE = 2;
const Y_BYTE = 4;
const X_SAME = 16;
const Y_SAME = 32;

function word(value: number): readonly number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

const square = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
] as const;

/** The square as short as it can be said: steps of 0 not at all, steps below 256 in a byte with their sign in the flag. */
const tidySquare = Uint8Array.from([
  ...[1, 0, 0, 100, 100, 3, 0].flatMap(word),
  ON_CURVE | X_SAME | Y_SAME,
  ON_CURVE | X_BYTE | X_SAME | Y_SAME,
  ON_CURVE | X_SAME | Y_BYTE | Y_SAME,
  ON_CURVE | X_BYTE | Y_SAME,
  ...[100, 100],
  ...[100],
]);

describe('an outline', () => {
  it.each([
    ['with corners only', square],
    [
      'with points on its sides',
      [
        [0, 0],
        [40, 0],
        [60, 0],
        [100, 0],
        [100, 50],
        [100, 100],
        [0, 100],
      ],
    ],
    ['with a point on its last side', [...square, [0, 30]]],
    [
      'with a point said twice',
      [
        [0, 0],
        [100, 0],
        [100, 0],
        [100, 100],
        [0, 100],
      ],
    ],
  ] as const)('%s: the same square in the fewest bytes', (_, points) => {
    expect(tidyOutline(outlineOf(points))).toEqual(tidySquare);
  });

  it('keeps a spike, which turns back where it ends', () => {
    const spike = [
      [0, 0],
      [100, 0],
      [50, 0],
      [50, 100],
    ] as const;
    const tidied = tidyOutline(outlineOf(spike));
    expect(tidied.slice(10, 12)).toEqual(Uint8Array.from([0, 3]));
  });

  it.each([
    ['a hinted one', outlineOf([...square, [0, 30]], [0xb0, 0x01])],
    ['a composite one', Uint8Array.from([-1, 0, 0, 100, 100].flatMap(word))],
    ['a blank', new Uint8Array()],
  ])('%s comes back as it is', (_, outline) => expect(tidyOutline(outline)).toBe(outline));
});
