import { atomsOf } from './atoms.ts';
import { mayBreakBetween } from './kinsoku.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';

/**
 * 7.3.1: a title in one line, or in several of like length, none beginning or ending badly.
 * @param measure the greatest width of a line
 */
export function titleLines(text: string, style: TextStyle, measure: number, ruler: Ruler): readonly string[] {
  const atoms = atomsOf(text);
  const total = widthOfText(text, style, ruler);
  const wanted = total / Math.ceil(total / measure);
  const lines: string[] = [];
  let line = '';
  for (const [index, atom] of atoms.entries()) {
    const left = atoms[index - 1];
    const width = widthOfText(line, style, ruler);
    const full = width + widthOfText(atom.text, style, ruler) > measure || width >= wanted - style.pitch / 2;
    if (full && left !== undefined && mayBreakBetween(left, atom)) {
      lines.push(line.trim());
      line = '';
    }
    line += atom.text;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
