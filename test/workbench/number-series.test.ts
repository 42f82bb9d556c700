import { describe, expect, it } from '@jest/globals';
import { numberSeries } from '../../src/case-file/decision.ts';
import { prefixOf, seriesTitle } from '../../workbench/src/views/organisation/number-series.ts';

describe('编号系列 on the page of the organisation', () => {
  it.each(numberSeries)('%s has a Chinese name of its own', (series) => {
    expect(seriesTitle(series)).toMatch(/^\p{Script=Han}/u);
    expect(numberSeries.filter((other) => seriesTitle(other) === seriesTitle(series))).toHaveLength(1);
  });

  it.each([
    [7, '清政办公开答〔2026〕7号', '清政办公开答〔2026〕'],
    [26, '清政办公开答〔2026〕26号', '清政办公开答〔2026〕'],
    [10, 'QH01-2026-00010', 'QH01-2026-'],
    [1, 'X001-WS·2026-D10-0001', 'X001-WS·2026-D10-'],
  ])('number %i, printed %s, stands behind %s', (last, lastNo, prefix) => {
    expect(prefixOf({ last, lastNo })).toBe(prefix);
  });
});
