import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clockOf } from '../../src/clock.ts';
import { openProduct } from '../../src/main.ts';
import { assertFoldEqualsRow } from '../support/assert-fold-equals-row.ts';
import { apply, noticeInput, preview, previewAndApply } from '../support/notice-requests.ts';
import { inventedNotice2027 } from '../support/notices.ts';
import { type CaseInHand, count, type Service, startService, submitOnline } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2027-01-18');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';

/** Open cases whose due day is not that of the calendar in force. */
function openCasesDueOtherwise(due: string): Promise<number> {
  const sql = 'select count(*)::int as n from case_file where closed_on is null and reply_due_on <> $1';
  return count(service.owner, sql, [due]);
}

describe('acts while a notice is being applied', () => {
  it('received 2027-01-18: every case ends due 2027-02-18, whichever came first', async () => {
    const hands: CaseInHand[] = [];
    for (let n = 0; n < 12; n += 1) hands.push((await submitOnline(service)).hand);
    expect(await openCasesDueOtherwise('2027-02-17')).toBe(0);
    const admin = await service.as('admin');
    const notice = noticeInput(inventedNotice2027);
    const { fingerprint } = await preview(admin, notice);
    const [applied] = await Promise.all([
      apply(admin, notice, fingerprint),
      ...hands.map((hand) => hand.done(clerk, 'registerApplication')),
      ...Array.from({ length: 12 }, () => submitOnline(service)),
    ]);
    expect(applied).toMatchObject({ __typename: 'HolidayNoticeApplied' });
    expect(await openCasesDueOtherwise('2027-02-18')).toBe(0);
    expect(await count(service.owner, 'select count(*)::int as n from case_file')).toBe(24);
    await assertFoldEqualsRow(service.owner);
  });

  it('of ten who apply at once, one does; the others are told that the preview is outdated', async () => {
    const admin = await service.as('admin');
    const correction = noticeInput(inventedNotice2027, {
      documentNo: '清政办〔2027〕2号',
      holidays: inventedNotice2027.holidays.filter(({ name }) => name !== '中秋节'),
      replaces: await onlyNotice(),
    });
    const { fingerprint } = await preview(admin, correction);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => apply(admin, correction, fingerprint)),
    );
    expect(answers.map((answer) => answer.__typename).sort()).toEqual([
      'HolidayNoticeApplied',
      ...Array<string>(9).fill('InvalidInput'),
    ]);
  });
});

async function onlyNotice(): Promise<string | undefined> {
  const { rows } = await service.owner.query<{ id: string }>('select id from calendar_notice');
  return rows[0]?.id;
}

describe('another service on the same database', () => {
  it('counts a new case by a notice that it did not load, and readers see it when it has looked', async () => {
    const other = await openProduct(service.config, { clock: clockOf(() => service.clock.milliseconds()) });
    try {
      const before = other.deps.calendars().edition;
      const admin = await service.as('admin');
      const holidays = [{ name: '防汛停工', off: '2027-01-20', worked: [] }];
      const override = {
        ...inventedNotice2027,
        documentNo: '清防汛〔2027〕9号',
        scope: 'LOCAL' as const,
        holidays,
      };
      await previewAndApply(admin, noticeInput({ ...override, issuedOn: '2027-01-18' }));
      expect(other.deps.calendars().edition).toBe(before);
      await other.shelf.refresh();
      expect(other.deps.calendars().edition).toBe(service.product.deps.calendars().edition);
      expect(other.deps.calendars().edition).not.toBe(before);
    } finally {
      await other.close();
    }
  });

  it('an act brings the calendars up to date by itself', async () => {
    const other = await openProduct(service.config, { clock: clockOf(() => service.clock.milliseconds()) });
    try {
      const admin = await service.as('admin');
      const holidays = [{ name: '防汛停工', off: '2027-01-21', worked: [] }];
      const override = {
        ...inventedNotice2027,
        documentNo: '清防汛〔2027〕10号',
        scope: 'LOCAL' as const,
        holidays,
      };
      await previewAndApply(admin, noticeInput({ ...override, issuedOn: '2027-01-18' }));
      const outcome = await other.deps.work.transact(async () => ({
        ok: true,
        value: other.deps.calendars().edition,
      }));
      expect(outcome).toEqual({ ok: true, value: service.product.deps.calendars().edition });
    } finally {
      await other.close();
    }
  });
});

/** What a row written before the migration that brought the clock columns looks like. */
const clockColumnsUnset = `last_fact_on = null, correction_notice_from = null, correction_notice_working_days = null,
  correction_from = null, correction_working_days = null, reply_from = null, reply_working_days = null,
  reply_fixed_on = null, suspensions = null`;

describe('rows from before the clock columns', () => {
  it('are folded again when the service starts, each with its own edition', async () => {
    const rows = 'select * from case_file order by id';
    const before = await service.owner.query(rows);
    await service.owner.query(`update case_file set ${clockColumnsUnset}`);
    await (await openProduct(service.config)).close();
    expect((await service.owner.query(rows)).rows).toEqual(before.rows);
  });

  it('or when a notice touches them', async () => {
    await service.owner.query(`update case_file set ${clockColumnsUnset}`);
    const admin = await service.as('admin');
    const holidays = [{ name: '防汛停工', off: '2027-01-22', worked: [] }];
    const override = {
      ...inventedNotice2027,
      documentNo: '清防汛〔2027〕11号',
      scope: 'LOCAL' as const,
      holidays,
    };
    expect(await previewAndApply(admin, noticeInput({ ...override, issuedOn: '2027-01-18' }))).toMatchObject({
      caseCount: 24,
    });
    await assertFoldEqualsRow(service.owner);
  });
});
