import { describe, expect, it } from '@jest/globals';
import { readNotice } from '../../src/cli/read-notices.ts';
import { whyUnreadable } from '../../src/cli/wrong-fields.ts';

const notice = {
  documentNo: '国办发明电〔2026〕99号',
  year: 2027,
  scope: 'NATIONAL',
  holidays: [{ name: '元旦', off: '2027-01-01..2027-01-03', worked: [] }],
};

function said(file: unknown): readonly string[] {
  try {
    readNotice(typeof file === 'string' ? file : JSON.stringify(file));
    return [];
  } catch (fault) {
    return whyUnreadable('通知.json', fault);
  }
}

describe('a notice of a file', () => {
  it.each([
    ['alone', notice],
    ['as an array of one', [notice]],
  ])('%s is read', (_, file) => {
    expect(said(file)).toEqual([]);
  });

  it('is named at each wrong field, in Chinese and English', () => {
    expect(said({ ...notice, scope: 'TOWN', year: 2040, colour: 'red' })).toEqual([
      '通知.json: year: 数值过大：期望 number <=2036 / Too big: expected number to be <=2036',
      '通知.json: scope: 无效选项：期望以下之一 "NATIONAL"|"LOCAL" / Invalid option: expected one of "NATIONAL"|"LOCAL"',
      '通知.json: 出现未知的键(key): "colour" / Unrecognized key: "colour"',
    ]);
    expect(said({ ...notice, holidays: [{ name: '元旦', off: '1 January', worked: [] }] })[0]).toMatch(
      /^通知\.json: holidays\.0\.off: 无效字符串.* \/ Invalid string/,
    );
  });

  it('two notices at once are none', () => {
    expect(said([notice, notice])[0]).toMatch(/^通知\.json: .*[\u4e00-\u9fff].* \/ Invalid input/);
  });

  it('what is no JSON, or no file, says so', () => {
    expect(said('{')[0]).toMatch(/^通知\.json: 不是 JSON \/ this is no JSON: /);
    expect(whyUnreadable('通知.json', new Error('ENOENT: no such file'))).toEqual([
      '通知.json: 读不到 / it cannot be read: ENOENT: no such file',
    ]);
  });
});
