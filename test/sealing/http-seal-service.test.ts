import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { createHttpSealService } from '../../src/sealing/http-seal-service.ts';
import type { SealOrder } from '../../src/usecases/ports/sealing.ts';
import { startSealServer, type TestSealServer } from '../support/seal-server.ts';

let server: TestSealServer;

beforeAll(async () => {
  server = await startSealServer();
});
beforeEach(() => server.answer(200));
afterAll(() => server.stop());

const pdf = Buffer.from('%PDF-1.4 …');
const order: SealOrder = {
  letterId: 'c0000000-0000-4000-8000-000000000001',
  seal: '清湖县人民政府办公室公章',
  agencyName: '清湖县人民政府办公室',
  documentNo: '清政办公开答〔2026〕12号',
  datedOn: day('2026-03-20'),
  place: { page: 2, x: 138.4, y: 151.2 },
  sha256: 'f'.repeat(64),
  attempts: 1,
};

describe('a sealing service over HTTP', () => {
  it('is sent the letter, its hash, the name of the seal and its place, and gives back the file', async () => {
    server.answer(200, (sent) => Buffer.concat([sent, Buffer.from('sealed')]));
    const sealed = await createHttpSealService(server.config).seal(order, pdf);
    expect(Buffer.from(sealed).toString()).toBe('%PDF-1.4 …sealed');
    const { headers, body } = server.received.at(-1) ?? {};
    expect(headers).toMatchObject({
      authorization: 'Bearer seal-token',
      'idempotency-key': 'c0000000-0000-4000-8000-000000000001-ffffffffffffffff',
    });
    expect(body).toEqual({
      seal: '清湖县人民政府办公室公章',
      organ: '清湖县人民政府办公室',
      documentNo: '清政办公开答〔2026〕12号',
      datedOn: '2026-03-20',
      place: { page: 2, x: 138.4, y: 151.2 },
      sha256: 'f'.repeat(64),
      pdf: pdf.toString('base64'),
    });
  });

  it.each([401, 302, 404, 500, 503])('%d is no sealed letter', async (status) => {
    server.answer(status, () => Buffer.from('no'));
    await expect(createHttpSealService(server.config).seal(order, pdf)).rejects.toThrow(String(status));
  });

  it('a file without end is given up while it comes: all of it was taken into memory before it was measured', async () => {
    const megabyte = Buffer.alloc(1_000_000);
    let sent = 0;
    const endless = createServer((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': 'application/pdf' });
      const file = Readable.from(
        (function* () {
          for (; sent < 200; sent++) yield megabyte;
        })(),
      );
      file.pipe(response);
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    const { port } = endless.address() as AddressInfo;
    const service = createHttpSealService({ url: `http://127.0.0.1:${port}/seal`, token: 't' });
    try {
      await expect(service.seal(order, pdf)).rejects.toThrow('the sealed file is too large');
      expect(sent).toBeLessThan(100);
    } finally {
      endless.close();
      endless.closeAllConnections();
    }
  });

  it('a service that is not there is a fault', async () => {
    const nowhere = createHttpSealService({ url: 'http://127.0.0.1:1/seal', token: 't' });
    await expect(nowhere.seal(order, pdf)).rejects.toThrow();
  });
});
