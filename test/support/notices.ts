import type { HolidayNotice } from '../../src/calendar/notice.ts';

/** Invented: no notice for 2027 was out when this was written. The number is that of the invented county. */
export const inventedNotice2027: HolidayNotice = {
  documentNo: '清政办〔2026〕99号',
  year: 2027,
  issuedOn: '2026-11-10',
  scope: 'NATIONAL',
  numberKnownFrom: 'READ',
  holidays: [
    { name: '元旦', off: '2027-01-01..2027-01-03', worked: [] },
    { name: '春节', off: '2027-02-05..2027-02-11', worked: ['2027-01-31', '2027-02-13'] },
    { name: '清明节', off: '2027-04-03..2027-04-05', worked: [] },
    { name: '劳动节', off: '2027-05-01..2027-05-05', worked: ['2027-04-25', '2027-05-08'] },
    { name: '端午节', off: '2027-06-09', worked: [] },
    { name: '中秋节', off: '2027-09-15', worked: [] },
    { name: '国庆节', off: '2027-10-01..2027-10-07', worked: ['2027-09-26', '2027-10-09'] },
  ],
};

/** 防汛停工, invented: two working days off in one town. */
export const inventedStoppage: HolidayNotice = {
  documentNo: '清防汛〔2026〕3号',
  year: 2026,
  issuedOn: '2026-03-05',
  scope: 'LOCAL',
  numberKnownFrom: 'READ',
  holidays: [{ name: '防汛停工', off: '2026-03-12..2026-03-13', worked: [] }],
};
