import { describe, expect, it } from '@jest/globals';
import { mailAddress } from '../../../src/usecases/notifications/mail-address.ts';
import { mobileNumber } from '../../../src/usecases/notifications/mobile-number.ts';

describe('电子邮箱 as typed on a form', () => {
  it.each([
    ['zhou.muyan@mail.example', 'zhou.muyan@mail.example'],
    [' Zhou_1990+gk@sub.mail.example ', 'Zhou_1990+gk@sub.mail.example'],
    // A Chinese keyboard types full-width letters.
    ['ｚｈｏｕ＠mail.example', 'zhou@mail.example'],
    ['zhou@xn--fiqs8s.xn--fiqs8s', 'zhou@xn--fiqs8s.xn--fiqs8s'],
    [`${'z'.repeat(64)}@mail.example`, `${'z'.repeat(64)}@mail.example`],
  ])('%j is %s', (typed, address) => {
    expect(mailAddress(typed)).toBe(address);
  });

  it.each([
    undefined,
    '',
    '无',
    'zhou',
    'zhou@',
    '@mail.example',
    'zhou@mail',
    'zhou@@mail.example',
    'zhou..muyan@mail.example',
    '.zhou@mail.example',
    'zhou@-mail.example',
    'zhou@mail.example.',
    'zhou@mail.example, all@qinghu.example',
    'zhou@mail.example;all@qinghu.example',
    '周沐言 <zhou@mail.example>',
    '"zhou muyan"@mail.example',
    'zhou@[127.0.0.1]',
    'zhou@mail.example\r\nBcc: all@qinghu.example',
    'zhou\u0000@mail.example',
    `${'z'.repeat(65)}@mail.example`,
    `zhou@${'a.'.repeat(130)}example`,
  ])('%j is nobody’s', (typed) => {
    expect(mailAddress(typed)).toBeUndefined();
  });
});

describe('手机号 as typed on a form', () => {
  it.each([
    ['13800005550', '13800005550'],
    ['138 0000 5550', '13800005550'],
    ['138-0000-5550', '13800005550'],
    ['+86 13800005550', '13800005550'],
    ['8613800005550', '13800005550'],
    ['１３８００００５５５０', '13800005550'],
  ])('%j is %s', (typed, number) => {
    expect(mobileNumber(typed)).toBe(number);
  });

  it.each([
    undefined,
    '',
    '0550-5559000',
    '12800005550',
    '1380000555',
    '138000055501',
    '+852 91234567',
    '13800005550 转 3',
    '13800005550/13900005550',
  ])('%j is none', (typed) => {
    expect(mobileNumber(typed)).toBeUndefined();
  });
});
