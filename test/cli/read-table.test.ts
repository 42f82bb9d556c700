import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/cli/read-table.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('a table as spreadsheets save it', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a,1","b ""c"""\n', [['a,1', 'b "c"']]],
    ['"two\nlines",b\n', [['two\nlines', 'b']]],
    ['a,,\n', [['a', '', '']]],
    ['a,', [['a', '']]],
    [',\n\n , \na\n', [['a']]],
    ['', []],
  ])('%j', (text, rows) => expect(readTable(bytes(text))).toEqual(rows));

  it('with the mark of UTF-8 before it', () => {
    expect(readTable(bytes('\uFEFF名称,内容\n'))).toEqual([['名称', '内容']]);
  });

  it('in GB 18030, as Chinese spreadsheets write it', () => {
    const written = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc4, 0xda, 0xc8, 0xdd]);
    expect(readTable(written)).toEqual([['名称', '内容']]);
  });

  it.each(['"open,b\nc', 'a,b"c\n', '"a"b,c\n'])(
    'is refused where quotation marks do not pair: %j',
    (text) => {
      expect(() => readTable(bytes(text))).toThrow('引号没有配对');
    },
  );
});
