/**
 * A sheet of one label came out on two pages, its table alone on the second. The paragraph after the table would have
 * begun half a point past a line of the grid: the page took that for the line itself, and then found that the paragraph
 * overlapped what stood above it.
 */
import { expect, it } from '@jest/globals';
import type { FlowUnit } from '../../src/letters/layout/flow-unit.ts';
import { paginate } from '../../src/letters/layout/paginate.ts';
import type { PlacedText } from '../../src/letters/layout/placed.ts';

function unit(height: number, onGrid: boolean): FlowUnit {
  return {
    height,
    isBody: true,
    keepsWithNext: false,
    isBlank: false,
    onGrid,
    place: ({ top }) => [{ baseline: top } as PlacedText],
  };
}

it.each([
  [100, 100],
  [100.04, 100],
  [100.5, 120],
  [101, 120],
  [119.9, 120],
])('after a table that ends at %d the next line begins at %d, on the same page', (height, top) => {
  const pages = paginate([unit(height, false), unit(20, true)], () => ({ top: 0, bottom: 600 }), {
    origin: 0,
    pitch: 20,
    characterHeight: 16,
  });
  expect(pages.map((marks) => marks.map((mark) => (mark as PlacedText).baseline))).toEqual([[0, top]]);
});
