import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Service, startService } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService();
});

afterAll(() => service.close());

async function get(path: string) {
  const response = await fetch(`${service.url}${path}`);
  return {
    status: response.status,
    text: await response.text(),
    requestId: response.headers.get('x-request-id'),
  };
}

describe('whoever watches over the service', () => {
  it('sees that it lives and that it can work', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    expect(await get('/readyz')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  it('counts requests and faults in the format of Prometheus', async () => {
    const { status, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(text).toMatch(/^mingda_http_request_seconds_count\{method="GET",status="200"\} \d+$/m);
    expect(text).toMatch(/^mingda_faults_total 0$/m);
  });

  it('finds every answer by its request id, a well-formed one of a proxy kept', async () => {
    expect((await get('/healthz')).requestId).toMatch(/^[0-9a-f-]{36}$/);
    const headers = { 'x-request-id': 'proxy-0000001' };
    const kept = await fetch(`${service.url}/healthz`, { headers });
    expect(kept.headers.get('x-request-id')).toBe('proxy-0000001');
  });
});
