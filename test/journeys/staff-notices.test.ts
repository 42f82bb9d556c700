import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tellOfDueDates } from '../../src/usecases/notices/tell-of-due-dates.ts';
import type { Json, Member } from '../support/graphql-client.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import {
  anApplication,
  type CaseInHand,
  count,
  opened,
  provided,
  type Service,
  startService,
  submitOnline,
  toHandling,
} from '../support/service.ts';
import { until } from '../support/until.ts';

let mail: TestMailServer;
let service: Service;

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const legal = 'shen.jibai';
const secrecy = 'gu.nanqiao';
const signer = 'lu.huaijin';
const head = 'su.yanqiu';

beforeAll(async () => {
  mail = await startMailServer();
  service = await startService('2026-03-02', { mail: mail.config });
});

afterAll(async () => {
  await service.close();
  await mail.stop();
});

beforeEach(async () => {
  service.clock.set('2026-03-02');
  await service.owner.query('delete from staff_notice; delete from staff_notice_setting');
});

interface Page {
  readonly notices: readonly (Json & { readonly id: string; readonly kind: string })[];
  readonly unread: number;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

async function page(who: string, variables: Json = {}): Promise<Page> {
  const asked = `query ($unreadOnly: Boolean, $first: Int, $after: String) {
    notices(unreadOnly: $unreadOnly, first: $first, after: $after) { unread hasNextPage endCursor
      notices { id kind zh en createdAt dueOn readAt caseFile { applicationNo } } } }`;
  return (await (await service.as(who)).ask(asked, variables))['notices'] as unknown as Page;
}

async function kinds(who: string): Promise<readonly string[]> {
  return (await page(who)).notices.map(({ kind }) => kind);
}

async function choose(who: string, input: Json): Promise<Member> {
  return (await service.as(who)).act('changeNoticeSettings', input);
}

async function underReview(): Promise<CaseInHand> {
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  await hand.done(handler, 'draftReply', { reply: provided });
  await hand.done(handler, 'submitForReview');
  return hand;
}

async function approve(hand: CaseInHand): Promise<void> {
  await hand.done(legal, 'passLegalReview', { opinion: '可' });
  const { draft } = (await hand.read(secrecy, 'draft { itemsToReview }')) as {
    draft: { itemsToReview: readonly string[] };
  };
  const findings = draft.itemsToReview.map((item) => ({ item, releasable: true, basis: '不涉密' }));
  await hand.done(secrecy, 'passSecrecyReview', { findings });
}

describe('what people are told of their cases', () => {
  it('from the assignment to the signature, each whom it concerns, and nobody what he did himself', async () => {
    const hand = await underReview();
    expect(await kinds(handler)).toEqual(['ASSIGNED']);
    expect(await kinds(legal)).toEqual(['REVIEW_WAITING']);
    expect(await kinds(secrecy)).toEqual(['REVIEW_WAITING']);
    await hand.done(legal, 'returnDraft', { reasons: '请写明依据' });
    expect(await kinds(handler)).toEqual(['RETURNED', 'ASSIGNED']);
    await hand.done(handler, 'draftReply', { reply: provided });
    await hand.done(handler, 'submitForReview');
    await approve(hand);
    expect(await kinds(signer)).toEqual(['SIGNATURE_WAITING']);
    await hand.done(signer, 'signReply');
    expect((await kinds(handler)).slice(0, 2)).toEqual(['SIGNED', 'APPROVED']);
    expect(await kinds(signer)).toEqual(['SIGNATURE_WAITING']);
    expect(await kinds(clerk)).toEqual(['APPLICATION_ARRIVED']);
    expect(await kinds('tang.jianqing')).toEqual([]);
  });

  it('of a new application the clerks, once, when it came in online and not at the window', async () => {
    const { hand, receipt } = await submitOnline(service);
    expect((await page(clerk)).notices).toMatchObject([
      {
        kind: 'APPLICATION_ARRIVED',
        zh: '收到网上新申请，请查看登记',
        caseFile: { applicationNo: receipt.applicationNo },
      },
    ]);
    await hand.done(clerk, 'registerApplication');
    expect(await kinds(clerk)).toEqual(['APPLICATION_ARRIVED']);
    expect(await kinds(handler)).toEqual([]);
    expect(await kinds('he.yuanzhou')).toEqual([]);
    await opened(service, clerk, 'recordWindowApplication', {
      agencyId: service.agencyId('QH01'),
      application: anApplication(),
    });
    expect(await kinds(clerk)).toEqual(['APPLICATION_ARRIVED']);
  });

  it('of each case of one submission one notice, by e-mail to whoever chose it', async () => {
    const email = 'lin@office.example';
    const settings = [{ kind: 'APPLICATION_ARRIVED', inPage: true, byMail: true }];
    await choose(clerk, { email, settings });
    const submitted = await service.public.act('submitApplication', {
      clientMutationId: 'two at once',
      agencyId: service.agencyId('QH01'),
      application: anApplication(),
      furtherItems: ['2025年度全县农村公路养护资金安排文件'],
      agreesToSplit: true,
    });
    expect(submitted['applicationNo']).toBeDefined();
    expect(await kinds(clerk)).toEqual(['APPLICATION_ARRIVED', 'APPLICATION_ARRIVED']);
    await until('both were mailed', () => mail.received.filter(({ to }) => to.includes(email)).length === 2);
    const [sent] = mail.received.filter(({ to }) => to.includes(email));
    expect(sent?.mail.subject).toContain('收到网上新申请');
    expect(sent?.raw).not.toMatch(/周沐言|农村公路/);
    await choose(clerk, { email: '' });
  });

  it('says the step, the number and the instant', async () => {
    const hand = await underReview();
    const { applicationNo } = await hand.read(clerk, 'applicationNo');
    expect((await page(legal)).notices).toMatchObject([
      {
        zh: '答复已送审，请审核',
        en: 'the draft waits for your review',
        createdAt: '2026-03-02T02:00:00.000Z',
        dueOn: null,
        readAt: null,
        caseFile: { applicationNo },
      },
    ]);
  });

  it('is told the deputy as well, while somebody is away', async () => {
    const admin = await service.as('admin');
    const grant = {
      staffId: service.staffId('xu.qinghe'),
      role: 'HANDLER',
      agencyId: service.agencyId('QH01'),
    };
    await admin.act('grantRole', grant);
    const away = { from: '2026-03-02', until: '2026-03-03', deputyId: service.staffId('xu.qinghe') };
    await (await service.as(handler)).act('setLeave', away);
    const hand = await underReview();
    await hand.done(legal, 'returnDraft', { reasons: '请写明依据' });
    expect(await kinds('xu.qinghe')).toEqual(['RETURNED', 'ASSIGNED']);
    const { viewer } = (await (await service.as(handler)).ask('{ viewer { leaves { id } } }')) as {
      viewer: { leaves: readonly Json[] };
    };
    await (await service.as(handler)).act('cancelLeave', { leaveId: viewer.leaves[0]?.['id'] });
  });

  it('is told the unit while nobody of it has the case, and a comment once for each draft', async () => {
    const { hand } = await submitOnline(service);
    await hand.done(clerk, 'registerApplication');
    await hand.done(clerk, 'assignCase', { unitId: service.unitId('QH01') });
    expect(await kinds(handler)).toEqual(['ASSIGNED']);
    await hand.done(handler, 'acceptAssignment');
    await hand.done(handler, 'draftReply', { reply: provided });
    const { draftVersions } = (await hand.read(legal, 'draftVersions { seq }')) as {
      draftVersions: readonly { seq: number }[];
    };
    for (const text of ['其一', '其二']) {
      const comment = { clientMutationId: text, caseId: hand.id, draftSeq: draftVersions[0]?.seq, text };
      await (await service.as(legal)).act('commentOnDraft', comment);
    }
    expect(await kinds(handler)).toEqual(['COMMENTED', 'ASSIGNED']);
  });

  it('is taken back with the act that is voided, unless it was read', async () => {
    const hand = await underReview();
    const [read] = (await page(legal)).notices;
    await (await service.as(legal)).act('markNoticesRead', { ids: [read?.id] });
    await hand.done(head, 'voidFact', { seq: hand.version(), reason: '误送' });
    expect(await kinds(secrecy)).toEqual([]);
    expect(await kinds(legal)).toEqual(['REVIEW_WAITING']);
  });

  it('and a complaint the head of the office and the supervisors', async () => {
    const { receipt } = await submitOnline(service, 'QH02');
    await service.applicant(receipt.applicationNo, receipt.queryCode).act('fileComplaint', {
      clientMutationId: 'c1',
      caseId: receipt['caseId'],
      expectedVersion: 1,
      about: 'OTHER',
      text: '至今没有回音',
    });
    expect(await kinds('wei.songyue')).toEqual(['COMPLAINT']);
    expect(await kinds('fang.yan')).toEqual(['COMPLAINT']);
  });
});

describe('due dates', () => {
  it('are told of three working days before, and once when they are gone; the head hears of the latter', async () => {
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    await service.owner.query('delete from staff_notice');
    const { replyDueOn } = (await hand.read(clerk, 'replyDueOn')) as { replyDueOn: string };
    expect(replyDueOn).toBe('2026-03-30');
    async function told(kind: string): Promise<number> {
      const asked =
        'select count(*)::int as n from staff_notice where case_id = $1 and kind = $2 and day = $3';
      return count(service.owner, asked, [hand.id, kind, replyDueOn]);
    }
    service.clock.set('2026-03-24');
    await tellOfDueDates(service.product.deps);
    expect(await told('DUE_SOON')).toBe(0);
    service.clock.set('2026-03-25');
    await tellOfDueDates(service.product.deps);
    await tellOfDueDates(service.product.deps);
    expect(await told('DUE_SOON')).toBe(1);
    expect((await page(handler)).notices[0]).toMatchObject({ kind: 'DUE_SOON', dueOn: replyDueOn });
    expect(await kinds(head)).toEqual([]);
    service.clock.set('2026-03-31');
    await tellOfDueDates(service.product.deps);
    await tellOfDueDates(service.product.deps);
    expect(await told('OVERDUE')).toBe(2);
    expect(await kinds(handler)).toContain('OVERDUE');
    expect(new Set(await kinds(head))).toEqual(new Set(['OVERDUE']));
  });
});

describe("one's own notices", () => {
  it('are read page by page, and marked as read one by one or all at once, by nobody else', async () => {
    // From ids of one digit to those of two.
    await service.owner.query('alter table staff_notice alter column id restart with 5');
    for (let n = 0; n < 3; n += 1) await underReview();
    const first = await page(legal, { first: 2 });
    expect(first).toMatchObject({ unread: 3, hasNextPage: true });
    const second = await page(legal, { first: 2, after: first.endCursor });
    expect(second).toMatchObject({ hasNextPage: false });
    const ids = [...first.notices, ...second.notices].map(({ id }) => Number(id));
    expect(ids).toHaveLength(3);
    expect(ids).toEqual([...ids].sort((one, other) => other - one));
    const newest = [first.notices[0]?.id];
    const ofSecrecy = await service.as(secrecy);
    expect(await ofSecrecy.act('markNoticesRead', { ids: newest })).toMatchObject({ unread: 3 });
    const ofLegal = await service.as(legal);
    expect(await ofLegal.act('markNoticesRead', { ids: [...newest, 'x', '\u0000'] })).toMatchObject({
      unread: 2,
    });
    expect((await page(legal, { unreadOnly: true })).notices).toHaveLength(2);
    expect(await ofLegal.act('markNoticesRead', {})).toMatchObject({ __typename: 'NoticesRead', unread: 0 });
    expect(await service.public.act('markNoticesRead', {})).toMatchObject({ reason: 'NOT_SIGNED_IN' });
    expect(
      await service.public.ask('{ notices { unread notices { id } } noticeSettings { email } }'),
    ).toEqual({
      notices: { unread: 0, notices: [] },
      noticeSettings: null,
    });
    const wrong = await ofLegal.graphql('{ notices(after: "x") { unread } }');
    expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['after'] });
  });

