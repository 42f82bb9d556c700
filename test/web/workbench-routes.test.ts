import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { workbenchRoutes } from '../../src/web/workbench-routes.ts';

let server: Server;
let base: string;
const part = `export const words = ${JSON.stringify('政府信息公开'.repeat(2000))};`;

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'workbench-'));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>工作台</title>');
  writeFileSync(join(dir, 'assets/index-abc.js'), part);
  server = createServer(express().use(workbenchRoutes(dir)));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe('工作台', () => {
  it.each(['/workbench', '/workbench/', '/workbench/cases', '/workbench/cases/some-id'])(
    'answers %s with its one page, asked for anew each time',
    async (path) => {
      const response = await fetch(base + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('工作台');
    },
  );

  it('keeps its parts for a year and sends them packed', async () => {
    const response = await fetch(`${base}/workbench/assets/index-abc.js`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(part);
  });

  it('has no page where a part of an earlier build was', async () => {
    expect((await fetch(`${base}/workbench/assets/index-old.js`)).status).toBe(404);
  });

  it('leaves other addresses to others', async () => {
    expect((await fetch(`${base}/elsewhere`)).status).toBe(404);
  });
});
