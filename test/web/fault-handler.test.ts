import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import express from 'express';
import { faultHandler } from '../../src/web/fault-handler.ts';

/** Asks for a download that ends in the middle. @returns what was logged */
async function loggedOf(fault: Error): Promise<readonly unknown[]> {
  const logged: unknown[] = [];
  const app = express();
  app.get('/', (_request, response, next) => {
    response.write('the first half');
    next(fault);
  });
  app.use(faultHandler((each) => logged.push(each)));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${port}/`)
    .then((response) => response.text())
    .catch(() => undefined);
  server.close();
  await once(server, 'close');
  return logged;
}

it('a download that somebody left is no fault of the service; one that broke is', async () => {
  const broke = new Error('the disk is gone');
  expect(await loggedOf(broke)).toEqual([broke]);
  const left = Object.assign(new Error('Premature close'), { code: 'ERR_STREAM_PREMATURE_CLOSE' });
  expect(await loggedOf(left)).toEqual([]);
});
