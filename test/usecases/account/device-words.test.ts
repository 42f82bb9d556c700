import { describe, expect, it } from '@jest/globals';
import { deviceWords } from '../../../src/usecases/account/device-words.ts';

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0';

describe('the device of a session, in words', () => {
  it.each([
    ['Chrome · Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`],
    ['Edge · Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/131.0.0.0`],
    ['Firefox · Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0'],
    [
      'Safari · macOS',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    ],
    [
      '微信 · iOS',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.54',
    ],
    ['Chrome · Android', `Mozilla/5.0 (Linux; Android 14) ${chrome} Mobile Safari/537.36`],
    ['360浏览器 · Windows', `Mozilla/5.0 (Windows NT 10.0) ${chrome} Safari/537.36 QIHU 360SE`],
    ['其他程序', 'curl/8.11.0'],
    ['其他程序', ''],
  ])('%s', (words, userAgent) => expect(deviceWords(userAgent)).toBe(words));
});
