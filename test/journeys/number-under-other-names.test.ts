import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { peopleByRole, stranger } from '../support/people-by-role.ts';
import { type Service, startService, submitOnline, type Submitted } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';

function asking(description: string, name: string, identityNumber: string): Promise<Submitted> {
  return submitOnline(service, 'QH01', { description, applicant: { name, identityNumber } });
}

describe('an identity number that is known under another name', () => {
  const number = '11010519900307002x';
  const ofNumber = `query ($agencyId: ID!, $identityNumber: String!, $name: String!) {
    otherNamesOfNumber(agencyId: $agencyId, identityNumber: $identityNumber, name: $name) { applicantName applicationNo }
  }`;

  it('is told with the name to those who may read it, before and at registration, and to nobody else', async () => {
    const first = await asking('清湖县2024年校车服务方案', '何 既明', number);
    await first.hand.done(clerk, 'registerApplication');
    const second = await asking('清湖县2025年校车服务方案', '何季明', number.toUpperCase());
    const { agency } = (await first.hand.read(clerk, 'agency { id }')) as { agency: { id: string } };
    const typed = { agencyId: agency.id, identityNumber: number.toUpperCase(), name: '何季明' };
    const known = [{ applicantName: '何 既明', applicationNo: first.receipt.applicationNo }];
    const fields = 'numberUnderOtherNames { applicantName applicationNo }';
    for (const [role, userName] of Object.entries(peopleByRole)) {
      const told = ['INTAKE_CLERK', 'HANDLER'].includes(role) ? known : [];
      const who = await service.as(userName);
      expect([role, await who.ask(ofNumber, typed)]).toEqual([role, { otherNamesOfNumber: told }]);
      expect([role, await second.hand.read(userName, fields)]).toEqual([
        role,
        { numberUnderOtherNames: told },
      ]);
    }
    const applicant = service.applicant(second.receipt.applicationNo, second.receipt.queryCode);
    for (const who of [service.public, await service.as(stranger), applicant])
      expect(await who.ask(ofNumber, typed)).toEqual({ otherNamesOfNumber: [] });
    const own = await applicant.ask(`query ($id: ID!) { caseFile(id: $id) { ${fields} } }`, {
      id: second.hand.id,
    });
    expect(own['caseFile']).toEqual({ numberUnderOtherNames: [] });

    const who = await service.as(clerk);
    const same = { ...typed, name: '何既明' };
    expect(await who.ask(ofNumber, same)).toEqual({
      otherNamesOfNumber: [{ applicantName: '何季明', applicationNo: second.receipt.applicationNo }],
    });
    expect(await who.ask(ofNumber, { ...typed, identityNumber: '110105199003070038' })).toEqual({
      otherNamesOfNumber: [],
    });
    expect((await second.hand.act(clerk, 'registerApplication')).__typename).toBe('ActDone');
  });
});
