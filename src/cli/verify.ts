import type { Finding, Verification } from '../usecases/oversight/verify-journal.ts';

/** What `verify` prints, and how it ends: 0 when nothing was found, 1 otherwise. */
export function verificationReport({ cases, disputes, facts, findings }: Verification): {
  lines: readonly string[];
  exitCode: 0 | 1;
} {
  const summary = `核验 ${cases} 件案件、${disputes} 件复议诉讼、${facts} 条记录，发现 ${findings.length} 处不符。 / Verified ${cases} cases, ${disputes} disputes, ${facts} facts: ${findings.length} findings.`;
  return { lines: [...findings.map(findingLine), summary], exitCode: findings.length === 0 ? 0 : 1 };
}

function findingLine(finding: Finding): string {
  switch (finding.kind) {
    case 'FACT_CHANGED':
      return `${finding.of} ${finding.id} fact ${finding.seq}: 记录被改动 / the entry was changed after it was written`;
    case 'SEQ_GAP':
      return `${finding.of} ${finding.id} fact ${finding.seq}: 记录缺失 / an entry is missing`;
    case 'JOURNAL_BROKEN':
      return `${finding.of} ${finding.id}: 日志无法还原 / the journal cannot be folded: ${finding.reason}`;
    case 'ROW_DIFFERS':
      return `${finding.of} ${finding.id} row ${finding.column}: 存储值 stored ${shown(finding.stored)}，日志应为 journal says ${shown(finding.folded)}`;
    case 'SERIES_BROKEN':
      return `series ${finding.series}: 编号不连续 / counter at ${finding.last}, numbers kept ${finding.kept}`;
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'NULL' : JSON.stringify(value);
}
