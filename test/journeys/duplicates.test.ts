import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from '../support/graphql-client.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';
import { answered, asking, handled, songQingjia, warned } from './related-cases.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const head = 'su.yanqiu';

describe('a repeat, at registration', () => {
  const asked = '2024年清湖县城区公共停车场规划布点图';

  it('is shown with the earlier case and its answer, and is registered all the same', async () => {
    const first = await handled(service, asked, songQingjia);
    await answered(service, first.hand);
    const again = await asking(service, '申请公开：2024年清湖县城区公共停车场的规划布点图。', songQingjia);
    const member = await again.hand.act(clerk, 'registerApplication');
    expect(member.__typename).toBe('ActDone');
    expect(warned(member)).toEqual(['REPEATED_REQUEST']);
    const [warning] = member['warnings'] as readonly { zh: string }[];
    const { reply } = (await first.hand.read(clerk, 'reply { documentNo }')) as {
      reply: { documentNo: string };
    };
    expect(warning?.zh).toContain(first.receipt.applicationNo);
    expect(warning?.zh).toContain(reply.documentNo);
    expect(warning?.zh).toContain('予以公开');
    const seen = (await again.hand.read(
      clerk,
      'similarCases { similarity sameApplicant caseFile { applicationNo outcome reply { documentNo sentOn } } }',
    )) as { similarCases: readonly Json[] };
    expect(seen.similarCases).toEqual([
      {
        similarity: expect.closeTo(0.95, 1),
        sameApplicant: true,
        caseFile: {
          applicationNo: first.receipt.applicationNo,
          outcome: 'PROVIDED',
          reply: { documentNo: reply.documentNo, sentOn: '2026-03-02' },
        },
      },
    ]);
  });

  it('another year is another request', async () => {
    const other = await asking(service, '2023年清湖县城区公共停车场规划布点图', songQingjia);
    expect(warned(await other.hand.act(clerk, 'registerApplication'))).toEqual([]);
  });

  it('the applicant sees nothing of what others asked, nor his own volume', async () => {
    const { hand, receipt } = await asking(service, asked);
    expect(warned(await hand.act(clerk, 'registerApplication'))).toEqual(['ASKED_BY_OTHERS']);
    expect(await hand.read(clerk, 'sameRequestByOthers')).toEqual({ sameRequestByOthers: 1 });
    const applicant = service.applicant(receipt.applicationNo, receipt.queryCode);
    const withdrawal = await hand.actAs(applicant, 'withdrawApplication', { how: '网上' });
    expect(withdrawal.__typename).toBe('ActDone');
    const data = await applicant.ask(
      `query ($id: ID!) { caseFile(id: $id) { similarCases { similarity } sameRequestByOthers applicantVolume { month } } }`,
      { id: hand.id },
    );
    expect(data['caseFile']).toEqual({ similarCases: [], sameRequestByOthers: 0, applicantVolume: null });
  });

  it('eleven in a month are many (arts. 35, 42): counted by receipt, at this agency', async () => {
    const applicant = { name: '林间鹿', identityNumber: '110105194912310062' };
    await submitOnline(service, 'QH02', { applicant });
    for (let n = 1; n <= 10; n += 1) await asking(service, `第${n}号档案`, applicant);
    const { hand } = await asking(service, '第11号档案', applicant);
    const member = await hand.act(clerk, 'registerApplication');
    expect(warned(member)).toEqual(['MANY_REQUESTS']);
    expect(await hand.read(clerk, 'applicantVolume { month year }')).toEqual({
      applicantVolume: { month: 11, year: 11 },
    });
  });
});

describe('a duplicate, merged (D63)', () => {
  it('ends as a withdrawal counted as OTHER; the other goes on', async () => {
    const kept = await handled(service, '清湖县2025年秸秆还田补贴发放名单');
    const duplicate = await asking(service, '清湖县2025年秸秆还田补贴发放名单');
    const merge = { intoCaseId: kept.hand.id, consent: '电话同意' };
    const ended = await duplicate.hand.done(clerk, 'mergeApplications', merge);
    expect(ended).toMatchObject({ state: 'WITHDRAWN', outcome: 'OTHER', closedOn: '2026-03-02' });
    expect(await duplicate.hand.read(clerk, 'mergedIntoNo')).toEqual({
      mergedIntoNo: kept.receipt.applicationNo,
    });
    expect(await kept.hand.read(clerk, 'related { duplicates { applicationNo } }')).toEqual({
      related: { duplicates: [{ applicationNo: duplicate.receipt.applicationNo }] },
    });
    // A mistaken merger is voided on both sides.
    const { version } = ended as { version: number };
    const back = await duplicate.hand.done(head, 'voidFact', { seq: version, reason: '并非重复' });
    expect(back['state']).toBe('RECEIVED');
    expect(await kept.hand.read(clerk, 'related { duplicates { applicationNo } }')).toEqual({
      related: { duplicates: [] },
    });
  });

  it('not with another applicant’s, another agency’s, an answered one, or itself', async () => {
    const { hand } = await asking(service, '云溪镇自来水厂水质检测报告');
    const others = await asking(service, '云溪镇自来水厂水质检测报告', songQingjia);
    const elsewhere = await submitOnline(service, 'QH02', {});
    const done = await handled(service, '云溪镇自来水厂水质检测报告');
    await answered(service, done.hand);
    const consent = '电话同意';
    expect(await hand.act(clerk, 'mergeApplications', { consent, intoCaseId: others.hand.id })).toMatchObject(
      {
        __typename: 'CasesDoNotFit',
        misfit: 'OTHER_APPLICANT',
        applicationNo: others.receipt.applicationNo,
      },
    );
    expect(await hand.act(clerk, 'mergeApplications', { consent, intoCaseId: done.hand.id })).toMatchObject({
      misfit: 'NOT_OPEN',
    });
    for (const intoCaseId of [elsewhere.hand.id, randomUUID(), hand.id, '无']) {
      expect(await hand.act(clerk, 'mergeApplications', { consent, intoCaseId })).toMatchObject({
        __typename: 'InvalidInput',
        path: 'intoCaseId',
      });
    }
  });
});

describe('at once', () => {
  it('two duplicates merged into each other: one ends, one goes on, nobody waits for ever', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [
        await asking(service, `第${round}期公告`),
        await asking(service, `第${round}期公告`),
      ];
      const consent = '电话同意';
      const answers = await Promise.all([
        one.hand.act(clerk, 'mergeApplications', { intoCaseId: two.hand.id, consent }),
        two.hand.act(clerk, 'mergeApplications', { intoCaseId: one.hand.id, consent }),
      ]);
      expect(answers.filter(({ __typename }) => __typename === 'ActDone').length).toBe(1);
      const states = [await one.hand.read(clerk, 'state'), await two.hand.read(clerk, 'state')];
      expect(states.map(({ state }) => state).sort()).toEqual(['RECEIVED', 'WITHDRAWN']);
    }
  });
});
