import { expect, it } from '@jest/globals';

import { contentDisposition } from '../../../src/web/uploads/content-disposition.ts';

it.each([
  ['reply.pdf', `attachment; filename="reply.pdf"; filename*=UTF-8''reply.pdf`],
  ['答复书.pdf', `attachment; filename="___.pdf"; filename*=UTF-8''%E7%AD%94%E5%A4%8D%E4%B9%A6.pdf`],
  [
    `it's "50%" (a*b).pdf`,
    `attachment; filename="it's _50__ (a*b).pdf"; filename*=UTF-8''it%27s%20%2250%25%22%20%28a%2Ab%29.pdf`,
  ],
  [
    'a\r\nSet-Cookie: x.pdf',
    `attachment; filename="a__Set-Cookie: x.pdf"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x.pdf`,
  ],
  ['\ud800.pdf', `attachment; filename="_.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
])('%j', (name, header) => {
  expect(contentDisposition(name)).toBe(header);
});

it('may ask for showing instead of saving', () => {
  expect(contentDisposition('a.pdf', 'inline')).toMatch(/^inline; /);
});
