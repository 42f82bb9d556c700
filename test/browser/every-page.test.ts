import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, mustBeDone } from '../../src/cli/seeded-county.ts';
import { draftPublishedAnswer } from '../../src/usecases/catalogue/draft-published-answer.ts';
import { aBrowser, desktop, phone } from '../support/browser.ts';
import { openedDispute } from '../support/dispute-in-hand.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import {
  type CaseInHand,
  opened,
  type Service,
  signedFor,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';
import { unspokenCodes } from '../support/unspoken-codes.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

/** The addresses of the router, as it has them. */
const routes = [
  ...readFileSync(new URL('../../workbench/src/router.ts', import.meta.url), 'utf8').matchAll(
    /^\s*(?:\{ )?path: '([^']+)'/gm,
  ),
].map(([, path = '']) => path);

interface Visit {
  readonly who: string;
  readonly at: string;
}

let service: Service;
let visits: Readonly<Record<string, Visit>>;

const [clerk, legal, signer, head, admin] = ['lin.zhixia', 'shen.jibai', 'lu.huaijin', 'su.yanqiu', 'admin'];

async function inHandling(): Promise<CaseInHand> {
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  return hand;
}

/** An answered case with its published answer and its dispute, one in review, one to sign, and a letter nobody has opened. */
beforeAll(async () => {
  service = await startService('2026-03-02');
  const answered = await inHandling();
  await toApproved(answered);
  await answered.done(signer, 'signReply');
  await answered.done(clerk, 'sendReply', { by: 'IN_PERSON' });
  await answered.done(clerk, 'recordService', signedFor('REPLY', '2026-03-02'));
  const words = { title: '农村公路养护由谁出钱', question: '资金从哪里来？', answer: '由县财政安排。' };
  const draft = { caseId: answered.id, version: 0, ...words };
  const { deps } = service.product;
  const answerId = mustBeDone(
    await draftPublishedAnswer(deps, given(service.county.staff, 'chen.wangshu'), draft),
  );
  const reviewed = await inHandling();
  await reviewed.done('chen.wangshu', 'draftReply', { reply: { provided: { content: '管理办法全文' } } });
  await reviewed.done('chen.wangshu', 'submitForReview');
  await toApproved(await inHandling());
  const letter = await opened(service, clerk, 'logMail', {
    agencyId: service.agencyId('QH01'),
    channel: 'ORDINARY_MAIL',
    senderName: '宋清嘉',
  });
  service.clock.set('2026-03-09');
  const { dispute } = await openedDispute(service, answered, legal, 'openReconsideration', {
    contested: 'REPLY',
  });
  await dispute.done(legal, 'recordReconsiderationAcceptance', { procedure: 'ORDINARY' });
  visits = {
    '/': { who: head, at: '/' },
    '/window': { who: clerk, at: '/window' },
    '/mail': { who: clerk, at: '/mail' },
    '/mail/:id': { who: clerk, at: `/mail/${letter.id}` },
    '/cases': { who: head, at: '/cases?queue=all' },
    '/cases/:id': { who: head, at: `/cases/${answered.id}` },
    '/review': { who: legal, at: '/review' },
    '/sign': { who: signer, at: '/sign' },
    '/disputes': { who: legal, at: '/disputes' },
    '/disputes/:id': { who: legal, at: `/disputes/${dispute.id}` },
    '/templates': { who: admin, at: '/templates' },
    '/templates/:name': { who: admin, at: '/templates/contact' },
    '/calendar': { who: admin, at: '/calendar' },
    '/organisation/:code?': { who: admin, at: '/organisation/QH01' },
    '/organisation/:code/settings': { who: admin, at: '/organisation/QH01/settings' },
    '/organisation/:code/record': { who: admin, at: '/organisation/QH01/record' },
    '/catalogue': { who: clerk, at: '/catalogue' },
    '/answers': { who: head, at: '/answers' },
    '/answers/:id': { who: legal, at: `/answers/${answerId}` },
    '/reports': { who: head, at: '/reports' },
    '/board': { who: head, at: '/board' },
    '/late-steps': { who: 'fang.yan', at: '/late-steps' },
    '/papers': { who: head, at: '/papers' },
    '/account': { who: head, at: '/account' },
    '/:rest(.*)*': { who: head, at: '/nowhere' },
  };
}, 120_000);
afterAll(() => service.close());
const browser = aBrowser();

/** Looked at where it is reached: before anybody is signed in, and from a notice that was applied. */
const elsewhere = ['/sign-in', '/calendar/notices/:id'];

it('no page of the router is left out', () => {
  expect(routes.length).toBeGreaterThan(20);
  expect([...Object.keys(visits), ...elsewhere].sort()).toEqual([...routes].sort());
});

// At 1366 × 768 the other tests look at them.
describe.each([
  ['1920 × 1080', desktop],
  ['390 × 844', phone],
])('at %s', (_, viewport) => {
  it('every page is readable by everybody, filled, and has words where codes might stand', async () => {
    const seats = new Map<string, Awaited<ReturnType<typeof signedInAtWorkbench>>>();
    const codes: string[] = [];
    for (const { who, at } of Object.values(visits)) {
      const page =
        seats.get(who) ?? (await signedInAtWorkbench(browser, service, who, '/account', { viewport }));
      seats.set(who, page);
      await page.goto(`/workbench${at}`);
      await page.locator('#page h1').waitFor();
      for (const reading of [page.locator('#page .el-skeleton'), page.getByText('正在读取')])
        await reading.first().waitFor({ state: 'detached' });
      await expectAccessible(page);
      codes.push(...(await unspokenCodes(page.locator('#page'))).map((code) => `${at}: ${code}`));
    }
    expect(codes).toEqual([]);
  }, 120_000);
});
