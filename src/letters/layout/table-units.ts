import type { TableBlock } from '../text/block.ts';
import { breakLines, type BrokenLine } from './break-lines.ts';
import type { FlowUnit, UnitPlace } from './flow-unit.ts';
import { AREA_LEFT, AREA_WIDTH, BLACK } from './measures.ts';
import type { Part, PartTag, Placed, Rectangle } from './placed.ts';
import { setText } from './set-line.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';

/** Weights of the rules; the standard names none for tables in the text. */
export const FRAME = 1;
export const INNER = 0.5;
export const PADDING_SIDE = 5;
const PADDING_ABOVE = 4;
/** A row taller than this many lines may be parted between pages. */
const WHOLE_ROW_LINES = 8;

export interface TableStyles {
  readonly cell: TextStyle;
  readonly head: TextStyle;
}

/** Left edges of the columns, and the right edge of the last. */
type Columns = readonly number[];

/**
 * A table over the whole type area, in 4号. Its heads stand on every page it reaches; a row is parted between pages
 * only when it is long. A table without heads is a form: its first column holds the labels, set as heads.
 * @param group names the table for the structure of the page
 * @param isContinued whether what follows draws the rule below the last row
 */
export function tableUnits(
  table: TableBlock,
  styles: TableStyles,
  group: string,
  ruler: Ruler,
  isContinued = false,
): readonly FlowUnit[] {
  const columns = columnsOf(table, styles, ruler);
  const head = table.head === undefined ? undefined : headUnit(table.head, columns, styles, group, ruler);
  const rows = table.rows.flatMap((row, index) =>
    rowUnits(row, columns, styles, `${group}/r${index}`, {
      isForm: table.head === undefined,
      isLast: !isContinued && index === table.rows.length - 1,
      isFirst: index === 0 && head === undefined,
      ruler,
    }),
  );
  return head === undefined ? rows : [head, ...rows.map((row) => ({ ...row, repeats: head }))];
}

function headUnit(
  cells: readonly string[],
  columns: Columns,
  styles: TableStyles,
  group: string,
  ruler: Ruler,
): FlowUnit {
  const [unit] = rowUnits(cells, columns, { cell: styles.head, head: styles.head }, `${group}/head`, {
    isForm: false,
    isHead: true,
    isLast: false,
    isFirst: true,
    ruler,
  });
  if (unit === undefined) throw new Error('a table head without cells');
  return { ...unit, keepsWithNext: true };
}

interface RowShape {
  readonly isForm: boolean;
  readonly isHead?: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly ruler: Ruler;
}

interface Cell {
  readonly lines: readonly BrokenLine[];
  readonly style: TextStyle;
  readonly tag: PartTag;
  readonly centred: boolean;
}

function rowUnits(
  texts: readonly string[],
  columns: Columns,
  styles: TableStyles,
  group: string,
  shape: RowShape,
): readonly FlowUnit[] {
  const cells: Cell[] = columns.slice(0, -1).map((left, index) => {
    const isLabel = shape.isHead === true || (shape.isForm && index === 0);
    const style = isLabel ? styles.head : styles.cell;
    const measure = (columns[index + 1] ?? left) - left - 2 * PADDING_SIDE;
    const lines = (texts[index] ?? '')
      .split('\n')
      .flatMap((line) => breakLines(line.trim(), style, measure, 0, shape.ruler));
    return { lines, style, tag: isLabel ? 'TH' : 'TD', centred: isLabel };
  });
  const lineCount = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const slices = lineCount <= WHOLE_ROW_LINES ? [[0, lineCount] as const] : oneByOne(lineCount);
  const { leading } = styles.cell;
  return slices.map(([from, to], index) => {
    const opens = index === 0;
    const closes = index === slices.length - 1;
    const above = opens ? PADDING_ABOVE : 0;
    const height = (to - from) * leading + above + (closes ? PADDING_ABOVE : 0);
    const frame: Frame = {
      columns,
      height,
      opens,
      closesTable: closes && shape.isLast,
      opensTable: opens && shape.isFirst,
      isHead: shape.isHead ?? false,
    };
    return {
      height,
      isBody: true,
      keepsWithNext: opens && !closes,
      isBlank: false,
      onGrid: false,
      place: (at: UnitPlace) => [
        rulesOf(frame, at),
        ...cells.flatMap((cell, column) =>
          placeCell(cell, column, from, to, at.top + above, { columns, leading, group, lineCount }),
        ),
      ],
    };
  });
}

function oneByOne(lineCount: number): readonly (readonly [number, number])[] {
  return Array.from({ length: lineCount }, (_, index) => [index, index + 1] as const);
}

