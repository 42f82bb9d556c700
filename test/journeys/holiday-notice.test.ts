import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarFrom } from '../../src/calendar/calendar.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { keptEditions } from '../../src/store/calendar-editions.ts';
import { openedCase } from '../../src/usecases/queries/read-case.ts';
import type { Visitor } from '../support/graphql-client.ts';
import {
  apply,
  noticeInput,
  preview,
  type Preview,
  previewAndApply,
  previewWithdrawal,
  withdraw,
} from '../support/notice-requests.ts';
import { inventedNotice2027, inventedStoppage } from '../support/notices.ts';
import { type CaseInHand, count, type Service, startService, submitOnline } from '../support/service.ts';

/*
 * The winter in which the notice for 2027 came late: cases are received while 2027 is provisional, then the notice is
 * loaded. Invented, like everything in 清湖县.
 */
let service: Service;
let admin: Visitor;
const cases = new Map<string, CaseInHand>();
const notice = noticeInput(inventedNotice2027);

async function receivedOn(on: string, agencyCode = 'QH01'): Promise<CaseInHand> {
  service.clock.set(on);
  const { hand } = await submitOnline(service, agencyCode);
  cases.set(on, hand);
  return hand;
}

async function due(hand: CaseInHand): Promise<readonly [unknown, unknown]> {
  const { rows } = await service.owner.query<{ due: string; provisional: boolean }>(
    'select reply_due_on::text as due, provisional from case_file where id = $1',
    [hand.id],
  );
  return [rows[0]?.due, rows[0]?.provisional];
}

function moves(seen: Preview): readonly string[] {
  return seen.cases
    .map(({ caseId, deadlines, provisionalAfter, late }) => {
      const received = [...cases].find(([, hand]) => hand.id === caseId)?.[0];
      const days = deadlines.map(({ deadline, before, after }) => `${deadline} ${before} → ${after}`);
      return `received ${received}: ${days.join(', ')}${provisionalAfter ? '' : ', final'}, ${late}`;
    })
    .toSorted();
}

beforeAll(async () => {
  service = await startService('2026-11-23');
  await receivedOn('2026-11-23');
  await receivedOn('2026-12-21');
  await receivedOn('2027-01-08');
  await receivedOn('2027-01-18', 'QH05');
  const withdrawn = await receivedOn('2027-01-19');
  await withdrawn.done('lin.zhixia', 'withdrawApplication', { how: '书面撤回' });
  const late = await receivedOn('2027-01-20');
  service.clock.set('2027-02-05');
  await late.done('lin.zhixia', 'registerApplication', { lateEntryReason: undefined });
  admin = await service.as('admin');
});

afterAll(() => service.close());

describe('before the notice is loaded', () => {
  it('staff are warned that the notice of the year is missing; the public is not told', async () => {
    const query = '{ calendarWarnings { code year zh en } }';
    expect(await admin.ask(query)).toMatchObject({
      calendarWarnings: [{ code: 'HOLIDAY_NOTICE_MISSING', year: 2027 }],
    });
    expect(await service.public.ask(query)).toEqual({ calendarWarnings: [] });
    expect(await (await service.public.fetch('/metrics')).text()).toContain(
      'mingda_holiday_notices_missing 1',
    );
  });

  it('the preview shows the days and exactly the open cases that it touches, and changes nothing', async () => {
    const before = await service.owner.query('select * from case_file order by id');
    const seen = await preview(admin, notice);
    expect(seen).toMatchObject({ daysOff: 27, daysWorked: 6, yearsAnnounced: [2027], festivalsWorked: [] });
    expect((seen['days'] as readonly unknown[]).length).toBe(16);
    expect(moves(seen)).toEqual([
      'received 2026-12-21: REPLY_DUE 2027-01-19 → 2027-01-19, final, UNCHANGED',
      'received 2027-01-08: REPLY_DUE 2027-02-09 → 2027-02-04, final, BECOMES_LATE',
      'received 2027-01-18: REPLY_DUE 2027-02-17 → 2027-02-18, final, UNCHANGED',
      'received 2027-01-20: REPLY_DUE 2027-02-19 → 2027-02-22, final, UNCHANGED',
    ]);
    expect(seen).toMatchObject({ caseCount: 4, becomingLate: 1, noLongerLate: 0 });
    expect((await service.owner.query('select * from case_file order by id')).rows).toEqual(before.rows);
    expect(await count(service.owner, 'select count(*)::int as n from calendar_notice')).toBe(0);
  });

  it('warns of a statutory festival that would be worked', async () => {
    const holidays = inventedNotice2027.holidays.filter(({ name }) => name !== '清明节');
    expect(await preview(admin, { ...notice, holidays })).toMatchObject({
      festivalsWorked: [{ festival: '清明节', on: '2027-04-05' }],
    });
  });
});

