import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import type { NextFunction, Request, Response } from 'express';

import { fileBlobStore } from '../../../src/store/blobs.ts';
import type { BlobStore } from '../../../src/usecases/ports/blobs.ts';
import { receiveUpload } from '../../../src/web/uploads/receive-upload.ts';
import type { ReceivedUpload } from '../../../src/web/uploads/keep-upload.ts';
import { sendDownload } from '../../../src/web/uploads/send-download.ts';
import { samples } from './sample-files.ts';

/** The header stands for the session of a member of staff. */
async function takesWebPages(request: Request): Promise<boolean> {
  return request.get('x-staff') === '1';
}

const header = { 'x-mingda-upload': '1' };
const recorded: ReceivedUpload[] = [];
let dataDir: string;
let blobs: BlobStore;
let server: Server;
let url: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mingda-uploads-'));
  blobs = fileBlobStore(dataDir);
  const app = express();
  app.post('/uploads', receiveUpload({ blobs, record, takesWebPages }));
  app.get('/uploads/last', async (_request, response) => {
    const last = recorded.at(-1);
    if (last !== undefined) await sendDownload(response, blobs, last);
  });
  app.use((error: Error, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    response.status(500).json({ fault: error.message });
  });
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/uploads`;
});

beforeEach(() => {
  recorded.splice(0);
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(dataDir, { recursive: true });
});

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('a file that is what its name says', () => {
  it.each([
    ['身份证 正面.pdf', 'pdf', 'application/pdf'],
    ['扫描件.JPG', 'jpg', 'image/jpeg'],
    ['扫描件.jpeg', 'jpg', 'image/jpeg'],
    ['附图.png', 'png', 'image/png'],
    ['答复书.ofd', 'ofd', 'application/ofd'],
    ['申请表.docx', 'docx', word],
    ['清单.xlsx', 'xlsx', sheet],
    ['申请表.doc', 'doc', 'application/msword'],
    ['申请表.wps', 'doc', 'application/msword'],
    ['说明.txt', 'utf8', 'text/plain; charset=utf-8'],
    ['说明.txt', 'gb18030', 'text/plain; charset=gb18030'],
    ['公交.txt', 'textLikeBitmap', 'text/plain; charset=utf-8'],
    ['没有后缀的扫描件', 'jpg', 'image/jpeg'],
  ] as const)('%s (%s) is kept as %s', async (name, sample, mediaType) => {
    const sha256 = createHash('sha256').update(samples[sample]).digest('hex');
    const upload = { name, mediaType, size: samples[sample].length, sha256 };
    const answer = await post(fileForm(name, samples[sample]));
    expect(await answer.json()).toEqual({ id: 'upload-1', ...upload });
    expect(answer.status).toBe(201);
    expect(recorded).toEqual([upload]);
    expect(await blobs.read(sha256)).toEqual(samples[sample]);
  });

  it('may have 20 MB, and not a byte more', async () => {
    const full = Buffer.concat([samples.pdf, Buffer.alloc(20 * 1024 * 1024 - samples.pdf.length)]);
    expect((await post(fileForm('20MB.pdf', full))).status).toBe(201);
    recorded.splice(0);
    const over = await post(fileForm('20MB.pdf', Buffer.concat([full, Buffer.alloc(1)])));
    await expectRefusal(over, 413, 'FILE_TOO_LARGE');
  });

  it('is given out again under its own name, as an attachment nothing runs in', async () => {
    await post(fileForm('李某·身份证 (正面).pdf', samples.pdf));
    const answer = await fetch(`${url}/last`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(samples.pdf);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('李某·身份证 ')}%28${encodeURIComponent('正面')}%29.pdf`,
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('a file is refused', () => {
  it.each([
    ['报告.pdf', 'exe', 'CONTENT_CONTRADICTS_NAME'],
    ['报告.pdf', 'docx', 'CONTENT_CONTRADICTS_NAME'],
    ['报告.docx', 'zip', 'CONTENT_CONTRADICTS_NAME'],
    ['报告.docx', 'docm', 'CONTENT_CONTRADICTS_NAME'],
    ['报告.ofd', 'docx', 'CONTENT_CONTRADICTS_NAME'],
    ['报告.doc', 'xls', 'CONTENT_CONTRADICTS_NAME'],
    ['报告.pdf', 'html', 'CONTENT_CONTRADICTS_NAME'],
    ['报告.txt', 'pdf', 'CONTENT_CONTRADICTS_NAME'],
    ['报告.txt', 'controls', 'CONTENT_CONTRADICTS_NAME'],
    ['报告.txt', 'noText', 'CONTENT_CONTRADICTS_NAME'],
    ['报告.exe', 'pdf', 'CONTENT_CONTRADICTS_NAME'],
    ['附件.zip', 'zip', 'FILE_KIND_NOT_ACCEPTED'],
    ['报告.docm', 'docm', 'FILE_KIND_NOT_ACCEPTED'],
    ['工具.exe', 'exe', 'FILE_KIND_NOT_ACCEPTED'],
    ['网页.html', 'html', 'FILE_KIND_NOT_ACCEPTED'],
    ['表格.xls', 'xls', 'FILE_KIND_NOT_ACCEPTED'],
  ] as const)('%s with the content of %s: %s', async (name, sample, code) => {
    await expectRefusal(await post(fileForm(name, samples[sample])), 422, code);
  });

  it('when it is empty', async () => {
    await expectRefusal(await post(fileForm('空.pdf', Buffer.alloc(0))), 422, 'FILE_EMPTY');
  });

  it('when there is none', async () => {
    const form = new FormData();
    form.append('note', 'no file');
    await expectRefusal(await post(form), 400, 'FILE_MISSING');
    await expectRefusal(
      await post('{}', { ...header, 'content-type': 'application/json' }),
      400,
      'FILE_MISSING',
    );
  });

  it('when there are two, or it is in another field', async () => {
    const two = fileForm('一.pdf', samples.pdf);
    two.append('file', new File([samples.pdf], '二.pdf'));
    await expectRefusal(await post(two), 400, 'UPLOAD_MALFORMED');
    const elsewhere = new FormData();
    elsewhere.append('other', new File([samples.pdf], '一.pdf'));
    await expectRefusal(await post(elsewhere), 400, 'UPLOAD_MALFORMED');
  });

  it('when the body breaks off', async () => {
    const broken = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-';
    const answer = await post(broken, { ...header, 'content-type': 'multipart/form-data; boundary=x' });
    await expectRefusal(answer, 400, 'UPLOAD_MALFORMED');
  });

  it('when a form of another site could have sent it', async () => {
    await expectRefusal(await post(fileForm('一.pdf', samples.pdf), {}), 403, 'UPLOAD_HEADER_MISSING');
  });
});