interface CellPlace {
  readonly columns: Columns;
  readonly leading: number;
  readonly group: string;
  readonly lineCount: number;
}

function placeCell(
  cell: Cell,
  column: number,
  from: number,
  to: number,
  top: number,
  place: CellPlace,
): readonly Placed[] {
  const left = place.columns[column] ?? 0;
  const right = place.columns[column + 1] ?? left;
  const part: Part = { tag: cell.tag, group: `${place.group}/c${column}` };
  const isWhole = to - from === place.lineCount;
  const lower = isWhole && cell.centred ? ((place.lineCount - cell.lines.length) * place.leading) / 2 : 0;
  const shift = (place.leading - cell.style.size) / 2 + lower;
  return cell.lines.slice(from, to).map((line, index) => {
    const width = line.width - (cell.style.pitch - cell.style.size);
    const x = cell.centred ? (left + right - width) / 2 : left + PADDING_SIDE;
    return setText(line.text, cell.style, x, width, top + index * place.leading + shift, part);
  });
}

interface Frame {
  readonly columns: Columns;
  readonly height: number;
  readonly opens: boolean;
  readonly opensTable: boolean;
  readonly closesTable: boolean;
  readonly isHead: boolean;
}

function rulesOf(frame: Frame, at: UnitPlace): Placed {
  const bottom = at.top + frame.height;
  const boxes: Rectangle[] = frame.columns.map((x, index) => {
    const weight = index === 0 || index === frame.columns.length - 1 ? FRAME : INNER;
    return { x: x - weight / 2, y: at.top, width: weight, height: frame.height };
  });
  if (at.firstOnPage || frame.opensTable) boxes.push(ruleAt(frame.columns, at.top, FRAME));
  else if (frame.opens) boxes.push(ruleAt(frame.columns, at.top, INNER));
  if (at.lastOnPage || frame.closesTable) boxes.push(ruleAt(frame.columns, bottom, FRAME));
  else if (frame.isHead) boxes.push(ruleAt(frame.columns, bottom, INNER));
  return { type: 'boxes', boxes, color: BLACK, part: 'artifact' };
}

/** A horizontal rule from the first column's edge to the last's, its middle at y. */
export function ruleAt(columns: Columns, y: number, weight: number): Rectangle {
  const left = (columns[0] ?? AREA_LEFT) - FRAME / 2;
  const right = (columns.at(-1) ?? AREA_LEFT) + FRAME / 2;
  return { x: left, y: y - weight / 2, width: right - left, height: weight };
}

/** Columns by what they hold: each as wide as its longest cell while that is short, the rest shared by length. */
function columnsOf(table: TableBlock, styles: TableStyles, ruler: Ruler): Columns {
  const rows = table.head === undefined ? table.rows : [table.head, ...table.rows];
  const count = Math.max(1, ...rows.map((row) => row.length));
  const wishes = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(
      0,
      ...rows.map((row) => widthOfText((row[column] ?? '').slice(0, 200), styles.cell, ruler)),
    );
    return Math.min(longest, AREA_WIDTH) + 2 * PADDING_SIDE + 2;
  });
  const widths = table.head === undefined ? formWidths(wishes, styles) : sharedWidths(wishes, styles);
  const left = AREA_LEFT + FRAME / 2;
  return widths.reduce<number[]>((edges, width) => [...edges, (edges.at(-1) ?? left) + width], [left]);
}

const INSIDE = AREA_WIDTH - FRAME;

/** Width of the labels' column of a form. */
export function labelWidth(styles: TableStyles): number {
  return 6 * styles.head.pitch + 2 * PADDING_SIDE + 6;
}

function formWidths(wishes: readonly number[], styles: TableStyles): readonly number[] {
  const label = labelWidth(styles);
  return [label, ...wishes.slice(1).map((_, __, others) => (INSIDE - label) / others.length)];
}

function sharedWidths(wishes: readonly number[], styles: TableStyles): readonly number[] {
  const fair = INSIDE / wishes.length;
  const narrow = wishes.map((wish) => wish <= fair);
  const taken = wishes.reduce((sum, wish, index) => sum + (narrow[index] ? wish : 0), 0);
  const wide = wishes.reduce((sum, wish, index) => sum + (narrow[index] ? 0 : wish), 0);
  if (wide === 0) return wishes.map((wish) => (wish * INSIDE) / taken);
  const least = 5 * styles.cell.pitch;
  const rest = INSIDE - taken;
  const wides = narrow.filter((each) => !each).length;
  return wishes.map((wish, index) => (narrow[index] ? wish : least + ((rest - least * wides) * wish) / wide));
}
