import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Calendar, calendarFrom, shippedCalendar } from './calendar/calendar.ts';
import { shippedNotices } from './calendar/notices/shipped.ts';
import { createAdministrator } from './cli/create-administrator.ts';
import { type AnswerForm, answerCases } from './cli/deadlines.ts';
import { readNotices } from './cli/read-notices.ts';
import { verificationReport } from './cli/verify.ts';
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import { openProduct, type Product } from './main.ts';
import { keptEditions } from './store/calendar-editions.ts';
import { createJournalAudit } from './store/journal-audit.ts';
import { verifyJournal } from './usecases/oversight/verify-journal.ts';

const usage = `用法 usage: npm run --silent cli -- <command>
  deadlines FILE|- [--text] [--calendar NOTICES.json]
                                               计算期限 deadlines of the cases in a JSON file, as JSON or as text
  verify                                       核验日志与案卷 check every entry and every row
  create-administrator FILE                    首个管理员 (口令从标准输入读取 password on standard input)`;

/** Runs one administration command. @returns its exit code */
export async function runCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { calendar: { type: 'string' }, text: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [command, file] = positionals;
  if (command === 'deadlines' && file !== undefined) {
    return deadlines(file, values.calendar, values.text ? 'TEXT' : 'JSON');
  }
  if (command === 'verify') return withProduct(verify);
  if (command === 'create-administrator' && file !== undefined) {
    return withProduct(async ({ deps }) => {
      const password = (await text(process.stdin)).replace(/\r?\n$/, '');
      return print(await createAdministrator(deps, await readFile(file, 'utf8'), password));
    });
  }
  console.error(usage);
  return 2;
}

async function deadlines(file: string, calendarFile: string | undefined, form: AnswerForm): Promise<number> {
  const input = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch(unreadable(file));
  const calendar = await calendarOf(calendarFile).catch(unreadable(calendarFile ?? ''));
  if (input === undefined || calendar === undefined) return 2;
  const { output, exitCode } = answerCases(input, calendar, systemClock().today(), form);
  process.stdout.write(output);
  if (exitCode === 2) console.error(`${file}: 不是期限案例的 JSON 数组 / no JSON array of deadline cases`);
  return exitCode;
}

async function calendarOf(file: string | undefined): Promise<Calendar> {
  if (file === undefined) return shippedCalendar();
  return calendarFrom(shippedNotices, readNotices(await readFile(file, 'utf8')));
}

function unreadable(file: string): (fault: unknown) => undefined {
  return (fault) => {
    console.error(`${file}: ${fault instanceof Error ? fault.message : String(fault)}`);
    return undefined;
  };
}

async function verify({ database }: Product): Promise<number> {
  const editions = await keptEditions(database.pool);
  const calendars = new Map([...editions].map(([edition, notices]) => [edition, calendarFrom(notices)]));
  const verification = await verifyJournal(createJournalAudit(database.pool), (edition) => {
    const calendar = calendars.get(edition);
    if (!calendar) throw new Error(`the calendar edition ${edition} was not kept`);
    return calendar;
  });
  return print(verificationReport(verification));
}

async function withProduct(command: (product: Product) => Promise<number>): Promise<number> {
  const product = await openProduct(await readConfig(process.env));
  try {
    return await command(product);
  } finally {
    await product.close();
  }
}

function print({
  lines,
  exitCode,
}: {
  readonly lines: readonly string[];
  readonly exitCode: number;
}): number {
  for (const line of lines) console.log(line);
  return exitCode;
}
