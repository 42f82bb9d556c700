import type { Atom } from './atoms.ts';

const neverFirst = new Set('，。、；：？！）〕》〉」』】〗”’…—·％‰℃°,.;:?!)]}%~～／/');
const neverLast = new Set('（〔《〈「『【〖“‘([{￥＄$');

/**
 * 避头尾: no line starts with a closing sign or ends with an opening one.
 * @returns whether a line may end between the two atoms
 */
export function mayBreakBetween(left: Atom, right: Atom): boolean {
  if (right.kind === 'blank') return false;
  if (left.kind === 'blank') return true;
  const [first = ''] = right.text;
  const last = [...left.text].at(-1) ?? '';
  if (neverFirst.has(first) && !isStartOfWord(right)) return false;
  return !neverLast.has(last);
}

function isStartOfWord(atom: Atom): boolean {
  return atom.kind === 'word' && /[0-9A-Za-z]/u.test(atom.text[1] ?? '') && /^[./]/u.test(atom.text);
}
