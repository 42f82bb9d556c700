import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { typedDay } from '../../src/portal/typed-day.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { fieldError, fieldValue, formBrowser } from './form-browser.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());

function calculate(question: Readonly<Record<string, string>>) {
  const query = new URLSearchParams({ channel: 'INTERNET', ...question });
  return formBrowser(service.baseUrl).open(`/deadlines?${query.toString()}`);
}

describe('期限计算', () => {
  it('art. 33: received before the Spring Festival, with holiday and make-up workdays named', async () => {
    const { text } = await calculate({ receivedOn: '2026-02-12' });
    expect(text).toContain('答复期限 2026年3月18日（周三）');
    expect(text).toContain(
      '2026年2月15日（周日）至2月23日（周一）：春节放假（国办发明电〔2025〕7号），不计。',
    );
    expect(text).toContain('2026年2月14日（周六）：调休上班（国办发明电〔2025〕7号），计入，第2个工作日。');
    expect(text).toContain('《政府信息公开条例》第三十三条第二款');
  });

  it('art. 30: a correction starts the reply period again', async () => {
    const { text } = await calculate({
      receivedOn: '2026-02-12',
      noticeOn: '2026-02-26',
      termWorkingDays: '10',
      correctedOn: '2026-03-05',
    });
    expect(text).toContain('补正期限 2026年3月11日（周三）');
    expect(text).toContain('自2026年3月5日起（当日不计）20个工作日');
  });

  it('art. 30, AMB-3: a late notice does not', async () => {
    const { text } = await calculate({
      receivedOn: '2026-01-05',
      noticeOn: '2026-01-20',
      correctedOn: '2026-01-26',
    });
    expect(text).toContain('答复期限不因补正重新起算');
  });

  it('an old receipt: the term has passed, and reconsideration has its last day', async () => {
    const { text } = await calculate({ receivedOn: '2025-12-01' });
    expect(text).toContain(
      '答复期限已过。机关没有答复的，可以申请行政复议，也可以直接起诉，最后一天都列在上面',
    );
    expect(text).toMatch(/答复期限 2025年12月29日（周一） 这一天已过。/);
    expect(text).toMatch(/申请行政复议截止 2026年2月27日（周五） 这一天已过。/);
    expect(text).toMatch(/提起行政诉讼截止 2026年6月29日（周一） 您最迟在这一天/);
  });

  it('AMB-9: silence since 2026-07-01 goes to reconsideration first, and says why no day to sue is listed', async () => {
    service.setNow('2026-08-03T10:00:00+08:00');
    const { text } = await calculate({ receivedOn: '2026-06-08' });
    service.setNow('2026-03-02T10:00:00+08:00');
    expect(text).toContain('机关没有答复的，应当先申请行政复议，最后一天列在上面');
    expect(text).toContain('申请行政复议截止');
    expect(text).not.toContain('提起行政诉讼截止');
  });

  it('a term of months says the rest day that moved it, and no number of days', async () => {
    const { text } = await calculate({ receivedOn: '2025-12-01' });
    expect(text).toContain('提起行政诉讼截止');
    expect(text).not.toContain('第180日');
  });

  it.each([
    ['receivedOn', { receivedOn: '' }, '请填写收到申请之日'],
    ['receivedOn', { receivedOn: '2026-02-30' }, '没有这样的日期'],
    ['receivedOn', { receivedOn: '2017-02-03' }, '工作日历只有2018年至2036年'],
    ['noticeOn', { receivedOn: '2026-03-02', noticeOn: '2026-03-01' }, '早于收到申请之日'],
    ['noticeOn', { receivedOn: '2026-03-02', correctedOn: '2026-03-10' }, '先要有补正告知'],
    ['termWorkingDays', { receivedOn: '2026-03-02', noticeOn: '2026-03-04', termWorkingDays: '0' }, '1至99'],
    ['channel', { receivedOn: '2026-03-02', channel: 'PIGEON' }, '请选择申请的渠道'],
  ])('%s is wrong in %j', async (field, question, words) => {
    const page = await calculate(question);
    expect(page.status).toBe(422);
    expect(fieldError(page, field)).toContain(words);
    expect(fieldValue(page, 'receivedOn')).toBe(question.receivedOn);
  });
});

it.each([
  ['2026-03-02', 'date'],
  ['2026-3-2', 'text'],
  ['', 'date'],
])('%j is shown again in a field that keeps it', async (receivedOn, type) => {
  const page = await calculate({ receivedOn });
  expect(page.html).toContain(`name="receivedOn" type="${type}" value="${receivedOn}"`);
});

describe('手写的日期', () => {
  it.each([
    '2026-03-02',
    '2026-3-2',
    '2026/3/2',
    '2026.03.02',
    '2026年3月2日',
    '２０２６－３－２',
    '20260302',
    ' 2026 年 3 月 2 号',
  ])('%s', (text) => {
    expect(typedDay(text)).toBe(day('2026-03-02'));
  });

  it.each(['', '3月2日', '2026-02-30', '2026', '02/03/2026', '2026-3', '二〇二六年三月二日'])(
    'no date: %s',
    (text) => {
      expect(typedDay(text)).toBeUndefined();
    },
  );
});
