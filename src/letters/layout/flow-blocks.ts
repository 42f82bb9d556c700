import type { Block, ComposedLetter } from '../text/block.ts';
import type { FlowUnit } from './flow-unit.ts';
import { formUnits } from './form-units.ts';
import { imprintUnits } from './imprint-units.ts';
import { alignedUnit, blankUnit, paragraphUnits } from './line-units.ts';
import { AREA_LEFT, AREA_RIGHT, AREA_WIDTH, LINES_BELOW_TITLE, PARAGRAPH_INDENT } from './measures.ts';
import type { PageStyles } from './page-styles.ts';
import type { Part } from './placed.ts';
import { qrUnit } from './qr-unit.ts';
import { checkUnit, signedUnits } from './signed-units.ts';
import { tableUnits } from './table-units.ts';
import { widthOfText, type Ruler } from './text-style.ts';
import { titleLines } from './title-lines.ts';

/** A signature's page bears at least this many lines of the letter proper above it. */
const LINES_WITH_SIGNATURE = 2;
/** An enclosure list up to this long stays with the signature. */
const SHORT_LIST = 8;

/**
 * Turns blocks into units of the flow.
 * @returns the units in order; the last lines of the text keep with the signature, so that none stands on a page alone (7.3.5.5)
 */
export function flowBlocks(letter: ComposedLetter, styles: PageStyles, ruler: Ruler): readonly FlowUnit[] {
  const { blocks } = letter;
  const units = blocks.flatMap((block, index) =>
    unitsOf(block, { previous: blocks[index - 1], next: blocks[index + 1], index }, styles, ruler),
  );
  const kept = keepTextWithSignature(units, blocks);
  return [...kept, ...imprintUnits(letter, ruler)];
}

interface Neighbours {
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
  readonly index: number;
}

/** Names a block for the structure of the page. */
function groupOf(index: number): string {
  return `b${index}`;
}

function unitsOf(
  block: Block,
  { previous, next, index }: Neighbours,
  styles: PageStyles,
  ruler: Ruler,
): readonly FlowUnit[] {
  const { body } = styles;
  const group = groupOf(index);
  const indent = PARAGRAPH_INDENT * body.pitch;
  switch (block.type) {
    case 'title':
      return titleUnits(block.text, { tag: 'H1', group }, styles, ruler);
    case 'reference':
      return [alignedUnit(block.text, body, (width) => AREA_RIGHT - width, { tag: 'P', group }, ruler)];
    case 'addressee':
      return paragraphUnits(
        block.text,
        body,
        { part: { tag: 'P', group }, indent: 0, isBody: false, keepsWithNext: true },
        ruler,
      );
    case 'heading': {
      const style = block.level === 1 ? styles.heading1 : styles.heading2;
      const part: Part = { tag: block.level === 1 ? 'H2' : 'H3', group };
      return paragraphUnits(block.text, style, { part, indent, isBody: true, keepsWithNext: true }, ruler);
    }
    case 'paragraph':
      return paragraphUnits(block.text, body, { part: { tag: 'P', group }, indent, isBody: true }, ruler);
    case 'table':
      return [...tableUnits(block, styles.table, group, ruler), gapUnit()];
    case 'form': {
      const isContinued = next?.type === 'qr';
      const rows = formUnits(block, styles.table, group, ruler, isContinued);
      return isContinued ? rows : [...rows, gapUnit()];
    }
    case 'qr':
      return [qrUnit(block, styles.table, group, ruler), gapUnit()];
    case 'copies':
      return [];
    case 'enclosures':
      return enclosureUnits(block.names, { tag: 'P', group }, styles, ruler);
    case 'signature':
      return signedUnits(
        block,
        next?.type === 'check' ? { block: next, group: groupOf(index + 1) } : undefined,
        body,
        group,
        ruler,
      );
    case 'check':
      return previous?.type === 'signature' ? [] : [checkUnit({ block, group }, ruler)];
  }
}

function titleUnits(text: string, part: Part, styles: PageStyles, ruler: Ruler): readonly FlowUnit[] {
  const { title } = styles;
  const lines = titleLines(text, title, AREA_WIDTH, ruler).map((line) =>
    alignedUnit(line, title, (width) => AREA_LEFT + (AREA_WIDTH - width) / 2, part, ruler),
  );
  return [...lines, blankUnit(LINES_BELOW_TITLE * styles.body.leading, true)];
}

/** 7.3.4 附件说明: a blank line, two characters in, numbered when there are several, no sign at the end, further lines under the name. */
function enclosureUnits(
  names: readonly string[],
  part: Part,
  styles: PageStyles,
  ruler: Ruler,
): readonly FlowUnit[] {
  const { body } = styles;
  const [first = '', ...others] = names;
  const label = PARAGRAPH_INDENT * body.pitch;
  const column = label + widthOfText('附件：', body, ruler);
  function hanging(prefix: string): number {
    return column + widthOfText(prefix, body, ruler);
  }
  const isSingle = others.length === 0;
  const firstNumber = isSingle ? '' : '1.';
  const shape = { part, isBody: false };
  return [
    blankUnit(body.leading, true),
    ...paragraphUnits(
      `附件：${firstNumber}${first}`,
      body,
      { ...shape, indent: label, hanging: hanging(firstNumber) },
      ruler,
    ),
    ...others.flatMap((name, index) => {
      const number = `${index + 2}.`;
      return paragraphUnits(
        `${number}${name}`,
        body,
        { ...shape, indent: column, hanging: hanging(number) },
        ruler,
      );
    }),
  ];
}

function gapUnit(): FlowUnit {
  return { height: 10, isBody: false, keepsWithNext: false, isBlank: true, onGrid: false, place: () => [] };
}

function keepTextWithSignature(units: readonly FlowUnit[], blocks: readonly Block[]): readonly FlowUnit[] {
  const enclosed = blocks.some((block) => block.type === 'enclosures' && block.names.length > SHORT_LIST);
  const lastBody = units.findLastIndex((unit) => unit.isBody);
  const from = enclosed ? lastBody + 1 : firstKept(units, lastBody);
  const firstSigned = units.findIndex(
    (unit, index) => index > lastBody && unit.keepsWithNext && !unit.isBlank,
  );
  return units.map((unit, index) => {
    const isInTail = index >= from && (!enclosed || index >= firstSigned - LINES_WITH_SIGNATURE);
    return isInTail ? { ...unit, keepsWithNext: true } : unit;
  });
}

function firstKept(units: readonly FlowUnit[], lastBody: number): number {
  let lines = 0;
  for (let index = lastBody; index >= 0; index--) {
    if (units[index]?.isBody) lines++;
    if (lines === LINES_WITH_SIGNATURE) return index;
  }
  return 0;
}
