import {
  type Coverage,
  type FileReport,
  type FontReport,
  type LackingCharacter,
  type RoleReport,
  sizeOfSets,
} from '../usecases/ports/fonts.ts';

const roleNames: Readonly<Record<string, string>> = {
  body: '正文',
  title: '标题',
  heading: '一级标题',
  emphasis: '二级标题',
};

/** Places named of a character that is lacking; more are counted. */
const mostPlaces = 10;

interface Printed {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/**
 * What `fonts doctor` prints, and how it ends: 1 when a role lacks characters of GB/T 2312, or a text in use has a
 * character that no font has.
 */
export function fontsDoctor(report: FontReport, form: 'TEXT' | 'JSON'): Printed {
  const short = report.roles.filter(({ together }) => together.gb2312 < sizeOfSets.gb2312);
  const exitCode = short.length > 0 || (report.found ?? []).length > 0 ? 1 : 0;
  if (form === 'JSON')
    return { lines: [JSON.stringify({ ...report, lacking: exitCode === 1 }, null, 2)], exitCode };
  return {
    lines: [
      ...report.roles.flatMap(roleLines),
      ...licenceLines(report.roles),
      ...foundLines(report.found),
      exitCode === 0 ? '不缺字。 / Nothing is lacking.' : '缺字。 / Something is lacking.',
    ],
    exitCode,
  };
}

function roleLines({ role, files, together }: RoleReport): readonly string[] {
  const rows = files.map((file) => [file.postscriptName, ...counts(file.coverage), fileName(file)]);
  const table = [
    ['', 'U+4E00-9FFF', 'Ext. A', 'GB/T 2312', ''],
    ...rows,
    ['= together', ...counts(together), ''],
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return [`${role} ${roleNames[role] ?? ''}`, ...table.map((row) => aligned(row, widths)), ''];
}

/** The name to the left, the numbers to the right, the file behind them. */
function aligned(
  [name = '', ...cells]: readonly string[],
  [first = 0, ...others]: readonly number[],
): string {
  const numbers = cells.map((cell, column) => cell.padStart(others[column] ?? 0));
  return `  ${[name.padEnd(first), ...numbers].join('  ')}`.trimEnd();
}

function counts({ unified, extensionA, gb2312 }: Coverage): readonly string[] {
  return [
    `${unified}/${sizeOfSets.unified}`,
    `${extensionA}/${sizeOfSets.extensionA}`,
    `${gb2312}/${sizeOfSets.gb2312}`,
  ];
}

function fileName({ file }: FileReport): string {
  return file.split(/[/\\]/u).at(-1) ?? file;
}

/** Whose each font is, in its own words: an office may print with it only as these allow. */
function licenceLines(roles: readonly RoleReport[]): readonly string[] {
  const files = new Map(roles.flatMap((role) => role.files.map((file) => [file.file, file])));
  const lines = [...files.values()].map(({ postscriptName, licence, licenceUrl }) => {
    const words = [licence, licenceUrl].filter((each) => each !== null && each !== '');
    const said =
      words.length === 0 ? '字体未载明 / the font does not say' : words.join(' ').replace(/\s+/gu, ' ');
    return `许可 licence  ${postscriptName}: ${said}`;
  });
  return [...lines, ''];
}

function foundLines(found: readonly LackingCharacter[] | null): readonly string[] {
  if (found === null)
    return ['没有数据库，未查在用文字。 / No database: the texts in use were not looked at.'];
  return found.map(({ character, role, where }) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const more = where.length > mostPlaces ? ` … (${where.length})` : '';
    return `缺 lacking  ${character}  U+${code}  ${role}  ${where.slice(0, mostPlaces).join(' ')}${more}`;
  });
}
