import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, Member } from '../support/graphql-client.ts';
import { type Service, startService, submitOnline, toHandling } from '../support/service.ts';

let service: Service;

const clerk = 'lin.zhixia';
const reason = '县政府办公室会议纪要〔2026〕5号';

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

async function act(name: string, input: Json, who = 'admin'): Promise<Member> {
  return (await service.as(who)).act(name, { reason, ...input });
}

async function agency(code: string, fields: string, who = 'admin'): Promise<Json> {
  const data = await (await service.as(who)).ask(`{ agencies { code ${fields} } }`);
  return (data['agencies'] as readonly Json[]).find((one) => one['code'] === code) ?? {};
}

async function record(code: string, who = 'admin'): Promise<readonly Json[]> {
  const fields = `administrationRecord { entries { action reason recordedAt recordedBy { userName } staffMember { userName }
    unit { name } details { field before after } } hasNextPage }`;
  const { administrationRecord } = (await agency(code, fields, who)) as {
    administrationRecord: { entries: readonly Json[] };
  };
  return administrationRecord.entries;
}

async function newUnit(code: string, name: string): Promise<string> {
  const member = await (
    await service.as('admin')
  ).act('createUnit', { agencyId: service.agencyId(code), name });
  return String(member['id']);
}

describe('an agency', () => {
  it('is changed by its administrators, with what was and what is in the record; letters say what is so', async () => {
    const agencyId = service.agencyId('QH02');
    const change = { agencyId, name: '清湖县自然资源和规划局', phone: '0550-5550299' };
    expect(await act('changeAgency', change)).toMatchObject({
      __typename: 'Agency',
      name: '清湖县自然资源和规划局',
      phone: '0550-5550299',
      address: '清湖县清湖大道18号',
    });
    const before = (await record('QH02')).length;
    await act('changeAgency', change);
    const entries = await record('QH02');
    expect(entries).toHaveLength(before);
    expect(entries[0]).toEqual({
      action: 'AGENCY_CHANGED',
      reason,
      recordedAt: '2026-03-02T02:00:00.000Z',
      recordedBy: { userName: 'admin' },
      staffMember: null,
      unit: null,
      details: [
        { field: 'name', before: '清湖县自然资源局', after: '清湖县自然资源和规划局' },
        { field: 'phone', before: '0550-5550202', after: '0550-5550299' },
      ],
    });
  });

  it('goes on with its numbers whatever stands before them', async () => {
    const { hand } = await submitOnline(service, 'QH02');
    await hand.done('he.yuanzhou', 'registerApplication');
    await hand.done('he.yuanzhou', 'withdrawApplication', { how: '书面' });
    const seen = 'numbersGiven(year: 2026) { series last lastNo nextNo }';
    const { numbersGiven } = (await agency('QH02', seen)) as { numbersGiven: readonly Json[] };
    expect(numbersGiven).toContainEqual({
      series: 'WITHDRAWAL',
      last: 1,
      lastNo: '清自然资公开撤〔2026〕1号',
      nextNo: '清自然资公开撤〔2026〕2号',
    });
    const agencyId = service.agencyId('QH02');
    await act('changeAgency', { agencyId, documentPrefix: '清自然资规公开' });
    const after = (await agency('QH02', seen)) as { numbersGiven: readonly Json[] };
    expect(after.numbersGiven).toContainEqual(
      expect.objectContaining({ series: 'WITHDRAWAL', nextNo: '清自然资规公开撤〔2026〕2号' }),
    );
    expect(await agency('QH02', seen, clerk)).toMatchObject({ numbersGiven: [] });
    expect(await agency('QH02', 'numbersGiven(year: -5) { last }')).toMatchObject({ numbersGiven: [] });
    // On paper the old one is that agency's for good.
    expect(
      await act('changeAgency', { agencyId: service.agencyId('QH03'), documentPrefix: '清自然资公开' }),
    ).toMatchObject({ path: 'documentPrefix', problem: 'TAKEN' });
  });

  it.each<[string, Json, string, string]>([
    ['another agency’s name', { name: '清湖县教育局' }, 'name', 'TAKEN'],
    ['another agency’s 机关代字', { documentPrefix: '清教公开' }, 'documentPrefix', 'TAKEN'],
    ['no address', { address: ' ' }, 'address', 'EMPTY'],
    ['a NUL', { court: '\u0000' }, 'court', 'CONTROL_CHARACTERS'],
    ['no reason', { address: '清湖县新街1号', reason: '' }, 'reason', 'EMPTY'],
    ['an agency that is none', { agencyId: randomUUID() }, 'agencyId', 'UNKNOWN'],
  ])('takes no %s', async (_, change, path, problem) => {
    const member = await act('changeAgency', { agencyId: service.agencyId('QH04'), ...change });
    expect(member).toMatchObject({ __typename: 'InvalidInput', path, problem });
  });
});

