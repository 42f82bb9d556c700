import { breakLines, type BrokenLine } from './break-lines.ts';
import type { FlowUnit, UnitPlace } from './flow-unit.ts';
import { AREA_LEFT, BLACK } from './measures.ts';
import type { Part, PartTag, Placed, Rectangle } from './placed.ts';
import { setText } from './set-line.ts';
import type { Ruler, TextStyle } from './text-style.ts';

/** Weights of the rules; the standard names none for tables in the text. */
export const FRAME = 1;
export const INNER = 0.5;
export const PADDING_SIDE = 5;
const PADDING_ABOVE = 4;
/** A row taller than this many lines may be parted between pages. */
const WHOLE_ROW_LINES = 8;
/** A row that is parted leaves this many lines at least on the page where it ends. */
const LINES_AT_END = 3;

export interface TableStyles {
  readonly cell: TextStyle;
  readonly head: TextStyle;
}

/** Left edges of the columns, and the right edge of the last. */
export type Columns = readonly number[];

export interface RowCell {
  readonly text: string;
  readonly style: TextStyle;
  readonly tag: Extract<PartTag, 'TH' | 'TD'>;
  /** Each line in the middle of the column. */
  readonly centred: boolean;
  /** The lines in the middle of a row that others make higher. */
  readonly inMiddle: boolean;
  /** Left free below the text. */
  readonly freeLines?: number;
  /** Stands at the right, at the foot of the cell: who signs, and when. */
  readonly foot?: string;
}

export interface RowShape {
  readonly group: string;
  readonly leading: number;
  /** The row opens its table, or closes it: the frame's upper and lower rule. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isHead?: boolean;
  readonly ruler: Ruler;
}

type CellLine = BrokenLine & { readonly atRight?: true };

interface Cell extends RowCell {
  readonly lines: readonly CellLine[];
}

/** A row of a table or a form: one unit, or one a line where it is long. */
export function rowUnits(texts: readonly RowCell[], columns: Columns, shape: RowShape): readonly FlowUnit[] {
  const broken = texts.map((cell, index) => withLines(cell, columnWidth(columns, index), shape.ruler));
  const lineCount = Math.max(1, ...broken.map((cell) => cell.lines.length));
  const cells = broken.map((cell) => withFootBelow(cell, lineCount));
  const slices = lineCount <= WHOLE_ROW_LINES ? [[0, lineCount] as const] : oneByOne(lineCount);
  const { leading } = shape;
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
      keepsWithNext: !closes && (opens || index >= slices.length - LINES_AT_END),
      isBlank: false,
      onGrid: false,
      place: (at: UnitPlace) => [
        rulesOf(frame, at),
        ...cells.flatMap((cell, column) =>
          placeCell(cell, column, from, to, at.top + above, {
            columns,
            leading,
            group: shape.group,
            lineCount,
          }),
        ),
      ],
    };
  });
}

function columnWidth(columns: Columns, index: number): number {
  const left = columns[index] ?? 0;
  return (columns[index + 1] ?? left) - left - 2 * PADDING_SIDE;
}

function withLines(cell: RowCell, measure: number, ruler: Ruler): Cell {
  const written: readonly CellLine[] = cell.text
    .split('\n')
    .flatMap((line) => breakLines(line.trim(), cell.style, measure, 0, ruler));
  const lines = [...written, ...blankLines(cell.freeLines ?? 0)];
  if (cell.foot === undefined) return { ...cell, lines };
  const foot = breakLines(cell.foot, cell.style, measure, 0, ruler);
  return {
    ...cell,
    lines: [...lines, BLANK_LINE, ...foot.map((line) => ({ ...line, atRight: true as const }))],
  };
}

const BLANK_LINE: CellLine = { text: '', width: 0, isRagged: true };

function blankLines(count: number): readonly CellLine[] {
  return Array.from({ length: count }, () => BLANK_LINE);
}

/** The foot of a cell stands at the foot of its row. */
function withFootBelow(cell: Cell, lineCount: number): Cell {
  if (cell.foot === undefined) return cell;
  const firstOfFoot = cell.lines.findIndex((line) => line.atRight);
  const room = blankLines(lineCount - cell.lines.length);
  return { ...cell, lines: [...cell.lines.slice(0, firstOfFoot), ...room, ...cell.lines.slice(firstOfFoot)] };
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
  const lower = isWhole && cell.inMiddle ? ((place.lineCount - cell.lines.length) * place.leading) / 2 : 0;
  const shift = (place.leading - cell.style.size) / 2 + lower;

  function leftEdge(line: CellLine, width: number): number {
    if (line.atRight) return right - PADDING_SIDE - width;
    return cell.centred ? (left + right - width) / 2 : left + PADDING_SIDE;
  }

  return cell.lines.slice(from, to).flatMap((line, index) => {
    if (line.text === '') return [];
    const width = line.width - (cell.style.pitch - cell.style.size);
    return setText(
      line.text,
      cell.style,
      leftEdge(line, width),
      width,
      top + index * place.leading + shift,
      part,
    );
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
