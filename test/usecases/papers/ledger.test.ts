import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../../src/calendar/calendar.ts';
import { day } from '../../../src/calendar/day.ts';
import { defaultOfficeSettings } from '../../../src/case-file/office-settings.ts';
import { rowOf } from '../../../src/case-file/row.ts';
import type { Agency } from '../../../src/usecases/ports/agencies.ts';
import { ledger } from '../../../src/usecases/papers/ledger.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../../support/builders.ts';
import { agencies, anApplication } from '../../support/builders-cast.ts';

const office: Agency = {
  ...agencies.naturalResources,
  address: '清湖县清湖大道2号',
  phone: '0000-6123457',
  documentPrefix: '清湖自然资',
  fondsNo: 'X002',
  confirmPolicy: 'AUTO',
  reconsiderationAuthority: '清湖县人民政府',
  court: '清湖县人民法院',
  reconsiderationChannel: 'https://fy.qinghu.example',
  settings: defaultOfficeSettings,
};
const period = { from: day('2026-01-01'), to: day('2026-03-31') };

function ledgerOf(...told: readonly CaseFileBuilder[]) {
  const cases = told.map((one) => {
    const file = one.file();
    const names = { unitName: '土地利用科', handlerName: '许知遥', handlerUserName: undefined };
    return { file, row: { ...rowOf(file, shippedCalendar()), ...names } };
  });
  return ledger(office, period, cases, day('2026-04-01'));
}

describe('依申请公开台账', () => {
  it('an answered case: its number, its days, its outcome, and what happened on the way', () => {
    const { lines, count, answered, late } = ledgerOf(
      aCaseIn('SIGNED').sent('2026-04-01', undefined),
      aCaseFile().receivedAtWindow('2026-03-20').registered('2026-03-20'),
    );
    expect(lines[0]).toEqual({
      no: 1,
      application: 'QH02-2026-00001\n周沐言',
      days: expect.stringMatching(/^\d{4}-\d\d-\d\d\n当面\n限\d{4}-\d\d-\d\d$/u),
      summary: anApplication().description,
      holder: '土地利用科\n许知遥',
      result: '予以公开\n清湖自然资答〔2026〕1号\n2026-04-01送出',
    });
    expect(lines[1]?.result).toBe('已登记');
    expect({ count, answered, late }).toEqual({ count: 2, answered: 1, late: 0 });
  });

  it.each([
    ['a correction', aCaseIn('IN_HANDLING').correctionNoticeSent(), '待补正\n补正1次'],
    ['an extension', aCaseIn('IN_HANDLING').extended(undefined, 10), '办理中\n延长10个工作日'],
    ['a consultation', aCaseIn('IN_HANDLING').consultationSent(), '办理中\n征求意见1次'],
  ])('%s is remarked', (_what, told, result) => {
    expect(ledgerOf(told).lines[0]?.result).toBe(result);
  });

  it('names what was asked in sixty characters at most', () => {
    const long = anApplication({ description: '某'.repeat(61) });
    const told = aCaseFile().receivedAtWindow('2026-03-20', long).registered('2026-03-20');
    expect(ledgerOf(told).lines[0]?.summary).toBe(`${'某'.repeat(60)}……`);
  });

  it('without cases says so in numbers', () => {
    expect(ledgerOf()).toMatchObject({ lines: [], count: 0, answered: 0, late: 0 });
  });
});