describe('a notice that cannot be loaded is refused at its field, in Chinese and English', () => {
  const off = { name: '春节', worked: [] };
  it.each([
    [
      'a day there is not',
      { holidays: [{ ...off, off: '2027-02-30' }] },
      'holidays[0].off',
      /日期不存在/,
      /no day/,
    ],
    [
      'a span that ends before it begins',
      { holidays: [{ ...off, off: '2027-02-11..2027-02-05' }] },
      'holidays[0].off',
      /结束早于开始/,
      /ends before/,
    ],
    [
      'a Monday worked',
      { holidays: [{ ...off, off: '2027-02-05', worked: ['2027-02-15'] }] },
      'holidays[0].worked[0]',
      /不是周末/,
      /no weekend day/,
    ],
    ['no days', { holidays: [] }, 'holidays', /没有任何放假日/, /names no day/],
    ['a year without a calendar', { year: 2037 }, 'year', /没有该年的工作日历/, /outside the calendar/],
    ['issued tomorrow', { issuedOn: '2027-02-06' }, 'issuedOn', /晚于今天/, /after today/],
    [
      'a shipped number',
      { documentNo: '国办发明电〔2025〕7号' },
      'documentNo',
      /已经在用/,
      /in force already/,
    ],
    ['no number', { documentNo: ' ' }, 'documentNo', /不能为空/, /must not be empty/],
    ['no source', { source: '' }, 'source', /不能为空/, /must not be empty/],
    ['national for one agency', { agencyIds: [randomUUID()] }, 'agencyIds[0]', /不存在/, /unknown/],
    ['in the place of nothing', { replaces: randomUUID() }, 'replaces', /不存在/, /unknown/],
  ])('%s', async (_, change, path, zh, en) => {
    const refused = await preview(admin, { ...notice, ...change });
    expect(refused).toMatchObject({
      path,
      zh: expect.stringMatching(zh) as unknown as string,
      en: expect.stringMatching(en) as unknown as string,
    });
  });
});

