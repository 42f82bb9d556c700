import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { isDeepStrictEqual, promisify } from 'node:util';
import { agencyCount, type BenchDatabase, clerk } from './database.ts';
import type { Comparison, Contestant } from './measure.ts';

const connections = 32;
const caseCount = 100_000;

/** What a screen asks for: ten fields of twenty cases, and who handles each. */
const queueDocument = `query Queue($filter: CaseFilter, $first: Int!) {
  caseFiles(filter: $filter, orderBy: REPLY_DUE_SOONEST_FIRST, first: $first) {
    edges {
      node {
        id applicationNo state channel summary applicantName submittedOn receivedOn replyDueOn provisional
        handler { id name }
      }
    }
    pageInfo { hasNextPage }
  }
}`;

/** What every server of the comparison is told when it is started. */
export interface ServerOrders {
  readonly dataDir: string;
  readonly ownerUrl: string;
  readonly serviceUrl: string;
}

export interface WorkQueue {
  readonly comparison: Comparison;
  close(): Promise<void>;
}

interface Door {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * 待办列表 over HTTP, each server in a process of its own: ours signed in, with its session read and its scope applied
 * on every request; the others ask nobody who he is.
 */
export async function workQueue(database: BenchDatabase, seconds: number): Promise<WorkQueue> {
  for (const statement of manyCases) await database.query(statement);
  const servers: ChildProcess[] = [];

  async function door(name: string, file: string, path: string): Promise<Door> {
    const { dataDir, ownerUrl, serviceUrl } = database;
    const orders: ServerOrders = { dataDir, ownerUrl, serviceUrl };
    const server = fork(new URL(`./work-queue/${file}`, import.meta.url), [JSON.stringify(orders)], {
      env: { ...process.env, NODE_ENV: 'production' },
    });
    servers.push(server);
    const [port] = (await once(server, 'message')) as [number];
    return { name, url: `http://127.0.0.1:${port}${path}`, headers: { 'content-type': 'application/json' } };
  }

  const stranger = await door('mingda', 'mingda-server.ts', '/graphql');
  const ours = { ...stranger, headers: { ...stranger.headers, cookie: await signedIn(stranger.url) } };
  const apollo = await door(
    'Apollo Server + express, SQL by hand, no sign-in',
    'apollo-server.ts',
    '/graphql',
  );
  const plain = await door('node:http, the same SQL, no GraphQL, no sign-in', 'plain-server.ts', '/');

  const body = JSON.stringify({
    query: queueDocument,
    variables: { filter: { agencyId: database.agencyIds[0] }, first: 20 },
  });
  const answers = await Promise.all([ours, apollo, plain].map((one) => answerOf(one, body)));
  if (!answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) {
    throw new Error(`the servers disagree: ${JSON.stringify(answers)}`);
  }

  function contestant(one: Door): Contestant {
    return { name: one.name, run: () => requestsPerSecond(one, body, seconds) };
  }
  return {
    comparison: {
      title: `Work queue: 20 of ${caseCount / agencyCount} cases of one agency among ${agencyCount}, ${connections} connections`,
      contestants: [ours, apollo, plain].map(contestant),
      aims: { [apollo.name]: 1 },
    },
    close: async () => {
      for (const server of servers) {
        server.disconnect();
        await once(server, 'exit');
      }
    },
  };
}

/** The cookie of a clerk of the first agency. */
async function signedIn(graphqlUrl: string): Promise<string> {
  const response = await fetch(new URL('/sign-in', graphqlUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(clerk),
  });
  const cookie = response.headers.get('set-cookie');
  if (!response.ok || cookie === null) throw new Error(`sign-in was refused: ${await response.text()}`);
  return cookie.split(';')[0] ?? '';
}

async function answerOf({ url, headers }: Door, body: string): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.json();
}

const autocannon = new URL('./node_modules/autocannon/autocannon.js', import.meta.url).pathname;

/** One run of the load generator, in a process of its own, over connections that stay open. */
async function requestsPerSecond(one: Door, body: string, seconds: number): Promise<number> {
  const headers = Object.entries(one.headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const load = ['-c', String(connections), '-d', String(seconds), '-m', 'POST', '-b', body, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, ...load, ...headers, one.url]);
  const measured = JSON.parse(stdout) as {
    readonly '2xx': number;
    readonly non2xx: number;
    readonly errors: number;
    readonly duration: number;
  };
  if (measured.non2xx + measured.errors > 0) throw new Error(`${one.name} failed under load: ${stdout}`);
  return measured['2xx'] / measured.duration;
}

/** By set-based SQL: this is load to read through, no case that anybody has handled. */
const manyCases = [
  `insert into case_file (id, agency_id, version, state, channel, application_no, query_code_issue, applicant_kind,
     applicant_name, summary, submitted_on, received_on, registered_on, unit_id, handler_id, last_fact_on,
     correction_notice_due_on, reply_due_on, due_on, provisional, closed_on, late_acts, calendar_edition)
   select gen_random_uuid(), a.id, 5, case when open then 'IN_HANDLING' else 'REPLIED' end, 'INTERNET',
     a.code || '-2025-' || lpad(n::text, 5, '0'), 1, 'NATURAL_PERSON', '申请人' || n,
     repeat('关于第' || n || '号地块征收补偿安置方案及其批准文件', 4), received, received, received, u.id, h.ids[1 + n % 5],
     received, received + 9, received + 28, case when open then received + 28 end, false,
     case when open then null else received + 20 end, 0, 'bench'
   from agency a
   join unit u on u.agency_id = a.id
   join (select agency_id, array_agg(id order by user_name) as ids from staff_member where user_name like '%.%' group by agency_id) h
     on h.agency_id = a.id
   cross join generate_series(1, ${caseCount / agencyCount}) n
   cross join lateral (select n % 3 = 0 as open, date '2025-01-02' + n % 300 as received) drawn`,
  'analyze',
];
