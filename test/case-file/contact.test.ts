import { describe, expect, it } from '@jest/globals';
import { maybeEmail, maybePhone, refusalOfContact } from '../../src/case-file/contact.ts';

describe('what may be a telephone number', () => {
  it.each([
    '13800000000',
    '138 0000 0000',
    '+86 138-0000-0000',
    '１３８００００００００',
    '5559000',
    '0550-5559000',
    '(0550) 5559000',
    '（0550）5559000转801',
    '0550-5559000 分机 12',
    '0550-5559000 ext. 12',
    '+1 (555) 010-0000',
    '+44 20 7946 0000',
    '13800000000、0550-5559000',
    '13800000000/13900000000',
  ])('%s', (text) => {
    expect(maybePhone(text)).toBe(true);
  });

  it.each(['abc', '138001', '12345', '无', '1380000000O', '打电话13800000000', '---------', '微信同号'])(
    'not %s',
    (text) => {
      expect(maybePhone(text)).toBe(false);
    },
  );
});

describe('what may be an e-mail address', () => {
  it.each([
    'js@example.com',
    'a.b+c@sub.example.cn',
    ' zhou@mail.example ',
    'ｚｈｏｕ＠mail.example',
    '周@例子.公司',
  ])('%s', (text) => {
    expect(maybeEmail(text)).toBe(true);
  });

  it.each(['js@example', 'js@', '@example.com', 'js', 'js@example.', 'js@.com', 'a@b.cn;c@d.cn', 'a b@c.cn'])(
    'not %s',
    (text) => {
      expect(maybeEmail(text)).toBe(false);
    },
  );
});

it('what is left empty is judged elsewhere', () => {
  expect(refusalOfContact('application.applicant', { phone: ' ', email: '' })).toBeUndefined();
  expect(refusalOfContact('application.applicant', {})).toBeUndefined();
});
