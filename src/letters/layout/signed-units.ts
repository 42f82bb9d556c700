import type { CheckBlock, SignatureBlock } from '../text/block.ts';
import { checkBox } from './check-box.ts';
import type { FlowUnit } from './flow-unit.ts';
import { AREA_WIDTH } from './measures.ts';
import { signatureUnit } from './signature-unit.ts';
import type { Ruler, TextStyle } from './text-style.ts';

/** Between the date and what stands below it. */
const GAP_BELOW_DATE = 6;

interface Check {
  readonly block: CheckBlock;
  readonly group: string;
}

/**
 * 落款, and 文书核验 where it follows: at the left of the seal, where nothing else stands, so that no letter grows by it;
 * below, where the organ's name or the number is too long for that.
 */
export function signedUnits(
  signature: SignatureBlock,
  check: Check | undefined,
  style: TextStyle,
  group: string,
  ruler: Ruler,
): readonly FlowUnit[] {
  const signed = signatureUnit(signature, style, { tag: 'P', group }, ruler);
  if (!check) return [signed];
  const beside = checkBox(check.block, check.group, signed.roomAtLeft, ruler);
  const foot = signed.height - (style.leading - style.size);
  if (beside.height > foot) return [signed, checkUnit(check, ruler)];
  return [
    {
      ...signed,
      place: (at) => [...signed.place(at), ...beside.place(at.top + foot - beside.height)],
    },
  ];
}

/** 文书核验 by itself. */
export function checkUnit({ block, group }: Check, ruler: Ruler): FlowUnit {
  const box = checkBox(block, group, AREA_WIDTH, ruler);
  return {
    height: GAP_BELOW_DATE + box.height,
    isBody: false,
    keepsWithNext: false,
    isBlank: false,
    onGrid: false,
    place: ({ top }) => box.place(top + GAP_BELOW_DATE),
  };
}
