import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, type Day, day } from '../../src/calendar/day.ts';
import { decideIssueCorrectionNotice } from '../../src/case-file/acts/issue-correction-notice.ts';
import { decideRecordConsultationDelivery } from '../../src/case-file/acts/record-consultation-delivery.ts';
import { decideRecordConsultationOpinion } from '../../src/case-file/acts/record-consultation-opinion.ts';
import { decideRecordCorrection } from '../../src/case-file/acts/record-correction.ts';
import { decideSendConsultation } from '../../src/case-file/acts/send-consultation.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import type { Circumstances, Decision } from '../../src/case-file/decision.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import type { Outcome } from '../../src/case-file/outcome.ts';
import type { Consultee } from '../../src/statute/facts.ts';
import { aCaseFile, type CaseFileBuilder } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';

const calendar = shippedCalendar();

interface FormatFact {
  readonly fact: string;
  readonly on: string;
  readonly ref?: string;
  readonly with?: Consultee;
  readonly workingDays?: number;
}

interface FormatCase {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly FormatFact[];
  readonly expect: {
    readonly deadlines: Readonly<Record<string, string>>;
    readonly excludedWorkingDays?: number;
  };
}

const file = new URL('../statute/acceptance-cases.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly FormatCase[];
const withConsultations = cases.filter(({ facts }) => facts.some(({ fact }) => fact === 'CONSULTATION_SENT'));

const groundOf = {
  THIRD_PARTY: 'PERSONAL_PRIVACY',
  CO_PRODUCER: 'JOINTLY_MADE',
  OTHER_AGENCY: 'COORDINATION',
} as const;

describe('the worked deadline cases, told through the acts', () => {
  it('are the consultations C01 to C09 and D05', () => {
    expect(withConsultations.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['C01', 'C02', 'C03', 'C05', 'C07', 'C09', 'D05']),
    );
  });

  it.each(withConsultations)('$id: $title', ({ facts, expect: expected }) => {
    const told = facts.reduce(next, aCaseFile());
    const lastOn = day(facts.map(({ on }) => on).reduce((last, on) => (on > last ? on : last)));
    const answer = deadlinesOf(told.file(), calendar, lastOn);
    expect(answer.deadlines).toMatchObject(
      Object.fromEntries(Object.entries(expected.deadlines).map(([name, due]) => [ofCase(name), due])),
    );
    if (expected.excludedWorkingDays !== undefined) {
      expect(answer.excludedWorkingDays).toBe(expected.excludedWorkingDays);
    }
  });

  /** The product names its consultations C1, C2 …; the format leaves the name free. */
  function ofCase(name: string): string {
    return name.replace(/:c/, ':C');
  }
});

describe('laws of exclusion, through the acts', () => {
  interface Asked {
    readonly with: Consultee;
    readonly sent: number;
    readonly delivered: number;
    readonly answered: number | undefined;
  }
  const asked: fc.Arbitrary<Asked> = fc.record({
    with: fc.constantFrom('THIRD_PARTY', 'CO_PRODUCER'),
    sent: fc.nat({ max: 20 }),
    delivered: fc.nat({ max: 6 }),
    answered: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
  });
  const asOf = day('2026-12-01');

  it('one more consultation never brings the reply forward', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 3 }), asked, (before, more) => {
        const [first, then] = [replyDue(before), replyDue([...before, more])];
        expect(then >= first).toBe(true);
      }),
    );
  });

  it('a later answer never brings the reply forward', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 2 }), asked, fc.nat({ max: 30 }), (others, one, later) => {
        const soon = { ...one, answered: one.answered ?? 3 };
        const late = { ...soon, answered: soon.answered + later };
        expect(replyDue([...others, late]) >= replyDue([...others, soon])).toBe(true);
      }),
    );
  });

  it('the order in which the letters are recorded does not matter', () => {
    fc.assert(
      fc.property(asked, asked, (one, two) => {
        expect(replyDue([one, two])).toBe(replyDue([two, one]));
      }),
    );
  });

  function replyDue(consultations: readonly Asked[]): Day {
    const received = next(aCaseFile(), { fact: 'RECEIVED', on: '2026-03-02' });
    const told = consultations.reduce((before, one, index) => {
      const ref = `c${index + 1}`;
      const sentOn = addDays(day('2026-03-02'), one.sent);
      const deliveredOn = addDays(sentOn, one.delivered);
      const facts: FormatFact[] = [
        { fact: 'CONSULTATION_SENT', on: sentOn, ref, with: one.with },
        { fact: 'CONSULTATION_DELIVERED', on: deliveredOn, ref },
      ];
      if (one.answered !== undefined) {
        facts.push({ fact: 'CONSULTATION_ANSWERED', on: addDays(deliveredOn, one.answered), ref });
      }
      return facts.reduce(next, before);
    }, received);
    const due = deadlinesOf(told.file(), calendar, asOf).deadlines.REPLY_DUE;
    if (due === undefined) throw new Error('nothing is due');
    return due;
  }
});

