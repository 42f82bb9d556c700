import { byMark, type Called } from './called.ts';
import { explainedRuns, runText } from './explained-runs.ts';
import type { DeadlineExplanation } from './explanation.ts';
import { explanationWords } from './explanation-words.ts';
import type { DeadlineName } from './names.ts';

/** 期限说明, arts. 30 to 35 and the remedies: a page of Chinese by which a person who doubts a date can recount it. */
export function explanationText(
  name: DeadlineName,
  explanation: DeadlineExplanation,
  called: Called = byMark,
): string {
  const { title, due, start, term, basis, law, moves, readings, provisional } = explanationWords(
    name,
    explanation,
    called,
  );
  return [
    `${title}：${due}届满`,
    `  起算：${start}`,
    `  期间：${term}`,
    `  依据：${basis}`,
    `  适用：${law}`,
    ...section('变动', moves),
    ...section(
      '逐日',
      explainedRuns(explanation, called).map((run) => runText(run)),
    ),
    ...section('口径', readings),
    ...(provisional === '' ? [] : [`  暂定：${provisional}`]),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}：`, ...lines.map((line) => `    ${line}`)];
}
