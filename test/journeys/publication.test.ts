import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Service, startService } from '../support/service.ts';
import { answered, handled, songQingjia } from './related-cases.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const head = 'su.yanqiu';

describe('publication (art. 44)', () => {
  const asked = '清湖县2025年公益性岗位招聘结果';

  it('what two applicants were given may be published; what one was given may not', async () => {
    const one = await handled(service, asked);
    await answered(service, one.hand);
    const decision = {
      where: '县政府网站“就业”栏目',
      publishOn: '2026-03-10',
      reference: '2025年公益性岗位招聘结果',
    };
    expect(await one.hand.act(head, 'convertToProactive', { ...decision, otherCaseIds: [] })).toMatchObject({
      __typename: 'ApplicantsTooFew',
      applicants: 1,
    });
    const sameAgain = await handled(service, asked);
    await answered(service, sameAgain.hand);
    const again = { ...decision, otherCaseIds: [sameAgain.hand.id] };
    expect(await one.hand.act(head, 'convertToProactive', again)).toMatchObject({
      __typename: 'ApplicantsTooFew',
    });
    expect(await candidates()).not.toContain(one.receipt.applicationNo);

    const two = await handled(service, `${asked}。`, songQingjia);
    const early = { ...decision, otherCaseIds: [two.hand.id] };
    expect(await one.hand.act(head, 'convertToProactive', early)).toMatchObject({
      __typename: 'CasesDoNotFit',
      misfit: 'NOTHING_DISCLOSED',
    });
    await answered(service, two.hand);
    expect(await candidates()).toContain(one.receipt.applicationNo);
    await one.hand.done(head, 'convertToProactive', early);
    expect(await one.hand.read(clerk, 'publication { where applicants basis { applicationNo } }')).toEqual({
      publication: {
        where: decision.where,
        applicants: 2,
        basis: [{ applicationNo: one.receipt.applicationNo }, { applicationNo: two.receipt.applicationNo }],
      },
    });
    expect(await candidates()).not.toContain(one.receipt.applicationNo);
    expect(await one.hand.read(clerk, 'letters { kind documentNo }')).toMatchObject({
      letters: expect.arrayContaining([
        { kind: 'PUBLICATION_TRANSFER', documentNo: '清政办公开移〔2026〕1号' },
      ]) as unknown,
    });
  });

  async function candidates(): Promise<readonly unknown[]> {
    const data = await (
      await service.as(head)
    ).ask(
      'query ($id: ID!) { publicationCandidates(agencyId: $id) { applicants cases { applicationNo } } }',
      {
        id: service.agencyId('QH01'),
      },
    );
    const found = data['publicationCandidates'] as readonly {
      cases: readonly { applicationNo: unknown }[];
    }[];
    return found.flatMap(({ cases }) => cases.map(({ applicationNo }) => applicationNo));
  }
});
