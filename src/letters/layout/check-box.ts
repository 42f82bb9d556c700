import type { CheckBlock } from '../text/block.ts';
import { breakLines } from './break-lines.ts';
import { AREA_LEFT, BLACK, MM, SIZE_5 } from './measures.ts';
import type { Part, Placed } from './placed.ts';
import { setText } from './set-line.ts';
import type { Ruler, TextStyle } from './text-style.ts';

/** 57 modules and their quiet zone, as a long number makes them, are 0.43 mm each: a telephone reads them from paper. */
const SIDE = 28 * MM;
const GAP = 1.5 * MM;
/** Bytes that every QR code of level M has room for. */
const LONGEST = 2300;
const style: TextStyle = { role: 'body', size: SIZE_5, pitch: SIZE_5, leading: 13 };

interface CheckBox {
  readonly height: number;
  place(top: number): readonly Placed[];
}

/**
 * 文书核验: the QR code at the left edge of the type area, the words beside it.
 * @param group names the block for the structure of the page
 * @param width of code and words together
 * @throws Error when the content is too long for a code
 */
export function checkBox(
  { content, lines }: CheckBlock,
  group: string,
  width: number,
  ruler: Ruler,
): CheckBox {
  if (Buffer.byteLength(content) > LONGEST) throw new Error('too long for a QR code');
  const words = lines.flatMap((line) => breakLines(line, style, width - SIDE - GAP, 0, ruler));
  const height = Math.max(SIDE, words.length * style.leading);
  const code: Part = { tag: 'Figure', group: `${group}/qr`, alt: '核验二维码：内容同旁边的网址和编号' };
  return {
    height,
    place: (top) => {
      const firstLine = top + (height - words.length * style.leading) / 2 + (style.leading - style.size) / 2;
      return [
        {
          type: 'code',
          text: content,
          x: AREA_LEFT,
          y: top + (height - SIDE) / 2,
          side: SIDE,
          color: BLACK,
          part: code,
        },
        ...words.map((line, index) =>
          setText(line.text, style, AREA_LEFT + SIDE + GAP, line.width, firstLine + index * style.leading, {
            tag: 'P',
            group,
          }),
        ),
      ];
    },
  };
}
