import { pino } from 'pino';
import { openProduct } from '../src/main.ts';
import { submitApplication } from '../src/usecases/intake/submit-application.ts';
import { agencyCount, type BenchDatabase } from './database.ts';
import { productConfig } from './product-config.ts';
import { type Comparison, throughput } from './measure.ts';
import { openRawSubmissions } from './raw-submissions.ts';

const concurrency = 32;

export interface Submissions {
  readonly comparisons: readonly Comparison[];
  close(): Promise<void>;
}

/**
 * Accepted applications per second: the whole use-case (repetition, access, form, number, journal, row, identity
 * number, answer) against bare `pg` that does the same reads and writes in as many round trips and knows its answers.
 */
export async function submissions(database: BenchDatabase, milliseconds: number): Promise<Submissions> {
  const product = await openProduct(productConfig(database), { log: pino({ level: 'silent' }) });
  const raw = openRawSubmissions(database.serviceUrl, product.deps.calendars().general.edition);
  let sent = 0;
  let turn = 0;

  async function ours(agencyId: string): Promise<void> {
    const command = { clientMutationId: `ours-${++sent}`, agencyId, application };
    const outcome = await submitApplication(product.deps, { kind: 'ANYONE' }, command);
    if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  }

  function comparison(agencies: number): Comparison {
    const chosen = database.agencyIds.slice(0, agencies);
    function agencyInTurn(): string {
      return chosen[turn++ % agencies] ?? '';
    }
    return {
      title: `Accepted submissions, ${agencies === 1 ? 'one agency' : `${agencies} agencies`}, ${concurrency} at a time`,
      contestants: [
        { name: 'mingda', run: () => throughput(concurrency, milliseconds, () => ours(agencyInTurn())) },
        {
          name: 'raw pg',
          run: () => throughput(concurrency, milliseconds, () => raw.submit(agencyInTurn(), `raw-${++sent}`)),
        },
      ],
      aims: { 'raw pg': 0.5 },
    };
  }

  return {
    comparisons: [comparison(1), comparison(agencyCount)],
    close: async () => {
      await raw.close();
      await product.close();
    },
  };
}

const application = {
  applicant: {
    kind: 'NATURAL_PERSON',
    name: '周沐言',
    identityDocument: 'RESIDENT_ID_CARD',
    identityNumber: '11010519491231002X',
    phone: '0550-5559000',
    address: '清湖县书院路88号',
  },
  description:
    '请公开2024年度全县农村公路养护资金安排文件，包括各乡镇的分配方案、拨付凭证和绩效评价报告。'.repeat(3),
  form: 'PAPER',
  delivery: 'POST',
  attachments: [],
} as const;
