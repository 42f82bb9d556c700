import { chineseDay } from '../../calendar/chinese-day.ts';
import type { Block } from './block.ts';

/** Everything the letter says, in one string without line ends. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): readonly string[] => {
      switch (block.type) {
        case 'table':
          return [...block.head, ...block.rows.flat()];
        case 'form':
          return block.rows.flat().flatMap(({ label, text, signed = '' }) => [label, text, signed]);
        case 'enclosures':
          return block.names;
        case 'signature':
          return [block.agencyName, chineseDay(block.datedOn)];
        case 'check':
          return [block.content, ...block.lines];
        case 'qr':
          return [block.label, block.content, ...block.lines];
        default:
          return [block.text];
      }
    })
    .join('\n');
}
