import type { LettersVerified } from '../usecases/oversight/render-again.ts';

/** What `letters verify` prints, and how it ends: 0 when every letter that can be compared came out the same, 1 otherwise. */
export function lettersReport({ letters, counts, findings }: LettersVerified): {
  lines: readonly string[];
  exitCode: 0 | 1;
} {
  const lines = findings.map(({ letter, outcome }) => {
    const name = `${letter.id} ${letter.data.kind} ${letter.data.applicationNo}`;
    return outcome.result === 'FAILED'
      ? `${name}: 不能重新生成 / cannot be drawn again: ${outcome.reason}`
      : `${name}: 与存档不符 / differs from what is stored`;
  });
  const { SAME = 0, OTHER_ENGINE = 0, OTHER_FONTS = 0, TEXTS_NOT_KEPT = 0 } = counts;
  const summary = `核验 ${letters} 份文书：${SAME} 份一致，${findings.length} 份不符；版本不同 ${OTHER_ENGINE} 份、字体不同 ${OTHER_FONTS} 份、模板未留存 ${TEXTS_NOT_KEPT} 份，未比对。 / Verified ${letters} letters: ${SAME} the same, ${findings.length} not; not compared: ${OTHER_ENGINE} of another engine, ${OTHER_FONTS} with other fonts, ${TEXTS_NOT_KEPT} without kept texts.`;
  return { lines: [...lines, summary], exitCode: findings.length === 0 ? 0 : 1 };
}