it('a fault while recording goes to the error handler, not to the client as a refusal', async () => {
  const answer = await post(fileForm('fault.pdf', samples.pdf));
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({ fault: 'the database is away' });
});

async function record(upload: ReceivedUpload): Promise<{ id: string }> {
  if (upload.name === 'fault.pdf') throw new Error('the database is away');
  recorded.push(upload);
  return { id: `upload-${recorded.length}` };
}

function fileForm(name: string, content: Buffer): FormData {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(content)], name));
  return form;
}

function post(
  body: FormData | string,
  headers: Record<string, string> = header,
): Promise<globalThis.Response> {
  return fetch(url, { method: 'POST', headers, body });
}

async function expectRefusal(answer: globalThis.Response, status: number, code: string): Promise<void> {
  expect(await answer.json()).toEqual({
    code,
    path: 'file',
    zh: expect.stringMatching(/\p{Script=Han}/u),
    en: expect.stringMatching(/^[\x20-\x7e]+$/),
  });
  expect(answer.status).toBe(status);
  expect(recorded).toEqual([]);
}

describe('a web page', () => {
  it.each([
    ['年度报告.html', 'utf8', { 'x-staff': '1' }, 201],
    ['年度报告.htm', 'utf8', { 'x-staff': '1' }, 201],
    ['年度报告.html', 'gb18030', { 'x-staff': '1' }, 422],
    ['年度报告.html', 'pdf', { 'x-staff': '1' }, 422],
    ['年度报告.html', 'utf8', {}, 422],
  ] as const)('%s (%s) of %j: %i', async (name, sample, who, status) => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(samples[sample])]), name);
    const response = await fetch(url, { method: 'POST', headers: { ...header, ...who }, body: form });
    expect(response.status).toBe(status);
    expect(recorded.map(({ mediaType }) => mediaType)).toEqual(
      status === 201 ? ['text/html; charset=utf-8'] : [],
    );
  });
});
