import type { TableBlock } from '../text/block.ts';
import type { FlowUnit } from './flow-unit.ts';
import { AREA_LEFT, AREA_WIDTH } from './measures.ts';
import { type Columns, FRAME, PADDING_SIDE, type RowCell, rowUnits, type TableStyles } from './table-row.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';

/**
 * A table over the whole type area. Its heads stand on every page it reaches; a row is parted between pages only when
 * it is long.
 * @param group names the table for the structure of the page
 */
export function tableUnits(
  table: TableBlock,
  styles: TableStyles,
  group: string,
  ruler: Ruler,
): readonly FlowUnit[] {
  const columns = columnsOf(table, styles, ruler);
  const { leading } = styles.cell;
  const shape = { leading, ruler, isFirst: false, isLast: false };
  const [head] = rowUnits(cellsOf(table.head, columns, styles.head, true), columns, {
    ...shape,
    group: `${group}/head`,
    isHead: true,
    isFirst: true,
  });
  if (head === undefined) throw new Error('a table head without cells');
  const repeated = { ...head, keepsWithNext: true };
  const rows = table.rows.flatMap((row, index) =>
    rowUnits(cellsOf(row, columns, styles.cell, false), columns, {
      ...shape,
      group: `${group}/r${index}`,
      isLast: index === table.rows.length - 1,
    }),
  );
  return [repeated, ...rows.map((row) => ({ ...row, repeats: repeated }))];
}

function cellsOf(
  texts: readonly string[],
  columns: Columns,
  style: TextStyle,
  isHead: boolean,
): readonly RowCell[] {
  return columns.slice(0, -1).map((_, index) => ({
    text: texts[index] ?? '',
    style,
    tag: isHead ? 'TH' : 'TD',
    centred: isHead,
    inMiddle: isHead,
  }));
}

/** Columns by what they hold: each as wide as its longest cell while that is short, the rest shared by length. */
function columnsOf(table: TableBlock, styles: TableStyles, ruler: Ruler): Columns {
  const rows = [table.head, ...table.rows];
  const count = Math.max(1, ...rows.map((row) => row.length));
  const wishes = Array.from({ length: count }, (_, column) => {
    const lines = rows.flatMap((row) => (row[column] ?? '').slice(0, 200).split('\n'));
    const longest = Math.max(0, ...lines.map((line) => widthOfText(line.trim(), styles.cell, ruler)));
    return Math.min(longest, AREA_WIDTH) + 2 * PADDING_SIDE + 2;
  });
  const widths = sharedWidths(wishes, styles);
  const left = AREA_LEFT + FRAME / 2;
  return widths.reduce<number[]>((edges, width) => [...edges, (edges.at(-1) ?? left) + width], [left]);
}

const INSIDE = AREA_WIDTH - FRAME;

/** A column that would be this much wider than its fair share keeps its longest line, a date say, whole. */
const NARROW = 1.2;

/** Narrow columns first: what they leave is the fair share of the others, until none of those is narrow. */
function sharedWidths(wishes: readonly number[], styles: TableStyles): readonly number[] {
  const kept = new Set<number>();
  for (;;) {
    const others = wishes.length - kept.size;
    const rest = INSIDE - sumOf(wishes.filter((_, index) => kept.has(index)));
    const narrow = wishes.flatMap((wish, index) =>
      !kept.has(index) && wish <= (rest / others) * NARROW ? [index] : [],
    );
    const [first] = narrow.toSorted((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
    if (first === undefined) return withRest(wishes, kept, rest, styles);
    kept.add(first);
  }
}

/** The columns that are not kept share the rest by what they hold; where there are none, all are stretched. */
function withRest(
  wishes: readonly number[],
  kept: ReadonlySet<number>,
  rest: number,
  styles: TableStyles,
): readonly number[] {
  const wide = wishes.filter((_, index) => !kept.has(index));
  if (wide.length === 0) return wishes.map((wish) => (wish * INSIDE) / sumOf(wishes));
  const least = Math.min(5 * styles.cell.pitch, rest / wide.length);
  const shared = rest - least * wide.length;
  return wishes.map((wish, index) => (kept.has(index) ? wish : least + (shared * wish) / sumOf(wide)));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
