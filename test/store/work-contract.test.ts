import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import type { ApplicationForm } from '../../src/case-file/application-form.ts';
import { done, type Outcome, refuse } from '../../src/case-file/outcome.ts';
import { given } from '../../src/cli/seeded-county.ts';
import type { Agency } from '../../src/usecases/ports/agencies.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { voidFact } from '../../src/usecases/archive/void-fact.ts';
import { assignCase } from '../../src/usecases/handling/assign-case.ts';
import { countItems } from '../../src/usecases/handling/count-items.ts';
import { logMail } from '../../src/usecases/intake/log-mail.ts';
import { amendParticulars } from '../../src/usecases/intake/amend-particulars.ts';
import { recordMailApplication } from '../../src/usecases/intake/record-mail-application.ts';
import { recordWindowApplication } from '../../src/usecases/intake/record-window-application.ts';
import { registerApplication } from '../../src/usecases/intake/register-application.ts';
import type { ActAnswer, Work } from '../../src/usecases/ports/work.ts';
import { type FakeWork, fakeWork } from '../support/fake-work.ts';
import { type Service, startService } from '../support/service.ts';

/** What the contract looks at behind the work's back. */
interface Look {
  state(caseId: string): Promise<string | undefined>;
  identityNumber(caseId: string): Promise<string | undefined>;
  voidReason(officialNo: string): Promise<string | undefined>;
}

let service: Service;
const works = new Map<string, { readonly work: Work; readonly look: Look }>();

beforeAll(async () => {
  service = await startService('2026-03-02');
  const { deps } = service.product;
  works.set('on PostgreSQL', { work: deps.work, look: lookOnPostgres() });
  const agencies = await deps.directory.agencies();
  const units = (await Promise.all(agencies.map(({ id }) => deps.directory.units(id)))).flat();
  const staff = (await Promise.all(agencies.map(({ id }) => deps.directory.staff(id)))).flat();
  const fake = fakeWork({ agencies, units, staff });
  works.set('in memory', { work: fake, look: lookOnFake(fake) });
});

afterAll(() => service.close());