describe('who may', () => {
  it('a clerk neither previews nor applies', async () => {
    const clerk = await service.as('lin.zhixia');
    expect(await preview(clerk, notice)).toMatchObject({ __typename: 'NotPermitted' });
    expect(await apply(clerk, notice, 'x')).toMatchObject({ __typename: 'NotPermitted' });
    expect(await preview(service.public, notice)).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('an administrator of one agency loads overrides for it, and nothing that binds others', async () => {
    const staffId = service.staffId('cheng.yihe');
    const agencyId = service.agencyId('QH05');
    await service.owner.query(
      `insert into role_grant (staff_id, role, agency_id) values ($1, 'ADMINISTRATOR', $2)`,
      [staffId, agencyId],
    );
    const town = await service.as('cheng.yihe');
    const override = noticeInput(inventedStoppage, { agencyIds: [agencyId] });
    expect(await preview(town, override)).toMatchObject({ __typename: 'HolidayNoticePreview' });
    expect(await preview(town, notice)).toMatchObject({ __typename: 'NotPermitted' });
    expect(await preview(town, noticeInput(inventedStoppage))).toMatchObject({ __typename: 'NotPermitted' });
    const both = noticeInput(inventedStoppage, { agencyIds: [agencyId, service.agencyId('QH02')] });
    expect(await preview(town, both)).toMatchObject({ __typename: 'NotPermitted' });
  });
});

describe('applying what was seen', () => {
  let applied: string;
  let fingerprint: string;
  const clientMutationId = randomUUID();

  it('without the preview’s fingerprint, or with another content, it is refused and nothing changes', async () => {
    ({ fingerprint } = await preview(admin, notice));
    expect(await apply(admin, notice, 'never seen')).toMatchObject({ __typename: 'PreviewOutdated' });
    const other = { ...notice, documentNo: '清政办〔2026〕100号' };
    expect(await apply(admin, other, fingerprint)).toMatchObject({ __typename: 'PreviewOutdated' });
    expect(await count(service.owner, 'select count(*)::int as n from calendar_notice')).toBe(0);
  });

  it('moves exactly what the preview showed; the closed case and the case before stay', async () => {
    const done = await apply(admin, notice, fingerprint, clientMutationId);
    expect(done).toMatchObject({ caseCount: 4, notice: { approver: '苏砚秋', state: 'IN_FORCE' } });
    applied = done.notice.id;
    const days = await Promise.all([...cases].map(async ([on, hand]) => [on, ...(await due(hand))]));
    expect(days).toEqual([
      ['2026-11-23', '2026-12-21', false],
      ['2026-12-21', '2027-01-19', false],
      ['2027-01-08', '2027-02-04', false],
      ['2027-01-18', '2027-02-18', false],
      ['2027-01-19', '2027-02-18', true],
      ['2027-01-20', '2027-02-22', false],
    ]);
  });

  it('twice with one id has one effect and one answer; another command under the id is refused', async () => {
    const before = await service.owner.query('select * from calendar_change');
    const again = await apply(admin, notice, fingerprint, clientMutationId);
    expect(again).toMatchObject({ caseCount: 4, notice: { id: applied } });
    expect((await service.owner.query('select * from calendar_change')).rows).toEqual(before.rows);
    const other = await apply(admin, { ...notice, source: '别处' }, fingerprint, clientMutationId);
    expect(other).toMatchObject({ __typename: 'IdempotencyMismatch' });
  });

  it('stands in the list with who applied it, when, and how many cases it moved', async () => {
    const data = await admin.ask('{ holidayNotices { id caseCount loadedAt loadedBy { userName } } }');
    const [latest] = data['holidayNotices'] as readonly Readonly<Record<string, unknown>>[];
    expect(latest).toMatchObject({ id: applied, caseCount: 4, loadedBy: { userName: expect.any(String) } });
  });

  it('under another id it is refused: it is loaded already', async () => {
    expect(await preview(admin, notice)).toMatchObject({ __typename: 'NoticeRefused', path: 'documentNo' });
    expect(await apply(admin, notice, fingerprint)).toMatchObject({
      __typename: 'NoticeRefused',
      path: 'notice.documentNo',
    });
  });

  it('the old day is kept beside the new one, and its edition still explains it', async () => {
    const query = `query ($noticeId: ID!, $after: String) { calendarChanges(noticeId: $noticeId, first: 2, after: $after) {
      edges { cursor node { caseId deadline before after provisionalBefore provisionalAfter editionBefore editionAfter } }
      pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      edges: { node: Record<string, string> }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    const supervisor = await service.as('fang.yan');
    const first = (await supervisor.ask(query, { noticeId: applied }))['calendarChanges'] as Page;
    const second = (await supervisor.ask(query, { noticeId: applied, after: first.pageInfo.endCursor }))[
      'calendarChanges'
    ] as Page;
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const nodes = [...first.edges, ...second.edges].map(({ node }) => node);
    expect(nodes.map(({ before, after }) => `${before} → ${after}`).toSorted()).toEqual([
      '2027-01-19 → 2027-01-19',
      '2027-02-09 → 2027-02-04',
      '2027-02-17 → 2027-02-18',
      '2027-02-19 → 2027-02-22',
    ]);
    const editions = await keptEditions(service.owner);
    for (const { caseId = '', before, after, editionBefore = '', editionAfter = '' } of nodes) {
      const { file } = await openedCase(service.product.deps, caseId);
      const explained = [editionBefore, editionAfter].map(
        (edition) => rowOf(file, calendarFrom(editions.get(edition) ?? [])).replyDueOn,
      );
      expect(explained).toEqual([before, after]);
    }
    const clerk = await service.as('luo.yuzhu');
    expect(((await clerk.ask(query, { noticeId: applied }))['calendarChanges'] as Page).edges).toEqual([]);
  });

  it('the closed case is still explained by the calendar it was closed with', async () => {
    const closed = cases.get('2027-01-19') as CaseInHand;
    const { deadlines, replyDueOn } = await closed.read('lin.zhixia', 'replyDueOn deadlines { name on }');
    expect(replyDueOn).toBe('2027-02-18');
    expect(deadlines).toContainEqual({ name: 'REPLY_DUE', on: '2027-02-18' });
  });

  it('the warning is gone, the notice is listed, and a new case is counted by it', async () => {
    expect(await admin.ask('{ calendarWarnings { year } }')).toEqual({ calendarWarnings: [] });
    expect(
      await admin.ask('{ holidayNotices { documentNo state source approver loadedBy { userName } } }'),
    ).toEqual({
      holidayNotices: [
        {
          documentNo: '清政办〔2026〕99号',
          state: 'IN_FORCE',
          source: '清湖县人民政府公报2026年第11期',
          approver: '苏砚秋',
          loadedBy: { userName: 'admin' },
        },
      ],
    });
    const hand = await receivedOn('2027-02-05');
    expect(await due(hand)).toEqual(['2027-03-10', false]);
  });

  it('nobody changes or deletes what was loaded', async () => {
    const { pool } = service.product.database;
    await expect(pool.query(`update calendar_notice set approver = 'x'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(pool.query('delete from calendar_change')).rejects.toThrow(/permission denied/);
    await expect(service.owner.query('delete from calendar_notice')).rejects.toThrow(/append-only/);
    await expect(service.owner.query('truncate calendar_change')).rejects.toThrow(/append-only/);
  });
});

describe('a local override (AMB-24)', () => {
  const order = { documentNo: '清防汛〔2027〕5号', source: '清湖县防汛指挥部网站' };
  const stoppage = {
    ...inventedStoppage,
    documentNo: '清防汛〔2027〕3号',
    year: 2027,
    issuedOn: '2027-02-05',
    holidays: [{ name: '防汛停工', off: '2027-02-16', worked: [] }],
  };
  let noticeId: string;

  it('moves the cases of the agency it binds, and of no other', async () => {
    const input = noticeInput(stoppage, { agencyIds: [service.agencyId('QH05')] });
    const seen = await preview(admin, input);
    expect(seen.cases.map(({ agency }) => agency.code)).toEqual(['QH05']);
    noticeId = (await apply(admin, input, seen.fingerprint)).notice.id;
    expect(await due(cases.get('2027-01-18') as CaseInHand)).toEqual(['2027-02-19', false]);
    expect(await due(cases.get('2027-01-20') as CaseInHand)).toEqual(['2027-02-22', false]);
    const year =
      'query ($agencyId: ID) { calendarYear(year: 2027, agencyId: $agencyId) { daysOff workingDays } }';
    const town = await admin.ask(year, { agencyId: service.agencyId('QH05') });
    const everybody = await admin.ask(year, {});
    expect((town['calendarYear'] as { daysOff: string[] }).daysOff).toContain('2027-02-16');
    expect((everybody['calendarYear'] as { daysOff: string[] }).daysOff).not.toContain('2027-02-16');
  });

  it('a preview of before is outdated now', async () => {
    const correction = noticeInput(inventedNotice2027, {
      replaces: await idOf('清政办〔2026〕99号'),
      source: '更正',
    });
    const seen = await preview(admin, correction);
    const withdrawal = { ...order, noticeId };
    const lifted = await withdraw(
      admin,
      withdrawal,
      (await previewWithdrawal(admin, withdrawal)).fingerprint,
    );
    expect(lifted).toMatchObject({ __typename: 'HolidayNoticeApplied', caseCount: 1 });
    expect(await apply(admin, correction, seen.fingerprint)).toMatchObject({ __typename: 'PreviewOutdated' });
  });

  it('taken back, the days move back; both entries are kept, and it is not taken back twice', async () => {
    expect(await due(cases.get('2027-01-18') as CaseInHand)).toEqual(['2027-02-18', false]);
    const listed = (await admin.ask('{ holidayNotices { documentNo state } }'))['holidayNotices'];
    expect(listed).toEqual([
      { documentNo: '清防汛〔2027〕5号', state: 'WITHDRAWAL' },
      { documentNo: '清防汛〔2027〕3号', state: 'REPLACED' },
      { documentNo: '清政办〔2026〕99号', state: 'IN_FORCE' },
    ]);
    const withdrawal = { ...order, noticeId };
    expect(await withdraw(admin, withdrawal, 'x')).toMatchObject({ code: 'INVALID_INPUT', path: 'noticeId' });
    const national = { ...order, noticeId: await idOf('清政办〔2026〕99号') };
    expect(await previewWithdrawal(admin, national)).toMatchObject({ path: 'noticeId' });
  });

  it('a corrected notice moves from the day of the first to its own', async () => {
    const holidays = inventedNotice2027.holidays.map((holiday) =>
      holiday.name === '春节' ? { ...holiday, off: '2027-02-05..2027-02-12' } : holiday,
    );
    const correction = noticeInput(inventedNotice2027, {
      documentNo: '清政办〔2027〕1号',
      holidays,
      replaces: await idOf('清政办〔2026〕99号'),
    });
    expect(await previewAndApply(admin, correction)).toMatchObject({ __typename: 'HolidayNoticeApplied' });
    expect(await due(cases.get('2027-01-18') as CaseInHand)).toEqual(['2027-02-19', false]);
  });

  async function idOf(documentNo: string): Promise<string> {
    const listed = (await admin.ask('{ holidayNotices { id documentNo } }'))['holidayNotices'];
    const found = (listed as { id: string; documentNo: string }[]).find(
      (one) => one.documentNo === documentNo,
    );
    return found?.id ?? '';
  }
});
