import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from '../support/graphql-client.ts';
import { peopleByRole, stranger } from '../support/people-by-role.ts';
import { type Service, startService } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const anAgency = {
  code: 'QH08',
  kind: 'TOWN',
  name: '清湖县石梁镇人民政府',
  address: '清湖县石梁镇1号',
  phone: '0550-5550808',
  documentPrefix: '石政公开',
  fondsNo: 'X108',
  confirmPolicy: 'AUTO',
  reconsiderationAuthority: '清湖县人民政府',
  court: '清湖县人民法院',
  reconsiderationChannel: '清湖县行政复议网上申请平台',
};

describe('administration', () => {
  it.each<[string, () => Json]>([
    ['createUnit', () => ({ agencyId: service.agencyId('QH02'), name: '新股' })],
    [
      'createStaffMember',
      () => ({
        agencyId: service.agencyId('QH02'),
        userName: 'new.person',
        name: '新人',
        password: 'qinghu-demo-2026',
      }),
    ],
    [
      'grantRole',
      () => ({
        staffId: service.staffId(stranger),
        role: 'HANDLER',
        agencyId: service.agencyId('QH02'),
      }),
    ],
    [
      'revokeRole',
      () => ({ staffId: service.staffId('wei.songyue'), role: 'SIGNER', agencyId: service.agencyId('QH02') }),
    ],
    ['createAgency', () => ({ ...anAgency, supervisingAgencyId: service.agencyId('QH01') })],
  ])('%s: by an administrator, of the agency or of the one above it', async (name, input) => {
    for (const who of [
      service.public,
      await service.as(stranger),
      await service.as('fang.yan'),
      await service.as(peopleByRole.INTAKE_CLERK),
    ]) {
      expect(await who.act(name, input())).toMatchObject({
        __typename: 'NotPermitted',
        by: ['ADMINISTRATOR'],
      });
    }
    const done = await (await service.as('admin')).act(name, input());
    expect(['Agency', 'Unit', 'StaffMember']).toContain(done.__typename);
  });

  it.each<[string, Json, string]>([
    ['createAgency', { code: 'qh09' }, 'code'],
    ['createAgency', { code: 'QH10', name: ' ' }, 'name'],
    ['createAgency', { code: 'QH10', court: 'a\u0000' }, 'court'],
    ['createAgency', { code: 'QH10', supervisingAgencyId: 'x' }, 'agencyId'],
    ['createAgency', { code: 'QH01' }, 'code'],
    ['createUnit', { agencyId: 'x', name: '股' }, 'agencyId'],
    ['createUnit', { name: '股\ud800' }, 'name'],
    ['createStaffMember', { userName: 'a\u0000b' }, 'userName'],
    ['createStaffMember', { password: 'short' }, 'password'],
    ['createStaffMember', { unitIds: ['x'] }, 'unitIds'],
    ['createStaffMember', { userName: 'lin.zhixia' }, 'userName'],
    ['grantRole', { staffId: 'x' }, 'staffId'],
    ['grantRole', { agencyId: '\u0000' }, 'agencyId'],
  ])('%s of %j is refused at %s', async (name, change, path) => {
    const agencyId = service.agencyId('QH02');
    const whole: Readonly<Record<string, Json>> = {
      createAgency: { ...anAgency, supervisingAgencyId: service.agencyId('QH01') },
      createUnit: { agencyId, name: '股' },
      createStaffMember: { agencyId, userName: 'other.person', name: '人', password: 'qinghu-demo-2026' },
      grantRole: { staffId: service.staffId(stranger), role: 'SIGNER', agencyId },
    };
    const member = await (await service.as('admin')).act(name, { ...whole[name], ...change });
    expect(member).toMatchObject({ __typename: 'InvalidInput', path });
  });
});