/** Does the act that leaves this fact. */
function next(told: CaseFileBuilder, { fact, on, ...rest }: FormatFact): CaseFileBuilder {
  switch (fact) {
    case 'RECEIVED':
      return told.receivedAtWindow(on).registered().assigned().accepted();
    case 'CONSULTATION_SENT': {
      const consultee = rest.with ?? 'THIRD_PARTY';
      return done(told, on, (now, here) =>
        decideSendConsultation(
          now,
          {
            on: day(on),
            with: consultee,
            ground: groundOf[consultee],
            party: { name: '程雨眠', isOrganization: false },
            shown: '宅基地登记表',
            question: '住址是否可以公开',
            by: 'POST',
            tellApplicant: true,
          },
          here,
        ),
      );
    }
    case 'CONSULTATION_DELIVERED':
      return done(told, on, (now, here) =>
        decideRecordConsultationDelivery(
          now,
          {
            ref: refOf(rest.ref),
            evidence: { kind: 'SIGNED', on: day(on), signer: '收发室', relation: 'MAIL_ROOM' },
          },
          here,
        ),
      );
    case 'CONSULTATION_ANSWERED':
      return done(told, on, (now, here) =>
        decideRecordConsultationOpinion(
          now,
          { on: day(on), ref: refOf(rest.ref), opinion: 'AGREES', text: '同意' },
          here,
        ),
      );
    case 'CORRECTION_NOTICE_SENT':
      return done(told, on, (now, here) =>
        decideIssueCorrectionNotice(
          now,
          {
            on: day(on),
            items: [{ ground: 'DESCRIPTION', what: '名称', guidance: '请写明文号' }],
            termWorkingDays: 15,
            by: 'IN_PERSON',
          },
          here,
        ),
      );
    case 'CORRECTION_RECEIVED':
      return done(told, on, (now, here) =>
        decideRecordCorrection(now, { on: day(on), channel: 'IN_PERSON', description: '宅基地登记表' }, here),
      );
    case 'EXTENSION_NOTIFIED':
      return told.and({
        fact,
        on: day(on),
        workingDays: rest.workingDays ?? 0,
        reason: '案情复杂',
        approverId: 'head',
        documentNo: '延1号',
        by: 'POST',
      });
    default:
      throw new Error(`no act leaves ${fact}`);
  }
}

function refOf(ref = 'c1'): string {
  return ref.toUpperCase();
}

function done(
  told: CaseFileBuilder,
  on: string,
  act: (file: CaseFile, here: Circumstances) => Outcome<Decision>,
): CaseFileBuilder {
  const outcome = act(told.file(), onThe(on));
  if (!outcome.ok) throw new Error(`${on}: ${JSON.stringify(outcome.refusal)}`);
  return toldOn(told, outcome.value);
}
