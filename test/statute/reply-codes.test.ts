import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { citationText } from '../../src/statute/citation.ts';
import { replyGrounds } from '../../src/statute/facts.ts';
import { reconsiderationFirst, replyCodeOf, replyCodes } from '../../src/statute/reply-codes.ts';
import type { ReplyCode } from '../../src/statute/reply-codes.ts';

/** Written by hand: code, identifier, articles of the 条例 the letter cites, leaf of the annual report, route P since. */
const expected: readonly (readonly [ReplyCode, string, string, string | undefined, string | undefined])[] = [
  ['D11', 'ALREADY_PUBLIC', '第三十六条第（一）项', '3.1', undefined],
  ['D12', 'PROVIDED', '第三十六条第（二）项', '3.1', undefined],
  ['D13', 'PROVIDED_BY_OTHER_MEANS', '第三十六条第（二）项', '3.1', undefined],
  ['D20', 'PARTIAL_DISCLOSURE', '第三十七条', '3.2', undefined],
  ['D31', 'STATE_SECRET', '第十四条、第三十六条第（三）项', '3.3.1', '2024-01-01'],
  ['D32', 'PROHIBITED_BY_LAW', '第十四条、第三十六条第（三）项', '3.3.2', '2024-01-01'],
  ['D33', 'ENDANGERS_SECURITY', '第十四条、第三十六条第（三）项', '3.3.3', '2024-01-01'],
  ['D34', 'THIRD_PARTY_INTERESTS', '第十五条、第三十二条、第三十六条第（三）项', '3.3.4', '2024-01-01'],
  ['D35', 'INTERNAL_AFFAIRS', '第十六条第一款、第三十六条第（三）项', '3.3.5', '2024-01-01'],
  ['D36', 'DELIBERATIVE', '第十六条第二款、第三十六条第（三）项', '3.3.6', '2024-01-01'],
  ['D37', 'ENFORCEMENT_FILE', '第十六条第二款、第三十六条第（三）项', '3.3.7', '2024-01-01'],
  ['D38', 'GOVERNED_BY_SPECIAL_LAW', '第三十六条第（七）项', '3.3.8', undefined],
  ['D41a', 'INFORMATION_NONEXISTENT', '第三十六条第（四）项', '3.4.1', undefined],
  ['D41b', 'NOT_RESPONSIBLE_AGENCY', '第三十六条第（五）项', '3.4.1', undefined],
  ['D42', 'REQUIRES_PROCESSING', '第三十八条', '3.4.2', undefined],
  ['D43', 'STILL_UNCLEAR', '第三十条', '3.4.3', undefined],
  ['D51', 'NOT_AN_APPLICATION', '第三十九条第一款', '3.5.1', undefined],
  ['D52', 'REPEAT_NOT_PROCESSED', '第三十六条第（六）项', '3.5.2', undefined],
  ['D53', 'PUBLISHED_WORK', '第三十九条第二款', '3.5.3', undefined],
  ['D54', 'EXCESSIVE_NOT_PROCESSED', '第三十五条', '3.5.4', undefined],
  ['D55', 'REISSUE_NOT_PROCESSED', '', '3.5.5', undefined],
  ['D61', 'LAPSED_CORRECTION', '第三十条', '3.6.1', undefined],
  ['D62', 'LAPSED_FEE', '第四十二条、《政府信息公开信息处理费管理办法》', '3.6.2', undefined],
  ['D63', 'OTHER', '', '3.6.3', undefined],
  ['R1', 'RECTIFIED', '第四十一条', undefined, undefined],
  ['R2', 'RECTIFICATION_REFUSED', '第四十一条', undefined, undefined],
  ['R3', 'RECTIFICATION_TRANSFERRED', '第四十一条', undefined, undefined],
];

describe('the kinds of reply', () => {
  it.each(expected)('%s %s: %s, row %s', (code, identifier, basis, row, since) => {
    const found = replyCodes[code];
    expect(found.identifier).toBe(identifier);
    expect(found.basis.map((one) => citationText(one).replace('《政府信息公开条例》', '')).join('、')).toBe(
      basis,
    );
    expect(found.reportRow).toBe(row);
    expect(found.letterMustContain.length).toBeGreaterThan(0);
    expect(replyCodeOf(found.identifier)).toBe(code);

    expect(reconsiderationFirst(code, { servedOn: day('2026-11-23') })).toBe(since !== undefined);
    expect(reconsiderationFirst(code, { servedOn: day('2024-01-01') })).toBe(since !== undefined);
    expect(reconsiderationFirst(code, { servedOn: day('2023-12-31') })).toBe(false);
  });

  it('are all there, each once', () => {
    expect(expected.map(([code]) => code)).toEqual(Object.keys(replyCodes));
    expect(expected.map(([, identifier]) => identifier)).toEqual([...replyGrounds]);
  });

  it('have a Chinese name and Chinese contents', () => {
    for (const { name, letterMustContain } of Object.values(replyCodes)) {
      expect([name, ...letterMustContain.map(({ zh }) => zh)].every((zh) => /[\u4e00-\u9fff]/.test(zh))).toBe(
        true,
      );
    }
  });
});

describe('区分处理 (D20): what the withheld part rests on decides', () => {
  it.each([
    [[14], '2026-07-01', true],
    [[15, 16], '2026-07-01', true],
    [[], '2026-07-01', false],
    [[14], '2026-06-30', false],
  ] as const)('arts. %p, served %s → reconsideration first: %p', (withheldUnder, servedOn, first) => {
    expect(reconsiderationFirst('D20', { withheldUnder, servedOn: day(servedOn) })).toBe(first);
  });
});

describe('a citation in a letter', () => {
  it.each([
    [{ instrument: 'REGULATION', article: 36, item: 4 }, '《政府信息公开条例》第三十六条第（四）项'],
    [{ instrument: 'REGULATION', article: 33, paragraph: 2 }, '《政府信息公开条例》第三十三条第二款'],
    [{ instrument: 'REGULATION', article: 10 }, '《政府信息公开条例》第十条'],
    [{ instrument: 'REGULATION', article: 20 }, '《政府信息公开条例》第二十条'],
    [{ instrument: 'REGULATION', article: 16, paragraph: 1 }, '《政府信息公开条例》第十六条第一款'],
    [
      { instrument: 'RECONSIDERATION_LAW', article: 23, paragraph: 1, item: 4 },
      '《行政复议法》第二十三条第一款第（四）项',
    ],
  ] as const)('%p', (citation, text) => {
    expect(citationText(citation)).toBe(text);
  });
});
