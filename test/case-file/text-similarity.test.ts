import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printOf, sameFrom, similarFrom, similarity } from '../../src/case-file/text-similarity.ts';

function between(one: string, other: string): number {
  return similarity(printOf(one), printOf(other));
}

describe('the same request (art. 44: asked by several; art. 36(6): asked again)', () => {
  it.each([
    ['2025年柳桥镇南堤路地块征收补偿安置方案', '2025年柳桥镇南堤路地块征收补偿安置方案'],
    // Full-width digits, spaces, quotation marks and case are the writer's, not the request's.
    ['《清湖县2024年度农村公路养护计划》', '清湖县２０２４年度 农村公路养护计划。'],
    ['清湖县PM2.5监测数据', '清湖县ｐｍ2.5 监测数据'],
    // A word more or less.
    ['2025年柳桥镇南堤路地块征收补偿安置方案', '申请公开2025年柳桥镇南堤路地块征收补偿安置方案全文'],
    ['云溪镇中心小学2024年食堂食材采购合同', '云溪镇中心小学2024年食堂食材的采购合同'],
  ])('%s = %s', (one, other) => {
    expect(between(one, other)).toBeGreaterThanOrEqual(sameFrom);
  });
});

describe('a similar request: the subject in other words', () => {
  it.each([
    ['2025年柳桥镇南堤路地块征收补偿安置方案', '柳桥镇南堤路地块征收补偿标准和安置方案的批复'],
    ['清湖县老旧小区改造三年行动计划', '老旧小区改造计划（清湖县）'],
  ])('%s ~ %s', (one, other) => {
    expect(between(one, other)).toBeGreaterThanOrEqual(similarFrom);
    expect(between(one, other)).toBeLessThan(sameFrom);
  });
});

describe('near, but another request', () => {
  it.each([
    // The same words for another year, document, plot or phase.
    ['清湖县2023年度农村公路养护资金安排文件', '清湖县2024年度农村公路养护资金安排文件'],
    ['清湖政办〔2025〕3号文件', '清湖政办〔2025〕4号文件'],
    ['南堤路一号地块征收补偿安置方案', '南堤路二号地块征收补偿安置方案'],
    ['老旧小区改造第一批项目清单', '老旧小区改造第二批项目清单'],
    // The words every application is made of.
    ['申请公开清湖县政府信息公开指南的文件', '申请公开清湖县教育局学区划分的文件'],
    ['柳桥镇南堤路地块征收补偿安置方案', '柳桥镇敬老院新建工程招标文件'],
  ])('%s ≠ %s', (one, other) => {
    expect(between(one, other)).toBeLessThan(similarFrom);
  });

  it('a text that names fewer numbers may still be the same: the other names what it leaves out', () => {
    const fuller = '柳桥镇2025年南堤路地块征收补偿安置方案';
    expect(between('柳桥镇南堤路地块征收补偿安置方案', fuller)).toBeGreaterThanOrEqual(sameFrom);
  });
});

describe('laws of the measure', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'柳桥镇南堤路征收补偿方案文件1234年，。 A'),
    maxLength: 40,
  });

  it('is symmetric, between 0 and 1, and 1 with itself', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const measured = between(one, other);
        expect(measured).toBe(between(other, one));
        expect(measured).toBeGreaterThanOrEqual(0);
        expect(measured).toBeLessThanOrEqual(1);
        expect(between(one, one)).toBe(1);
      }),
    );
  });

  it('an empty text and one of a single character have a print too', () => {
    expect(printOf('，。').bigrams).toEqual([]);
    expect(printOf('路').bigrams).toEqual(['路']);
  });
});
