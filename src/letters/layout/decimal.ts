/** A length as PDF writes it. A hundredth of a point is finer than any printer. */
export function decimal(points: number): string {
  return String(Math.round(points * 100) / 100);
}