  it('show no case any more to whom its role was taken away', async () => {
    const { hand } = await submitOnline(service, 'QH05', anApplication());
    await hand.done('cheng.yihe', 'registerApplication');
    const [admin, agencyId] = [await service.as('admin'), service.agencyId('QH05')];
    const grant = { staffId: service.staffId('bai.shuoyu'), role: 'HANDLER', agencyId };
    await admin.act('grantRole', grant);
    await service.owner.query(
      `insert into staff_notice (staff_id, case_id, kind, seq, created_at, in_page, mail_state)
       values ($1, $2, 'ASSIGNED', 1, now(), true, 'NONE')`,
      [service.staffId('bai.shuoyu'), hand.id],
    );
    expect((await page('bai.shuoyu')).notices).toMatchObject([{ caseFile: {} }]);
    await admin.act('revokeRole', grant);
    expect((await page('bai.shuoyu')).notices).toMatchObject([{ kind: 'ASSIGNED', caseFile: null }]);
  });
});

describe('settings of notices', () => {
  const off = { kind: 'REVIEW_WAITING', inPage: false, byMail: false };

  it('are everything in the page and nothing by mail until somebody chooses', async () => {
    const asked = '{ noticeSettings { email mailIsOpen settings { kind inPage byMail } } }';
    const { noticeSettings } = (await (await service.as(signer)).ask(asked)) as { noticeSettings: Json };
    expect(noticeSettings).toMatchObject({ email: null, mailIsOpen: true });
    const settings = noticeSettings['settings'] as readonly Json[];
    expect(settings).toHaveLength(26);
    expect(settings.every(({ inPage, byMail }) => inPage === true && byMail === false)).toBe(true);
    expect(await choose(signer, { settings: [{ ...off, byMail: true }, off] })).toMatchObject({
      __typename: 'NoticeSettings',
    });
    const chosen = (await (await service.as(signer)).ask(asked))['noticeSettings'] as Json;
    expect(chosen['settings']).toContainEqual(off);
  });

  it('keep a kind out of the page', async () => {
    await choose(legal, { settings: [off] });
    await underReview();
    expect(await kinds(legal)).toEqual([]);
    expect(await kinds(secrecy)).toEqual(['REVIEW_WAITING']);
  });

  it.each(['周@', 'a@b', 'a b@c.example', 'a@b.example\nBcc: x@y.example'])(
    'take no %j for an address',
    async (email) => {
      expect(await choose(legal, { email })).toMatchObject({ path: 'email', problem: 'NOT_ALLOWED' });
      expect(await service.public.act('changeNoticeSettings', {})).toMatchObject({ reason: 'NOT_SIGNED_IN' });
    },
  );

  it('send mail that says the number and the step, leads to the case, and names nobody', async () => {
    const email = 'shen@office.example';
    expect(await choose(legal, { email, settings: [{ ...off, byMail: true }] })).toMatchObject({ email });
    const hand = await underReview();
    const { applicationNo } = (await hand.read(clerk, 'applicationNo')) as { applicationNo: string };
    await until('mail came', () => mail.received.some(({ to }) => to.includes(email)));
    const [sent] = mail.received.filter(({ to }) => to.includes(email));
    expect(sent?.mail.subject).toBe(`清湖县人民政府办公室：${applicationNo} 答复已送审，请审核`);
    expect(sent?.mail.text).toContain(`http://mingda.example/workbench/cases/${hand.id}`);
    expect(sent?.raw).not.toMatch(/周沐言|农村公路/);
    expect(`${sent?.mail.text ?? ''}${sent?.mail.html ?? ''}`).not.toMatch(/周沐言|农村公路/);
    await until('it is known to be sent', async () => {
      const state = `select count(*)::int as n from staff_notice where mail_state = 'SENT'`;
      return (await count(service.owner, state)) === 1;
    });
    expect(await choose(legal, { email: '' })).toMatchObject({ email: null });
  });

  it('have a mail that is refused for good not sent again', async () => {
    mail.refuse({ at: 'RECIPIENT', code: 550, text: 'no such user' });
    await choose(secrecy, { email: 'gu@office.example', settings: [{ ...off, inPage: true, byMail: true }] });
    await underReview();
    const failed = `select count(*)::int as n from staff_notice where mail_state = 'FAILED' and mail_attempts = 1`;
    await until('it has failed', async () => (await count(service.owner, failed)) === 1);
    mail.refuse(undefined);
    expect(await kinds(secrecy)).toEqual(['REVIEW_WAITING']);
  });
});

it('a notification that does not reach the applicant is told to the handler', async () => {
  mail.refuse({ at: 'RECIPIENT', code: 550, text: 'no such user' });
  const { hand } = await submitOnline(service, 'QH01', { applicant: { email: 'zhou@mail.example' } });
  await hand.done(clerk, 'registerApplication');
  await until('the clerks know', async () => (await kinds(clerk)).includes('NOTIFICATION_FAILED'));
  mail.refuse(undefined);
});
