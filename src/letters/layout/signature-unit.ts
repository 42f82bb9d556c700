import { chineseDay } from '../../calendar/chinese-day.ts';
import type { SignatureBlock } from '../text/block.ts';
import type { FlowUnit } from './flow-unit.ts';
import {
  AREA_LEFT,
  AREA_RIGHT,
  AREA_WIDTH,
  DATE_INDENT,
  GREY,
  MM,
  SEAL_DIAMETER,
  SIZE_5,
} from './measures.ts';
import type { Part, Placed } from './placed.ts';
import { setText } from './set-line.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';
import { titleLines } from './title-lines.ts';

/** What stands where the seal will be set. A drawn seal would have no force in law. */
const SEAL_PLACEHOLDER = '（此处加盖印章）';
/** 草稿: nothing to seal, and no day yet. */
const NO_SEAL = '（草稿，未签发）';
const NO_DAY = '　　　　年　月　日';

interface SignatureUnit extends FlowUnit {
  /** Width from the left edge of the type area that neither the seal nor the organ's name reaches. */
  readonly roomAtLeft: number;
}

/** Left free beside seal and name. */
const CLEARANCE = 2 * MM;

/**
 * 7.3.5.1, 加盖印章的公文: the date four characters from the right, the organ's name centred above it, room above both
 * for the seal. One unit: name, date and seal are never parted.
 */
export function signatureUnit(
  { agencyName, datedOn, sealedElectronically, unsigned }: SignatureBlock,
  style: TextStyle,
  part: Part,
  ruler: Ruler,
): SignatureUnit {
  const date = unsigned ? NO_DAY : chineseDay(datedOn);
  const seal = unsigned ? NO_SEAL : SEAL_PLACEHOLDER;
  const names = titleLines(agencyName, style, AREA_WIDTH - 2 * style.pitch, ruler);
  const placeholder: TextStyle = { role: 'body', size: SIZE_5, pitch: SIZE_5, leading: style.leading };
  const dateWidth = inkWidth(date, style, ruler);
  const widest = Math.max(dateWidth, ...names.map((name) => inkWidth(name, style, ruler)));
  const centre = Math.max(
    AREA_LEFT + widest / 2,
    Math.min(AREA_RIGHT - DATE_INDENT * style.pitch - dateWidth / 2, AREA_RIGHT - widest / 2),
  );
  const blankLines = linesForSeal(style);
  return {
    roomAtLeft: centre - Math.max(SEAL_DIAMETER, widest) / 2 - CLEARANCE - AREA_LEFT,
    height: style.leading * (blankLines + names.length + 1),
    isBody: false,
    keepsWithNext: true,
    isBlank: false,
    onGrid: true,
    place: ({ top }) => {
      const middle = top + style.leading * (blankLines + (names.length + 1) / 2);
      const sealTop = top + style.leading * (blankLines - 1) + (style.size - SIZE_5) / 2;
      const sealWidth = inkWidth(seal, placeholder, ruler);
      const sealed: Placed = sealedElectronically
        ? { type: 'seal', x: centre, y: middle, part: 'artifact' }
        : setText(seal, placeholder, centre - sealWidth / 2, sealWidth, sealTop, part, 0, GREY);
      const signed = [...names, date].map((line, index) => {
        const width = inkWidth(line, style, ruler);
        return setText(
          line,
          style,
          centre - width / 2,
          width,
          top + style.leading * (blankLines + index),
          part,
        );
      });
      return [sealed, ...signed];
    },
  };
}

/** 7.3.5.1: the seal's middle lies on name and date, its top within one line of the text: the lines to leave free for that. */
function linesForSeal(style: TextStyle): number {
  return Math.ceil((SEAL_DIAMETER / 2 - style.leading) / style.leading);
}

function inkWidth(text: string, style: TextStyle, ruler: Ruler): number {
  return widthOfText(text, style, ruler) - (style.pitch - style.size);
}
