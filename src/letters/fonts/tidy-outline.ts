/** Flags of a point of a simple glyph (OpenType 1.9, glyf). */
const ON_CURVE = 0x01;
const X_IS_BYTE = 0x02;
const Y_IS_BYTE = 0x04;
const REPEATS = 0x08;
const X_IS_SAME_OR_POSITIVE = 0x10;
const Y_IS_SAME_OR_POSITIVE = 0x20;
const OVERLAPS = 0x40;

/** Number of contours, and the box around them. */
const HEADER = 10;

interface Point {
  readonly x: number;
  readonly y: number;
  /** On the curve, or a control point beside it. */
  readonly isOnCurve: boolean;
}

type Contour = readonly Point[];

/**
 * The same outline in fewer bytes: a point on the straight line between its neighbours is left out, and flags are
 * written one by one, which deflates better than their repetitions counted. What is drawn does not change.
 * @param outline a record of `glyf`; composite and hinted ones come back as they are
 */
export function tidyOutline(outline: Uint8Array): Uint8Array {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.byteLength < HEADER) return outline;
  const contourCount = view.getInt16(0);
  const instructions = HEADER + contourCount * 2;
  if (contourCount <= 0 || view.getUint16(instructions) > 0) return outline;
  const { contours, overlaps } = contoursOf(view, contourCount);
  return written(outline.subarray(0, HEADER), contours.map(withoutPointsOnLines), overlaps);
}

function contoursOf(view: DataView, contourCount: number) {
  const ends = Array.from({ length: contourCount }, (_, index) => view.getUint16(HEADER + index * 2));
  const pointCount = (ends.at(-1) ?? -1) + 1;
  let at = HEADER + contourCount * 2 + 2;
  const flags: number[] = [];
  while (flags.length < pointCount) {
    const flag = view.getUint8(at++);
    const times = flag & REPEATS ? view.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  function coordinates(isByte: number, isSameOrPositive: number): readonly number[] {
    let value = 0;
    return flags.map((flag) => {
      if (flag & isByte) {
        value += flag & isSameOrPositive ? view.getUint8(at) : -view.getUint8(at);
        at += 1;
      } else if (!(flag & isSameOrPositive)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  }
  const xs = coordinates(X_IS_BYTE, X_IS_SAME_OR_POSITIVE);
  const ys = coordinates(Y_IS_BYTE, Y_IS_SAME_OR_POSITIVE);
  const points = flags.map((flag, index): Point => {
    return { x: xs[index] ?? 0, y: ys[index] ?? 0, isOnCurve: (flag & ON_CURVE) > 0 };
  });
  const contours = ends.map((end, index): Contour => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
  return { contours, overlaps: ((flags[0] ?? 0) & OVERLAPS) > 0 };
}

function withoutPointsOnLines(contour: Contour): Contour {
  const kept: Point[] = [];
  for (const [index, point] of contour.entries()) {
    const before = kept.at(-1) ?? contour.at(-1);
    const after = contour[(index + 1) % contour.length];
    if (!before || !after || !isOnLine(before, point, after)) kept.push(point);
  }
  // What is left of a contour without an area is not for us to judge.
  return kept.length < 3 ? contour : kept;
}

function isOnLine(before: Point, point: Point, after: Point): boolean {
  if (!before.isOnCurve || !point.isOnCurve || !after.isOnCurve) return false;
  const [inX, inY] = [point.x - before.x, point.y - before.y];
  const [outX, outY] = [after.x - point.x, after.y - point.y];
  return inX * outY === inY * outX && inX * outX + inY * outY >= 0;
}

function written(header: Uint8Array, contours: readonly Contour[], overlaps: boolean): Uint8Array {
  const points = contours.flat();
  const bytes = [...header];
  let end = -1;
  for (const { length } of contours) {
    end += length;
    bytes.push(...word(end));
  }
  bytes.push(...word(0));
  const xs = steps(points.map(({ x }) => x));
  const ys = steps(points.map(({ y }) => y));
  for (const [index, { isOnCurve }] of points.entries()) {
    bytes.push(
      (isOnCurve ? ON_CURVE : 0) |
        flagOf(xs[index] ?? 0, X_IS_BYTE, X_IS_SAME_OR_POSITIVE) |
        flagOf(ys[index] ?? 0, Y_IS_BYTE, Y_IS_SAME_OR_POSITIVE) |
        (overlaps && index === 0 ? OVERLAPS : 0),
    );
  }
  for (const step of [...xs, ...ys]) bytes.push(...bytesOf(step));
  return Uint8Array.from(bytes);
}

/** Every coordinate as its distance from the one before. */
function steps(values: readonly number[]): readonly number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

function flagOf(step: number, isByte: number, isSameOrPositive: number): number {
  if (step === 0) return isSameOrPositive;
  if (Math.abs(step) > 0xff) return 0;
  return step > 0 ? isByte | isSameOrPositive : isByte;
}

function bytesOf(step: number): readonly number[] {
  if (step === 0) return [];
  return Math.abs(step) > 0xff ? word(step) : [Math.abs(step)];
}

function word(value: number): readonly number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}