describe.each(['on PostgreSQL', 'in memory'])('a unit of work %s', (name) => {
  function deps(): Dependencies {
    return { ...service.product.deps, work: given(works, name).work };
  }
  function look(): Look {
    return given(works, name).look;
  }
  function clerk(): Actor {
    return given(service.county.staff, 'he.yuanzhou');
  }
  function head(): Actor {
    return given(service.county.staff, 'wei.songyue');
  }
  async function atWindow(clientMutationId: string = randomUUID()): Promise<ActAnswer> {
    const agencyId = service.agencyId('QH02');
    return value(
      await recordWindowApplication(deps(), clerk(), {
        clientMutationId,
        agencyId,
        application: form('周沐言'),
      }),
    );
  }
  function command({ caseId, version }: ActAnswer, clientMutationId: string = randomUUID()) {
    return { caseId, expectedVersion: version, clientMutationId };
  }

  it('keeps what an act did, and numbers without gaps', async () => {
    const registered: ActAnswer[] = [];
    for (let n = 0; n < 3; n += 1) {
      registered.push(value(await registerApplication(deps(), clerk(), command(await atWindow()))));
    }
    expect(registered.map((answer) => answer.version)).toEqual([3, 3, 3]);
    const numbers = await Promise.all(registered.map((answer) => numberOf(deps().work, answer.caseId)));
    expect(numbers.map((no) => Number(no.slice(-5)) - Number(numbers[0]?.slice(-5)))).toEqual([0, 1, 2]);
    expect(await look().state(registered[0]?.caseId ?? '')).toBe('REGISTERED');
  });

  it('keeps nothing of a refused act, its number neither', async () => {
    const before = await nextNumber(deps().work);
    const one = await atWindow();
    expect(await registerApplication(deps(), clerk(), { ...command(one), expectedVersion: 1 })).toMatchObject(
      {
        ok: false,
        refusal: {
          code: 'STALE_VERSION',
          actual: 2,
          since: [{ seq: 2, fact: 'RECEIVED', actor: service.staffId('he.yuanzhou') }],
        },
      },
    );
    expect(await nextNumber(deps().work)).toBe(before);
    expect(await look().state(one.caseId)).toBe('RECEIVED');
  });

  it('keeps nothing of an act that broke down, and throws the fault on', async () => {
    const before = await nextNumber(deps().work);
    const fault = new Error('the power went');
    await expect(
      deps().work.transact(async (transaction) => {
        await transaction.allocateNumber(await numberRequest(transaction.agency));
        throw fault;
      }),
    ).rejects.toBe(fault);
    expect(await nextNumber(deps().work)).toBe(before);
  });

  it('answers a repeated command as before, and refuses another under its id', async () => {
    const id = randomUUID();
    const first = await atWindow(id);
    expect(await atWindow(id)).toEqual(first);
    const other = {
      clientMutationId: id,
      agencyId: service.agencyId('QH02'),
      application: form('别人'),
    };
    expect(await recordWindowApplication(deps(), clerk(), other)).toMatchObject({
      ok: false,
      refusal: { code: 'IDEMPOTENCY_MISMATCH' },
    });
  });

  it('does eight copies of a command sent at once one time', async () => {
    const one = await atWindow();
    const id = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => registerApplication(deps(), clerk(), command(one, id))),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ok: true, value: { version: 3 } });
  });

  it('lets one of eight people act on one version', async () => {
    const one = await atWindow();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => registerApplication(deps(), clerk(), command(one))),
    );
    expect(answers.filter((answer) => answer.ok).length).toBe(1);
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'STALE_VERSION').length).toBe(7);
  });

  it('finds agencies, units, people, and nothing under a text that is no id', async () => {
    const registered = value(await registerApplication(deps(), clerk(), command(await atWindow())));
    for (const unitId of ['业务股', randomUUID(), service.unitId('QH03')]) {
      expect(await assignCase(deps(), clerk(), { ...command(registered), unitId })).toMatchObject({
        ok: false,
        refusal: { path: 'unitId', problem: 'UNKNOWN' },
      });
    }
    const unitId = service.unitId('QH02');
    const handlerId = service.staffId('tang.jianqing');
    expect(await assignCase(deps(), clerk(), { ...command(registered), unitId, handlerId })).toMatchObject({
      ok: true,
    });
    expect(
      await registerApplication(deps(), clerk(), command({ ...registered, caseId: 'none' })),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'CASE_NOT_FOUND' },
    });
  });

  it('counts the items of the same applicant received before in the month, at this agency alone', async () => {
    const number = `110105${name === 'in memory' ? '1' : '2'}94912310000`;
    async function received(agencyCode: string, identityNumber = number): Promise<ActAnswer> {
      const who = given(service.county.staff, agencyCode === 'QH02' ? 'he.yuanzhou' : 'lin.zhixia');
      const opened = await recordWindowApplication(deps(), who, {
        clientMutationId: randomUUID(),
        agencyId: service.agencyId(agencyCode),
        application: form('周沐言', identityNumber),
      });
      return value(await registerApplication(deps(), who, command(value(opened))));
    }
    const first = await received('QH02');
    value(await countItems(deps(), clerk(), { ...command(first), items: 7 }));
    await received('QH01');
    await received('QH02', '110105194912319999');
    const second = await received('QH02');
    const third = await received('QH02');
    const counted = await deps().work.transact(async (transaction) => {
      const items: number[] = [];
      for (const { caseId } of [first, second, third])
        items.push(await transaction.earlierItems(caseId, 'RECEIPT'));
      return done(items);
    });
    expect(value(counted)).toEqual([0, 7, 8]);
  });

  it('orders letters, and tells of them', async () => {
    const registered = value(await registerApplication(deps(), clerk(), command(await atWindow())));
    const letters = await deps().work.transact(async (transaction) =>
      done(await transaction.lettersOf(registered.caseId)),
    );
    expect(value(letters).map(({ kind, seq }) => [kind, seq])).toEqual([['REGISTRATION_RECEIPT', 3]]);
  });

  it('keeps what the applicant is to be told, has it sent once more, and cancels it with its act', async () => {
    const ids: string[] = [];
    const telling: Dependencies = {
      ...deps(),
      notifying: { channels: ['EMAIL'], quietHours: undefined },
      newId: () => {
        const id = randomUUID();
        ids.push(id);
        return id;
      },
    };
    async function notification() {
      const found = await deps().work.transact(async (transaction) => {
        for (const id of ids) {
          const one = await transaction.lockNotification(id);
          if (one) return done(one);
        }
        return refuse({ code: 'CASE_NOT_FOUND' });
      });
      return value(found);
    }
    const { applicant, ...application } = form('周沐言');
    const opened = await recordWindowApplication(telling, clerk(), {
      clientMutationId: randomUUID(),
      agencyId: service.agencyId('QH02'),
      application: { ...application, applicant: { ...applicant, email: 'zhou@mail.example' } },
    });
    const registered = value(await registerApplication(telling, clerk(), command(value(opened))));
    const ordered = await notification();
    expect(ordered).toMatchObject({ channel: 'EMAIL', state: 'WAITING' });

    const key = { actor: 'clerk', clientMutationId: randomUUID(), payloadHash: 'hash' };
    const answer = { caseId: registered.caseId, notificationId: ordered.id };
    const at = deps().clock.now();
    const renewal = {
      id: answer.notificationId,
      recipient: 'zhou@mail.example',
      messageId: randomUUID(),
      by: 'clerk',
      at,
      nextAttemptAt: at,
    };
    const recalled = await deps().work.transact(async (transaction) => {
      await transaction.renewNotification(renewal, { key, value: answer });
      return done(await transaction.recall(key));
    });
    expect(value(recalled)).toEqual({ payloadHash: 'hash', answer });

    const undone = { ...command(registered), seq: registered.version, reason: '重复登记' };
    value(await voidFact(deps(), head(), undone));
    expect(await notification()).toMatchObject({ state: 'CANCELLED' });
  });

  it('amends the identity number, and has the one before stand again when that is voided', async () => {
    const registered = value(await registerApplication(deps(), clerk(), command(await atWindow())));
    const { identityNumber: _number, ...applicant } = form('周沐言').applicant;
    async function amended(version: number, identityNumber: string): Promise<number> {
      const given = { applicant: { ...applicant, identityNumber }, occasion: 'FOUND_AT_CHECKING' } as const;
      const proof = { reason: '录错一位', proofChecked: '居民身份证' };
      const one = { ...command({ ...registered, version }), ...given, ...proof };
      return value(await amendParticulars(deps(), clerk(), one)).version;
    }
    async function undone(version: number): Promise<number> {
      const one = { ...command({ ...registered, version }), seq: version, reason: '更正错了' };
      return value(await voidFact(deps(), head(), one)).version;
    }
    const once = await amended(registered.version, '110105194912310011');
    const twice = await amended(once, '110105194912310038');
    expect(await look().identityNumber(registered.caseId)).toBe('110105194912310038');
    const { caseId } = registered;
    const voided = await undone(twice);
    expect(await look().identityNumber(caseId)).toBe('110105194912310011');
    const last = { ...command({ ...registered, version: voided }), seq: once, reason: '更正错了' };
    value(await voidFact(deps(), head(), last));
    expect(await look().identityNumber(caseId)).toBe('11010519491231002X');
  });

  it('keeps a void number with its reason, and erases the identity number of a voided application', async () => {
    const registered = value(await registerApplication(deps(), clerk(), command(await atWindow())));
    const number = await numberOf(deps().work, registered.caseId);
    expect(await look().identityNumber(registered.caseId)).toBe('11010519491231002X');
    const undone = { ...command(registered), seq: registered.version, reason: '重复登记' };
    value(await voidFact(deps(), head(), undone));
    expect(await look().voidReason(number)).toBe('重复登记');

    const mail = {
      channel: 'ORDINARY_MAIL',
      senderName: '宋清嘉',
      agencyId: service.agencyId('QH02'),
    } as const;
    const logged = value(await logMail(deps(), clerk(), { ...mail, clientMutationId: randomUUID() }));
    const wrong = value(
      await recordMailApplication(deps(), clerk(), { ...command(logged), application: form('别人') }),
    );
    const voided = value(
      await voidFact(deps(), head(), { ...command(wrong), seq: wrong.version, reason: '录错' }),
    );
    expect(await look().identityNumber(logged.caseId)).toBeUndefined();
    value(await recordMailApplication(deps(), clerk(), { ...command(voided), application: form('宋清嘉') }));
    expect(await look().identityNumber(logged.caseId)).toBe('11010519491231002X');
  });
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

