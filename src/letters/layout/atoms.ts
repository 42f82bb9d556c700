/** What is set whole: one Chinese character, a word or number in Latin signs, a blank, a double dash or ellipsis. */
export interface Atom {
  readonly text: string;
  readonly kind: 'character' | 'word' | 'blank';
}

const atomPattern =
  /——|……|[ \u00a0]|[!-~\u00a1-\u024f\u0370-\u03ff\u0400-\u04ff]\p{M}*(?:[!-~\u00a1-\u024f\u0370-\u03ff\u0400-\u04ff]\p{M}*)*|[^]\p{M}*/gu;

/** Signs that are printed among Chinese characters although they lie in the Latin blocks. */
const chineseSigns = /([·×÷±°§]+)/u;

/** Cuts one line of text into atoms. */
export function atomsOf(text: string): readonly Atom[] {
  return (text.match(atomPattern) ?? []).flatMap((piece) => {
    if (piece === ' ' || piece === '\u00a0') return [{ text: ' ', kind: 'blank' as const }];
    if (!/^[!-\u04ff]/u.test(piece)) return [{ text: piece, kind: 'character' as const }];
    return piece
      .split(chineseSigns)
      .filter((part) => part !== '')
      .flatMap((part): readonly Atom[] =>
        chineseSigns.test(part)
          ? Array.from(part, (sign) => ({ text: sign, kind: 'character' as const }))
          : [{ text: part, kind: 'word' as const }],
      );
  });
}
