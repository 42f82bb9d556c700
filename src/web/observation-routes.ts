import { type RequestHandler, Router } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Observation {
  /** `/healthz`: the process lives. `/readyz`: it can do its work. `/metrics`: in the format of Prometheus. */
  readonly routes: Router;
  /** Counts and times every request. */
  readonly watch: RequestHandler;
  readonly faults: Counter;
}

/**
 * @param ready whether the database answers
 * @param noticesMissing how many years should have a holiday notice by now and have none
 */
export function observe(ready: () => Promise<boolean>, noticesMissing: () => number): Observation {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'mingda_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const faults = new Counter({ name: 'mingda_faults_total', help: 'Faults logged', registers: [registry] });
  new Gauge({
    name: 'mingda_holiday_notices_missing',
    help: 'Years that should have a holiday notice by now and have none',
    registers: [registry],
    collect() {
      this.set(noticesMissing());
    },
  });
  const routes = Router();
  routes.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  routes.get('/readyz', async (_request, response) => {
    const answers = await ready();
    response.status(answers ? 200 : 503).json({ status: answers ? 'ready' : 'not ready' });
  });
  routes.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return {
    routes,
    faults,
    watch: (request, response, next) => {
      const end = requests.startTimer({ method: request.method });
      response.on('finish', () => end({ status: String(response.statusCode) }));
      next();
    },
  };
}
