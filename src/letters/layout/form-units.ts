import type { FormBlock, FormField } from '../text/block.ts';
import type { FlowUnit } from './flow-unit.ts';
import { AREA_LEFT, AREA_RIGHT } from './measures.ts';
import { type Columns, FRAME, PADDING_SIDE, type RowCell, rowUnits, type TableStyles } from './table-row.ts';
import type { Ruler } from './text-style.ts';

const LEFT = AREA_LEFT + FRAME / 2;
const RIGHT = AREA_RIGHT - FRAME / 2;

/**
 * A form over the whole type area: each row a label and its field, or two of each side by side.
 * @param group names the form for the structure of the page
 * @param isContinued whether what follows draws the rule below the last row
 */
export function formUnits(
  form: FormBlock,
  styles: TableStyles,
  group: string,
  ruler: Ruler,
  isContinued: boolean,
): readonly FlowUnit[] {
  return form.rows.flatMap((fields, index) =>
    rowUnits(
      fields.flatMap((field) => cellsOf(field, styles)),
      columnsOf(fields.length, styles),
      {
        group: `${group}/r${index}`,
        leading: styles.cell.leading,
        isFirst: index === 0,
        isLast: !isContinued && index === form.rows.length - 1,
        ruler,
      },
    ),
  );
}

function cellsOf({ label, text, freeLines = 0, signed }: FormField, styles: TableStyles): readonly RowCell[] {
  const field = { text, freeLines, style: styles.cell, tag: 'TD', centred: false } as const;
  return [
    { text: label, style: styles.head, tag: 'TH', centred: true, inMiddle: true },
    signed === undefined
      ? { ...field, inMiddle: freeLines === 0 }
      : { ...field, inMiddle: false, foot: signed },
  ];
}

/** Width of a label's column. */
export function labelWidth({ head }: TableStyles): number {
  return 6 * head.pitch + 2 * PADDING_SIDE + 6;
}

function columnsOf(pairs: number, styles: TableStyles): Columns {
  const label = labelWidth(styles);
  const pair = (RIGHT - LEFT) / pairs;
  const edges = Array.from({ length: pairs }, (_, index) => LEFT + index * pair);
  return [...edges.flatMap((edge) => [edge, edge + label]), RIGHT];
}