describe('a unit', () => {
  it('is renamed, and closed once its cases are handed over; nothing is assigned to it then', async () => {
    const unitId = await newUnit('QH01', '信息股');
    expect(await act('renameUnit', { unitId, name: '信息科' })).toMatchObject({
      name: '信息科',
      closed: false,
    });
    expect(await act('renameUnit', { unitId, name: '业务股' })).toMatchObject({
      path: 'name',
      problem: 'TAKEN',
    });
    const { hand } = await submitOnline(service);
    await hand.done(clerk, 'registerApplication');
    await hand.done(clerk, 'assignCase', { unitId });
    expect(await act('closeUnit', { unitId })).toMatchObject({
      __typename: 'UnitHasCases',
      cases: 1,
      zh: '科室还有1件在办案件，请先移交。',
    });
    await hand.done(clerk, 'assignCase', { unitId: service.unitId('QH01') });
    expect(await act('closeUnit', { unitId })).toMatchObject({ __typename: 'Unit', closed: true });
    expect(await hand.act(clerk, 'assignCase', { unitId })).toMatchObject({
      path: 'unitId',
      problem: 'NOT_ALLOWED',
    });
    expect(await act('reopenUnit', { unitId })).toMatchObject({ closed: false });
    await hand.done(clerk, 'assignCase', { unitId });
    expect((await record('QH01')).slice(0, 3)).toMatchObject([
      { action: 'UNIT_REOPENED', unit: { name: '信息科' } },
      { action: 'UNIT_CLOSED', reason },
      { action: 'UNIT_RENAMED', details: [{ field: 'name', before: '信息股', after: '信息科' }] },
    ]);
  });

  it('that is none is refused at its field', async () => {
    for (const unitId of [randomUUID(), '\u0000']) {
      expect(await act('closeUnit', { unitId })).toMatchObject({ path: 'unitId', problem: 'UNKNOWN' });
    }
  });
});

