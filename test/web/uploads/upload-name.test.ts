import { expect, it } from '@jest/globals';

import { extensionOf, uploadName } from '../../../src/web/uploads/upload-name.ts';

it.each([
  ['李某·身份证 正面（2026）.pdf', '李某·身份证 正面（2026）.pdf'],
  ['C:\\Users\\li\\申请表.docx', '申请表.docx'],
  ['../../etc/passwd', 'passwd'],
  ['a\u0000b\r\nc.txt', 'abc.txt'],
  ['报告\u202efdp.exe', '报告fdp.exe'],
  ['\u2067说明\u2069.txt', '说明.txt'],
  ['  两端有空格.txt ', '两端有空格.txt'],
  ['\ud83d损坏.txt', '\ufffd损坏.txt'],
  ['', '未命名'],
  ['..', '未命名'],
  ['folder/', '未命名'],
  ['长'.repeat(250) + '.pdf', '长'.repeat(196) + '.pdf'],
  ['𠮷'.repeat(250), '𠮷'.repeat(200)],
])('%j is kept as %j', (given, kept) => {
  expect(uploadName(given)).toBe(kept);
});

it.each([
  ['申请表.DOCX', 'docx'],
  ['archive.tar.gz', 'gz'],
  ['第1.2条', undefined],
  ['没有后缀', undefined],
])('the ending of %j is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});
