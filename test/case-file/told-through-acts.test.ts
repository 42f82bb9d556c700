import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { type Day, day } from '../../src/calendar/day.ts';
import { decideDeferReply } from '../../src/case-file/acts/defer-reply.ts';
import { decideExtendReplyPeriod } from '../../src/case-file/acts/extend-reply-period.ts';
import { decideIssueCorrectionNotice } from '../../src/case-file/acts/issue-correction-notice.ts';
import { decideIssueFeeNotice } from '../../src/case-file/acts/issue-fee-notice.ts';
import { decideRecordCorrection } from '../../src/case-file/acts/record-correction.ts';
import { decideRecordPayment } from '../../src/case-file/acts/record-payment.ts';
import { decideRecordService } from '../../src/case-file/acts/record-service.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import type { Decision } from '../../src/case-file/decision.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import type { Outcome } from '../../src/case-file/outcome.ts';
import { aCaseFile, type CaseFileBuilder } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';

/**
 * The worked deadline cases of a case's own life, told through the acts: what the office does must come to the same
 * dates as what the calculator is told.
 */
const file = new URL('../statute/acceptance-cases.json', import.meta.url);
const worked = JSON.parse(readFileSync(file, 'utf8')) as readonly WorkedCase[];
const calendar = shippedCalendar();

interface WorkedFact {
  readonly fact: string;
  readonly on: string;
  readonly servedOn?: string;
  readonly termWorkingDays?: number;
  readonly workingDays?: number;
  readonly override?: boolean;
  readonly until?: string;
}
interface WorkedCase {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly WorkedFact[];
  readonly expect: {
    readonly deadlines: Readonly<Record<string, string>>;
    readonly mayLapseFrom?: string;
    readonly warnings?: readonly string[];
  };
}

type Act = (file: CaseFile, fact: WorkedFact, on: Day) => Outcome<Decision>;

const acts: Readonly<Record<string, Act>> = {
  CORRECTION_NOTICE_SENT: (told, { termWorkingDays = 15, override }, on) => {
    const items = [{ ground: 'DESCRIPTION' as const, what: '内容不明确', guidance: '请写明文号' }];
    const again = override ? { override: { reason: '补正后仍不明确' } } : {};
    return decideIssueCorrectionNotice(told, { on, items, termWorkingDays, by: 'POST', ...again }, onThe(on));
  },
  CORRECTION_NOTICE_SERVED: service,
  CORRECTION_RECEIVED: (told, _, on) =>
    decideRecordCorrection(told, { on, channel: 'IN_PERSON', description: `${on}说明的批复` }, onThe(on)),
  EXTENSION_NOTIFIED: (told, { workingDays = 0 }, on) =>
    decideExtendReplyPeriod(told, { on, workingDays, reason: '材料较多', by: 'POST' }, onThe(on)),
  DEFERRAL_NOTIFIED: (told, { until = '' }, on) =>
    decideDeferReply(told, { on, until: day(until), reason: '材料较多', by: 'POST' }, onThe(on)),
  FEE_NOTICE_SENT: (told, _, on) =>
    decideIssueFeeNotice(told, { on, basis: { items: 12 }, by: 'POST' }, onThe(on), 0),
  FEE_NOTICE_SERVED: service,
  FEE_PAID: (told, _, on) =>
    decideRecordPayment(told, { on, amountInFen: 20_000, receiptNo: '0001' }, onThe(on)),
};

function service(told: CaseFile, { fact }: WorkedFact, on: Day): Outcome<Decision> {
  const letter = fact === 'FEE_NOTICE_SERVED' ? 'FEE_NOTICE' : 'CORRECTION_NOTICE';
  const evidence = { kind: 'SIGNED', on, signer: '周沐言', relation: 'ADDRESSEE' } as const;
  return decideRecordService(told, { letter, evidence }, onThe(on));
}

/** B: correction; D: extension; E: fee. Those that the acts refuse are tested as refusals. */
const lawful = worked.filter(({ id, facts }) => {
  return /^[BDE]/.test(id) && facts.slice(1).every(({ fact }) => fact in acts) && id !== 'D04';
});

describe('the worked deadline cases, told through the acts', () => {
  it('are all there', () => {
    expect(lawful.map(({ id }) => id)).toEqual(['B02', 'B03', 'B04', 'B05', 'D01', 'E01', 'E02']);
  });

  it.each(lawful.map((one) => [one.id, one.title, one] as const))('%s: %s', (_id, _title, one) => {
    const [received, ...facts] = one.facts;
    const start = aCaseFile()
      .receivedAtWindow(received?.on ?? '')
      .registered()
      .assigned()
      .accepted();
    const told = facts.flatMap(withItsService).reduce(done, start).file();
    const last = facts.at(-1);
    const asOf = day(last?.servedOn ?? last?.on ?? '');
    expect(deadlinesOf(told, calendar, asOf).deadlines).toMatchObject(one.expect.deadlines);
    expect(deadlinesOf(told, calendar, asOf).mayLapseFrom).toBe(one.expect.mayLapseFrom);
  });
});

/** The calculator knows the service of a correction notice as a part of it; the office records it when it comes. */
function withItsService(fact: WorkedFact): readonly WorkedFact[] {
  return fact.servedOn === undefined
    ? [fact]
    : [fact, { fact: 'CORRECTION_NOTICE_SERVED', on: fact.servedOn }];
}

function done(told: CaseFileBuilder, fact: WorkedFact): CaseFileBuilder {
  const outcome = acts[fact.fact]?.(told.file(), fact, day(fact.on));
  if (!outcome?.ok) throw new Error(`${fact.fact} of ${fact.on}: ${JSON.stringify(outcome?.refusal)}`);
  return toldOn(told, outcome.value);
}
