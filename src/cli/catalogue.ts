import type { Actor } from '../access/actor.ts';
import { parseDay } from '../calendar/day.ts';
import { done, type Outcome, refuse } from '../case-file/outcome.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { refusalWording } from '../case-file/refusal-wording.ts';
import {
  importCatalogue,
  type ImportedEntry,
  type ImportProblem,
} from '../usecases/catalogue/import-catalogue.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { CatalogueForm } from '../usecases/ports/catalogue.ts';
import type { CommandResult } from './create-administrator.ts';
import type { Table } from './read-table.ts';

/** 表头: the columns of the file, in any order. */
const columns = {
  agency: '机关代码',
  indexNo: '索引号',
  name: '名称',
  summary: '内容概述',
  madeOn: '生成日期',
  responsibleUnit: '责任科室',
  form: '载体形式',
} as const;
type Column = keyof typeof columns;

const forms: Readonly<Record<string, CatalogueForm>> = {
  纸质: 'PAPER',
  电子: 'ELECTRONIC',
  纸质和电子: 'PAPER_AND_ELECTRONIC',
  音像: 'AUDIOVISUAL',
};

export interface CatalogueOptions {
  /** The user name of the clerk or administrator whose act it is. */
  readonly as: string;
  readonly publish: boolean;
}

/**
 * 导入目录: the file described in docs/operations.md, all of it or nothing.
 * @param table the rows of the file
 */
export async function importCatalogueFile(
  deps: Dependencies,
  table: Table,
  { as, publish }: CatalogueOptions,
): Promise<CommandResult> {
  const actor = await staffNamed(deps, as);
  if (!actor) return failed([`没有用户名为 ${as} 的在职人员 / there is no active person named ${as}`]);
  const agencies = new Map((await deps.directory.agencies()).map(({ code, id }) => [code, id]));
  const read = entriesOf(table, agencies);
  if ('lines' in read) return read;
  const outcome = await importCatalogue(deps, actor, { entries: read.entries, publish, why: '批量导入' });
  if (!outcome.ok) return failed(outcome.refusal.map((problem) => problemLine(problem)));
  const { added, changed, unchanged } = outcome.value;
  return {
    lines: [
      `新增${added}条，变更${changed}条，未变${unchanged}条。 / ${added} added, ${changed} changed, ${unchanged} unchanged.`,
    ],
    exitCode: 0,
  };
}

async function staffNamed({ directory }: Dependencies, userName: string): Promise<Actor | undefined> {
  for (const { id } of await directory.agencies()) {
    const member = (await directory.staff(id)).find((one) => one.userName === userName && one.active);
    if (!member) continue;
    const { id: staffId, unitIds } = member;
    return { kind: 'STAFF', id: staffId, unitIds, grants: await directory.grants(staffId) };
  }
  return undefined;
}

function entriesOf(
  table: Table,
  agencies: ReadonlyMap<string, string>,
): CommandResult | { readonly entries: readonly ImportedEntry[] } {
  const [head = [], ...rows] = table;
  const places = head.map((title) => title.trim());
  const missing = Object.values(columns).filter((title) => !places.includes(title));
  if (missing.length > 0) {
    return { lines: [`缺少列：${missing.join('、')} / columns are missing`], exitCode: 2 };
  }
  const entries = rows.map((row) =>
    entryOf((column) => row[places.indexOf(columns[column])]?.trim() ?? '', agencies),
  );
  const wrong = entries.flatMap((entry, index) =>
    entry.ok ? [] : [problemLine({ index, refusal: entry.refusal })],
  );
  return wrong.length > 0
    ? failed(wrong)
    : { entries: entries.flatMap((entry) => (entry.ok ? [entry.value] : [])) };
}

function entryOf(
  field: (column: Column) => string,
  agencies: ReadonlyMap<string, string>,
): Outcome<ImportedEntry> {
  const agencyId = agencies.get(field('agency'));
  if (agencyId === undefined) return refuse(notUnderstood('agency'));
  const madeOn = parseDay(field('madeOn'));
  if (madeOn === undefined) return refuse(notUnderstood('madeOn'));
  const form = forms[field('form')];
  if (form === undefined) return refuse(notUnderstood('form'));
  const [indexNo, name, summary] = [field('indexNo'), field('name'), field('summary')];
  return done({ agencyId, indexNo, name, summary, madeOn, responsibleUnit: field('responsibleUnit'), form });
}

function notUnderstood(path: Column): Refusal {
  return { code: 'INVALID_INPUT', path, problem: 'UNKNOWN' };
}

/** The head of the file is its first row. */
function problemLine({ index, refusal }: ImportProblem): string {
  const { zh, en } = refusalWording(
    'path' in refusal ? { ...refusal, path: titleOf(refusal.path) } : refusal,
  );
  return `第${index + 2}行：${zh} / row ${index + 2}: ${en}`;
}

function titleOf(path: string): string {
  return columns[path as Column] ?? path;
}

function failed(lines: readonly string[]): CommandResult {
  return { lines, exitCode: 1 };
}