function form(name: string, identityNumber = '11010519491231002X'): ApplicationForm {
  return {
    applicant: {
      kind: 'NATURAL_PERSON',
      name,
      identityDocument: 'RESIDENT_ID_CARD',
      identityNumber,
      phone: '0550-5559000',
    },
    description: '县城老旧小区改造三年计划',
    form: 'PAPER',
    delivery: 'POST',
    attachments: [],
  };
}

async function numberRequest(agencyOf: (id: string) => Promise<Agency | undefined>) {
  const agency = await agencyOf(service.agencyId('QH02'));
  if (!agency) throw new Error('the county has no QH02');
  return { agency, year: 2026, series: 'REPLY', caseId: randomUUID() } as const;
}

/** The number that the next reply would get; it is given back. */
async function nextNumber(work: Work): Promise<string> {
  let next = '';
  await work.transact(async (transaction) => {
    next = await transaction.allocateNumber(await numberRequest(transaction.agency));
    return refuse({ code: 'CASE_NOT_FOUND' });
  });
  return next;
}

async function numberOf(work: Work, caseId: string): Promise<string> {
  const journal = value(
    await work.transact(async (transaction) => done((await transaction.journal(caseId)) ?? [])),
  );
  const registered = journal.flatMap(({ fact }) => (fact.fact === 'REGISTERED' ? [fact.applicationNo] : []));
  return registered[0] ?? '';
}

function lookOnPostgres(): Look {
  async function text(sql: string, parameter: string): Promise<string | undefined> {
    const { rows } = await service.owner.query<{ text: string | null }>(sql, [parameter]);
    return rows[0]?.text ?? undefined;
  }
  return {
    state: (caseId) => text('select state as text from case_file where id = $1', caseId),
    identityNumber: (caseId) =>
      text('select applicant as text from applicant_identity where case_id = $1', caseId),
    voidReason: (no) => text('select void_reason as text from official_number where text = $1', no),
  };
}

function lookOnFake(fake: FakeWork): Look {
  return {
    state: async (caseId) => fake.row(caseId)?.state,
    identityNumber: async (caseId) => fake.identityNumber(caseId),
    voidReason: async (no) => fake.voidReason(no),
  };
}