describe('a person', () => {
  it('has another name and other units, and what was done before says the new name', async () => {
    const staffId = service.staffId('chen.wangshu');
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    expect(await act('changeStaffMember', { staffId, name: '陈望书' })).toMatchObject({ name: '陈望书' });
    const { timeline } = (await hand.read(clerk, 'timeline { fact actorName }')) as {
      timeline: readonly Json[];
    };
    expect(timeline).toContainEqual({ fact: 'ASSIGNMENT_ACCEPTED', actorName: '陈望书' });
    const unitId = await newUnit('QH01', '综合股');
    expect(await act('changeStaffMember', { staffId, unitIds: [unitId] })).toMatchObject({
      __typename: 'StaffMember',
    });
    const { staff } = (await agency('QH01', 'staff { userName units { name } }')) as {
      staff: readonly Json[];
    };
    expect(staff).toContainEqual({ userName: 'chen.wangshu', units: [{ name: '综合股' }] });
    expect((await record('QH01'))[0]).toMatchObject({
      action: 'STAFF_CHANGED',
      staffMember: { userName: 'chen.wangshu' },
      details: [{ field: 'units', after: '综合股' }],
    });
  });

  it('belongs to units of the agency that are open', async () => {
    const staffId = service.staffId('gu.nanqiao');
    const closed = await newUnit('QH01', '撤销股');
    await act('closeUnit', { unitId: closed });
    for (const unitId of [closed, service.unitId('QH02'), randomUUID()]) {
      expect(await act('changeStaffMember', { staffId, unitIds: [unitId] })).toMatchObject({
        path: 'unitIds',
        problem: 'UNKNOWN',
      });
    }
    const added = await act('createStaffMember', {
      agencyId: service.agencyId('QH01'),
      unitIds: [closed],
      userName: 'ye.wanqing',
      name: '叶晚晴',
      password: 'ye-wan-qing-2026',
      reason: undefined,
    });
    expect(added).toMatchObject({ path: 'unitIds', problem: 'UNKNOWN' });
  });

  it('stands in the record with the newest change first, however many there are', async () => {
    await service.owner.query('alter table administration_entry alter column id restart with 99999');
    const staffId = service.staffId('xu.qinghe');
    for (const name of ['徐清河', '徐清和']) await act('changeStaffMember', { staffId, name });
    const names = (await record('QH01')).slice(0, 2).flatMap(({ details }) => details as readonly Json[]);
    expect(names.map(({ after }) => after)).toEqual(['徐清和', '徐清河']);
  });

  it('holds roles that staff may see, each given and taken away in the record, once', async () => {
    const admin = await service.as('admin');
    const grant = {
      staffId: service.staffId('he.yuanzhou'),
      role: 'HANDLER',
      agencyId: service.agencyId('QH02'),
    };
    await admin.act('grantRole', grant);
    await admin.act('grantRole', grant);
    const grants = 'staff { userName grants { role agency { code } } }';
    const { staff } = (await agency('QH02', grants)) as { staff: readonly Json[] };
    expect(staff.find(({ userName }) => userName === 'he.yuanzhou')?.['grants']).toEqual(
      ['ARCHIVIST', 'HANDLER', 'INTAKE_CLERK'].map((role) => ({ role, agency: { code: 'QH02' } })),
    );
    const handlers = 'staff(holding: HANDLER) { userName }';
    const holder = { userName: 'he.yuanzhou' };
    expect((await agency('QH02', handlers))['staff']).toContainEqual(holder);
    expect((await agency('QH02', handlers, 'chen.wangshu'))['staff']).toEqual([]);
    await act('deactivateStaffMember', { staffId: grant.staffId });
    expect((await agency('QH02', handlers))['staff']).not.toContainEqual(holder);
    await act('reactivateStaffMember', { staffId: grant.staffId });
    await admin.act('revokeRole', grant);
    await admin.act('revokeRole', grant);
    expect((await agency('QH02', handlers))['staff']).not.toContainEqual(holder);
    const roles = (await record('QH02')).filter(({ action }) => String(action).startsWith('ROLE_'));
    expect(roles.slice(0, 2)).toMatchObject([
      { action: 'ROLE_REVOKED', details: [{ field: 'role', before: 'HANDLER', after: '' }] },
      { action: 'ROLE_GRANTED', details: [{ field: 'role', before: '', after: 'HANDLER' }] },
    ]);
  });
});

describe('administration', () => {
  it('is taken away by another administrator: nobody locks an installation that he alone administers', async () => {
    const admin = await service.as('admin');
    const grant = { role: 'ADMINISTRATOR', agencyId: service.agencyId('QH01') };
    const { viewer } = (await admin.ask('{ viewer { id } }')) as { viewer: { id: string } };
    const own = { ...grant, staffId: viewer.id };
    expect(await admin.act('revokeRole', own)).toMatchObject({ path: 'staffId', problem: 'ONLY_BY_ANOTHER' });
    const other = { ...grant, staffId: service.staffId('lin.zhixia') };
    expect(await admin.act('grantRole', other)).toMatchObject({ __typename: 'StaffMember' });
    expect(await admin.act('revokeRole', other)).toMatchObject({ __typename: 'StaffMember' });
  });

  it('is for administrators, of the agency or of the one above it', async () => {
    const [agencyId, unitId] = [service.agencyId('QH02'), service.unitId('QH02')];
    const staffId = service.staffId('tang.jianqing');
    const acts: readonly (readonly [string, Json])[] = [
      ['changeAgency', { agencyId, phone: '1' }],
      ['renameUnit', { unitId, name: '甲' }],
      ['closeUnit', { unitId }],
      ['reopenUnit', { unitId }],
      ['changeStaffMember', { staffId, name: '甲' }],
    ];
    for (const [name, input] of acts) {
      for (const who of [clerk, 'wei.songyue']) {
        expect(await act(name, input, who)).toMatchObject({
          __typename: 'NotPermitted',
          by: ['ADMINISTRATOR'],
        });
      }
      expect(await service.public.act(name, { reason, ...input })).toMatchObject({
        __typename: 'NotPermitted',
      });
    }
    expect(await record('QH02', clerk)).toEqual([]);
    expect(await record('QH02', 'wei.songyue')).toEqual([]);
  });
});
