import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer, text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Calendar, calendarFrom, shippedCalendar } from './calendar/calendar.ts';
import { shippedNotices } from './calendar/notices/shipped.ts';
import { applyNotice, listNotices, previewNotice, showCalendar } from './cli/calendar.ts';
import { type CatalogueOptions, importCatalogueFile } from './cli/catalogue.ts';
import { createAdministrator } from './cli/create-administrator.ts';
import { recordBounce } from './cli/bounces.ts';
import { type AnswerForm, answerCases } from './cli/deadlines.ts';
import { fontsDoctor } from './cli/fonts-doctor.ts';
import { type NoticeOfFile, readNotice, readNotices } from './cli/read-notices.ts';
import { readTable } from './cli/read-table.ts';
import { whyUnreadable } from './cli/wrong-fields.ts';
import { verificationReport } from './cli/verify.ts';
import { lettersReport } from './cli/verify-letters.ts';
import { systemClock } from './clock.ts';
import { readConfig, readDatabaseConfig } from './config.ts';
import { inspectFonts, lackingCharacters } from './letters/fonts/inspect-fonts.ts';
import { readFontChains } from './letters/fonts/read-font-chains.ts';
import { faultForLog } from './fault-for-log.ts';
import { openProduct, type Product } from './main.ts';
import { readDeliveryReport } from './messaging/delivery-report.ts';
import { createBounceRegister } from './store/bounce-register.ts';
import { keptEditions } from './store/calendar-editions.ts';
import { createJournalAudit } from './store/journal-audit.ts';
import { createLetterArchive } from './store/letter-archive.ts';
import { verifyLetters } from './usecases/oversight/render-again.ts';
import { writtenTexts } from './store/written-texts.ts';
import { verifyJournal } from './usecases/oversight/verify-journal.ts';
import { openServiceDatabase } from './wiring/open-service-database.ts';
import { operatorsFonts } from './wiring/operators-fonts.ts';

const usage = `用法 usage: npm run --silent cli -- <command>
  deadlines FILE|- [--text] [--calendar NOTICES.json]
                                               计算期限 deadlines of the cases in a JSON file, as JSON or as text
  calendar show YEAR                           工作日历 a year of working days, and which notices are missing
  calendar preview FILE                        预览放假通知 the days and cases a holiday notice would change
  calendar apply FILE --fingerprint F --approver NAME
                                               载入放假通知 load the notice that was previewed
  calendar notices                             已载入的通知 every notice ever loaded
  fonts doctor [--json]                        字体检查 what the fonts of letters have and lack
  verify                                       核验日志与案卷 check every entry and every row
  letters verify                               核验文书 draw every letter again and compare
  catalogue FILE --as USER [--publish]         导入依申请公开目录 take in a list of the catalogue (CSV)
  bounces < MESSAGE                            登记退信 record what a mail server reports of an e-mail
  create-administrator FILE                    首个管理员 (口令从标准输入读取 password on standard input)`;

/** Runs one administration command. @returns its exit code */
export async function runCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      calendar: { type: 'string' },
      text: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      fingerprint: { type: 'string' },
      approver: { type: 'string' },
      as: { type: 'string' },
      publish: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [command, file, argument] = positionals;
  if (command === 'deadlines' && file !== undefined) {
    return deadlines(file, values.calendar, values.text ? 'TEXT' : 'JSON');
  }
  if (command === 'calendar') return calendar(file, argument, values);
  if (command === 'fonts' && file === 'doctor') return checkFonts(values.json ? 'JSON' : 'TEXT');
  if (command === 'verify') return withProduct(verify);
  if (command === 'letters' && file === 'verify') {
    return withProduct(async ({ deps, database }) =>
      print(lettersReport(await verifyLetters(deps, createLetterArchive(database.pool)))),
    );
  }
  if (command === 'catalogue' && file !== undefined && values.as !== undefined) {
    return catalogue(file, { as: values.as, publish: values.publish });
  }
  if (command === 'bounces') return bounces();
  if (command === 'create-administrator' && file !== undefined) {
    return withProduct(async ({ deps }) => {
      const password = (await text(process.stdin)).replace(/\r?\n$/, '');
      return print(await createAdministrator(deps, await readFile(file, 'utf8'), password));
    });
  }
  console.error(usage);
  return 2;
}

async function calendar(
  task: string | undefined,
  argument: string | undefined,
  { fingerprint, approver }: { readonly fingerprint?: string; readonly approver?: string },
): Promise<number> {
  if (task === 'notices') return withProduct(async ({ deps }) => print(await listNotices(deps)));
  if (task === 'show' && argument !== undefined) {
    return withProduct(async ({ deps }) => print(showCalendar(deps, argument)));
  }
  const applying = task === 'apply' && fingerprint !== undefined && approver !== undefined;
  if (argument === undefined || !(applying || task === 'preview')) {
    console.error(usage);
    return 2;
  }
  const file = await noticeOf(argument).catch(unreadable(argument));
  if (file === undefined) return 2;
  return withProduct(async ({ deps }) =>
    print(
      applying ? await applyNotice(deps, file, { fingerprint, approver }) : await previewNotice(deps, file),
    ),
  );
}

async function noticeOf(file: string): Promise<NoticeOfFile> {
  return readNotice(await readFile(file, 'utf8'));
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
    for (const line of whyUnreadable(file, fault)) console.error(line);
    return undefined;
  };
}

async function catalogue(file: string, options: CatalogueOptions): Promise<number> {
  const table = await readFile(file).then(readTable).catch(unreadable(file));
  if (table === undefined) return 2;
  return withProduct(async ({ deps }) => print(await importCatalogueFile(deps, table, options)));
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

/** EX_TEMPFAIL of sysexits.h: a mail server that pipes to this keeps the report and tries again. */
const tryLater = 75;

/** Neither migrates nor draws letters: it is a mail server's, not the operator's, to run. */
async function bounces(): Promise<number> {
  const report = await readDeliveryReport(await buffer(process.stdin));
  if (!report) {
    console.error('不是投递状态报告 / not a delivery report (RFC 3464)');
    return 2;
  }
  try {
    const database = await openServiceDatabase(readDatabaseConfig(process.env));
    try {
      const desk = { register: createBounceRegister(database.pool), now: systemClock().now };
      return print(await recordBounce(desk, report));
    } finally {
      await database.close();
    }
  } catch (fault) {
    console.error(faultForLog(fault).message);
    return tryLater;
  }
}

async function checkFonts(form: 'TEXT' | 'JSON'): Promise<number> {
  const config = await readConfig(process.env);
  const chains = readFontChains(operatorsFonts(config).fontsDir);
  const roles = inspectFonts(chains);
  // To look at fonts alone no database is made.
  const hasDatabase = config.database.kind === 'EXTERNAL' || existsSync(`${config.dataDir}/postgres`);
  if (!hasDatabase) return print(fontsDoctor({ roles, found: null }, form));
  return withProduct(async ({ database }) =>
    print(fontsDoctor({ roles, found: await lackingCharacters(chains, writtenTexts(database.pool)) }, form)),
  );
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
