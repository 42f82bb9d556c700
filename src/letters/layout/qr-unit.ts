import type { Block } from '../text/block.ts';
import { breakLines } from './break-lines.ts';
import type { FlowUnit } from './flow-unit.ts';
import { labelWidth } from './form-units.ts';
import { AREA_LEFT, AREA_RIGHT, BLACK, MM } from './measures.ts';
import type { Part } from './placed.ts';
import { setText } from './set-line.ts';
import { FRAME, INNER, PADDING_SIDE, ruleAt, type TableStyles } from './table-row.ts';
import type { Ruler } from './text-style.ts';

const QR_SIDE = 32 * MM;

/** The last row of a form: its label, what to do with the code, and the code at the right. */
export function qrUnit(
  block: Block & { type: 'qr' },
  styles: TableStyles,
  group: string,
  ruler: Ruler,
): FlowUnit {
  const left = AREA_LEFT + FRAME / 2;
  const right = AREA_RIGHT - FRAME / 2;
  const labelRight = left + labelWidth(styles);
  const qrLeft = right - QR_SIDE - PADDING_SIDE;
  const { cell, head } = styles;
  const lines = block.lines.flatMap((line) =>
    breakLines(line, cell, qrLeft - labelRight - PADDING_SIDE, 0, ruler),
  );
  const labels = breakLines(block.label, head, labelRight - left - 2 * PADDING_SIDE, 0, ruler);
  const height = Math.max(QR_SIDE, lines.length * cell.leading) + 2 * PADDING_SIDE;
  const [textPart, labelPart]: readonly Part[] = [
    { tag: 'TD', group: `${group}/c1` },
    { tag: 'TH', group: `${group}/c0` },
  ];
  return {
    height,
    isBody: true,
    keepsWithNext: false,
    isBlank: false,
    onGrid: false,
    place: ({ top }) => {
      const columns = [left, labelRight, right];
      const rules = columns.map((x, index) => {
        const weight = index === 1 ? INNER : FRAME;
        return { x: x - weight / 2, y: top, width: weight, height };
      });
      const frame = [...rules, ruleAt(columns, top, INNER), ruleAt(columns, top + height, FRAME)];
      const textTop = top + (height - lines.length * cell.leading) / 2 + (cell.leading - cell.size) / 2;
      const labelTop = top + (height - labels.length * head.leading) / 2 + (head.leading - head.size) / 2;
      return [
        { type: 'boxes', boxes: frame, color: BLACK, part: 'artifact' },
        ...labels.map((line, index) => {
          const width = line.width - (head.pitch - head.size);
          return setText(
            line.text,
            head,
            (left + labelRight - width) / 2,
            width,
            labelTop + index * head.leading,
            labelPart ?? 'artifact',
          );
        }),
        ...lines.map((line, index) => {
          const width = line.width - (cell.pitch - cell.size);
          return setText(
            line.text,
            cell,
            labelRight + PADDING_SIDE,
            width,
            textTop + index * cell.leading,
            textPart ?? 'artifact',
          );
        }),
        {
          type: 'code',
          text: block.content,
          x: qrLeft,
          y: top + (height - QR_SIDE) / 2,
          side: QR_SIDE,
          color: BLACK,
          part: { tag: 'Figure', group: `${group}/qr`, alt: `${block.label}二维码：${block.content}` },
        },
      ];
    },
  };
}
