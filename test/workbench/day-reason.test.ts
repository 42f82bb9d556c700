import { describe, expect, it } from '@jest/globals';
import type { CalendarYear, LoadedNotice } from '../../workbench/src/views/calendar/calendar.ts';
import { dayReason } from '../../workbench/src/views/calendar/day-reason.ts';

const announced: CalendarYear = {
  year: 2026,
  provisional: false,
  workingDays: 248,
  notices: ['国办发明电〔2025〕7号'],
  daysOff: ['2026-02-16', '2026-02-17', '2026-03-12'],
  makeUpWorkdays: ['2026-02-14', '2026-03-14'],
};
const provisional: CalendarYear = {
  ...announced,
  year: 2027,
  provisional: true,
  notices: [],
  daysOff: ['2027-01-01'],
  makeUpWorkdays: [],
};

/** A stoppage that the town alone observes. */
const override: LoadedNotice = {
  id: 'n1',
  scope: 'LOCAL',
  state: 'IN_FORCE',
  documentNo: '柳政发〔2026〕3号',
  year: 2026,
  issuedOn: '2026-03-01',
  source: '柳桥镇公告栏',
  agencies: [{ id: 'town', name: '清湖县柳桥镇人民政府' }],
  approver: '苏砚秋',
  holidays: [{ name: '停电检修', off: '2026-03-12', worked: ['2026-03-14'] }],
  replaces: null,
  loadedAt: '2026-03-01T09:00:00+08:00',
  loadedBy: null,
  caseCount: 0,
};

describe('why a day is worked or off', () => {
  it.each([
    { year: announced, day: '2026-03-11', why: '周一至周五，没有通知安排放假，计入期限。' },
    { year: announced, day: '2026-03-15', why: '周末休息，不计入期限。' },
    { year: announced, day: '2026-02-17', why: '放假，不计入期限。依据：国办发明电〔2025〕7号。' },
    { year: announced, day: '2026-02-14', why: '周末调休上班，计入期限。依据：国办发明电〔2025〕7号。' },
    { year: announced, day: '2026-03-12', why: '放假（停电检修），不计入期限。依据：柳政发〔2026〕3号。' },
    {
      year: announced,
      day: '2026-03-14',
      why: '周末调休上班（停电检修），计入期限。依据：柳政发〔2026〕3号。',
    },
    {
      year: provisional,
      day: '2027-01-01',
      why: '法定节日，不计入期限。这一年的放假通知尚未载入，安排是暂定的。',
    },
  ])('$day: $why', ({ year, day, why }) => {
    expect(dayReason(year, day, [override], 'town')).toBe(why);
  });

  it.each([
    { what: 'of another agency', notice: override, agencyId: 'office' },
    { what: 'that was taken back', notice: { ...override, state: 'REPLACED' }, agencyId: 'town' },
  ])('names no override $what', ({ notice, agencyId }) => {
    expect(dayReason(announced, '2026-03-12', [notice], agencyId)).toBe(
      '放假，不计入期限。依据：国办发明电〔2025〕7号。',
    );
  });
});
