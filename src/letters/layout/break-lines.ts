import { atomsOf, type Atom } from './atoms.ts';
import { mayBreakBetween } from './kinsoku.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';

export interface BrokenLine {
  readonly text: string;
  /** As set, without the blanks at its end. */
  readonly width: number;
  /** Not stretched to the measure: a paragraph's last line, or one that ends inside a word. */
  readonly isRagged: boolean;
}

/** A word is cut rather than leave more than this many characters' room at the end of a line. */
const MOST_ROOM_LEFT = 4;
/** Rounding must not push the 28th character to the next line. */
const TOLERANCE = 0.01;

interface Measured extends Atom {
  readonly width: number;
}

/**
 * Breaks a paragraph into lines: full to the measure, 避头尾 kept, words and numbers whole unless that would leave a hole.
 * @param text one paragraph, without line breaks
 * @param measure width of the lines
 * @param indent what the first line begins further in
 */
export function breakLines(
  text: string,
  style: TextStyle,
  measure: number,
  indent: number,
  ruler: Ruler,
): readonly BrokenLine[] {
  const atoms: Measured[] = atomsOf(text).map((atom) => ({
    ...atom,
    width: widthOfText(atom.text, style, ruler),
  }));
  /** The space after a line's last character does not count. */
  const afterLast = style.pitch - style.size;
  const lines: BrokenLine[] = [];
  let start = 0;
  while (start < atoms.length) {
    const room = measure - (lines.length === 0 ? indent : 0) + afterLast + TOLERANCE;
    const end = endOfLine(atoms, start, room, style, ruler);
    lines.push(lineOf(atoms.slice(start, end), end === atoms.length || endsInsideWord(atoms, end)));
    start = end;
    while (atoms[start]?.kind === 'blank') start++;
  }
  return lines;
}

function lineOf(atoms: readonly Measured[], isRagged: boolean): BrokenLine {
  const last = atoms.findLastIndex((atom) => atom.kind !== 'blank');
  const kept = atoms.slice(0, last + 1);
  return {
    text: kept.map((atom) => atom.text).join(''),
    width: kept.reduce((sum, atom) => sum + atom.width, 0),
    isRagged,
  };
}

function endsInsideWord(atoms: readonly Measured[], end: number): boolean {
  return atoms[end - 1]?.kind === 'word' && atoms[end]?.kind === 'word';
}

function endOfLine(atoms: Measured[], start: number, room: number, style: TextStyle, ruler: Ruler): number {
  let width = 0;
  let end = start;
  for (; end < atoms.length; end++) {
    const atom = atoms[end];
    if (atom === undefined || width + (atom.kind === 'blank' ? 0 : atom.width) > room) break;
    width += atom.width;
  }
  if (end === atoms.length) return end;
  let cut = end;
  while (cut > start && !mayBreakAt(atoms, cut)) cut--;
  const used = atoms.slice(start, cut).reduce((sum, atom) => sum + atom.width, 0);
  if (cut > start && room - used <= MOST_ROOM_LEFT * style.pitch) return cut;
  const overflowing = atoms[end];
  if (overflowing?.kind === 'word' && splitWord(atoms, end, room - width, cut === start, style, ruler))
    return end + 1;
  return cut > start ? cut : Math.max(end, start + 1);
}

function mayBreakAt(atoms: readonly Measured[], at: number): boolean {
  const left = atoms[at - 1];
  const right = atoms[at];
  return left === undefined || right === undefined || mayBreakBetween(left, right);
}

/** Cuts the word at `at` after its last joint (- / . ? & = _) that fits, or anywhere when it is longer than a line. */
function splitWord(
  atoms: Measured[],
  at: number,
  room: number,
  alone: boolean,
  style: TextStyle,
  ruler: Ruler,
): boolean {
  const word = atoms[at];
  if (word === undefined) return false;
  let fits = 0;
  let width = 0;
  let joint = 0;
  for (const character of word.text) {
    width += widthOfText(character, style, ruler);
    if (width > room) break;
    fits += character.length;
    if (/[-/.?&=_:@]/u.test(character)) joint = fits;
  }
  const cut = joint > 0 ? joint : alone || widthOfText(word.text, style, ruler) > style.pitch * 12 ? fits : 0;
  if (cut === 0 || cut >= word.text.length) return false;
  const parts = [word.text.slice(0, cut), word.text.slice(cut)];
  atoms.splice(
    at,
    1,
    ...parts.map((text) => ({ kind: 'word' as const, text, width: widthOfText(text, style, ruler) })),
  );
  return true;
}
