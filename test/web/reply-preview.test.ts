import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBack } from '../letters/press-under-test.ts';
import { type Json, sessionCookie, type Visitor } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  startService,
  submitOnline,
  toHandling,
  upload,
} from '../support/service.ts';

const handler = 'chen.wangshu';
let service: Service;
let hand: CaseInHand;
let applicant: Visitor;

beforeAll(async () => {
  service = await startService('2026-03-02');
  const submitted = await submitOnline(service);
  hand = submitted.hand;
  applicant = service.applicant(submitted.receipt.applicationNo, submitted.receipt.queryCode);
  await toHandling(service, hand);
});
afterAll(() => service.close());

function sent(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

async function asked(who: Visitor, body: unknown): Promise<Response> {
  return who.fetch(`/cases/${hand.id}/reply-preview.pdf`, sent(body));
}

async function pagesOf(answer: Response): Promise<readonly string[]> {
  expect(answer.status).toBe(200);
  return readBack(new Uint8Array(await answer.arrayBuffer()));
}

describe('看PDF: the reply that is being typed, drawn as its letter would look', () => {
  it('says what is typed, is marked on every page, and is kept by nobody', async () => {
    const facts = await service.journalLength();
    const content = '<i>全文</i> & 附表。'.repeat(200);
    const answer = await asked(await service.as(handler), { reply: { provided: { content } } });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const pages = await pagesOf(answer);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('草稿未经签发，不是正式文书');
    expect(pages.join('')).toContain('<i>全文</i>&附表。');
    expect(pages.join('')).not.toMatch(/答〔2026〕|核验码/u);
    expect(await service.journalLength()).toBe(facts);
    expect(await hand.read(handler, 'draft { no } draftPdfUrl')).toEqual({ draft: null, draftPdfUrl: null });
  });

  it('names the enclosures: those uploaded now, and those that stay of the draft before', async () => {
    const { hand: file } = await submitOnline(service);
    await toHandling(service, file);
    const member = await service.as(handler);
    const { id } = await upload(member, '里程附表.pdf', Buffer.from('%PDF-1.7\n%%EOF\n'));
    const url = `/cases/${file.id}/reply-preview.pdf`;
    const enclosing = { provided: { content: '全文', enclosureIds: [id] } };
    expect((await pagesOf(await member.fetch(url, sent({ reply: enclosing })))).join('')).toContain(
      '里程附表',
    );
    await file.done(handler, 'draftReply', { reply: enclosing });
    const { draft } = await file.read(handler, 'draft { enclosures { sha256 } }');
    const { enclosures } = draft as unknown as {
      readonly enclosures: readonly { readonly sha256: string }[];
    };
    const keptEnclosures = enclosures.map(({ sha256 }) => sha256);
    const kept = await pagesOf(await member.fetch(url, sent({ reply: provided, keptEnclosures })));
    expect(kept.join('')).toContain('里程附表');
    expect((await pagesOf(await member.fetch(url, sent({ reply: provided })))).join('')).not.toContain(
      '里程附表',
    );
  });

  it('is for the staff who may read the case, whoever of them asks', async () => {
    expect((await asked(await service.as('fang.yan'), { reply: provided })).status).toBe(200);
    for (const who of [applicant, service.public, await service.as('cheng.yihe')]) {
      expect((await asked(who, { reply: provided })).status).toBe(404);
      expect((await asked(who, 'nonsense')).status).not.toBe(200);
    }
  });

  it('one at a time for one person, the draft that is saved counted too', async () => {
    const { hand: file } = await submitOnline(service);
    await toHandling(service, file);
    await file.done(handler, 'draftReply', { reply: provided });
    const who = await service.as(handler);
    const content = '县道由县财政安排。'.repeat(3000);
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => asked(who, { reply: { provided: { content } } })),
      who.fetch(`/cases/${file.id}/draft.pdf`),
      asked(who, { reply: { provided: { content } } }),
    ]);
    const busy = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length + busy.length).toBe(answers.length);
    expect(busy.length).toBeGreaterThan(0);
    for (const answer of busy) {
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(await answer.json()).toMatchObject({ code: 'DRAFT_BUSY', zh: '正在生成草稿，请稍后再试' });
    }
    expect((await asked(who, { reply: provided })).status).toBe(200);
  });
});

describe('what is not drawn', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'reply'],
    ['no reply', {}, 'reply'],
    [
      'a reply of two kinds',
      { reply: { ...provided, stateSecret: { reason: '国家秘密', evidence: '机密' } } },
      'reply',
    ],
    ['a field there is none of', { reply: { provided: { nix: 1 } } }, 'reply.provided'],
    ['a number for words', { reply: { provided: { content: 1 } } }, 'reply.provided.content'],
    [
      'a day that does not exist',
      { reply: { rectified: { corrected: '住址', correctedOn: '2026-02-30' } } },
      'reply.rectified.correctedOn',
    ],
    ['enclosures that are none', { reply: provided, keptEnclosures: [1] }, 'keptEnclosures[0]'],
  ])('%s: 400, its place in both languages', async (_, body, path) => {
    const answer = await asked(await service.as(handler), body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      code: 'BAD_USER_INPUT',
      path,
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.stringMatching(/[a-z]{3}/),
    });
  });

  it('text that is no JSON: 400', async () => {
    const headers = { 'content-type': 'application/json' };
    const who = await service.as(handler);
    const url = `/cases/${hand.id}/reply-preview.pdf`;
    const answer = await who.fetch(url, { method: 'POST', headers, body: '{"reply":' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ zh: '请求正文不是合法的 JSON' });
  });

  it.each<[string, Json, Json]>([
    [
      'an answer to a rectification nobody asked for (art. 41)',
      { reply: { rectified: { corrected: '住址', correctedOn: '2026-03-02' } } },
      { code: 'REPLY_NOT_FOR_THIS_APPLICATION' },
    ],
    [
      'reasons that were never asked for (art. 35)',
      { reply: { excessiveNotProcessed: { finding: '无正当理由' } } },
      { code: 'REASONS_NOT_REQUESTED' },
    ],
    [
      'a file that was not uploaded',
      {
        reply: { provided: { content: '全文', enclosureIds: ['00000000-0000-4000-8000-000000000000'] } },
      },
      { code: 'INVALID_INPUT', path: 'reply.provided.enclosureIds' },
    ],
    [
      'an enclosure that no draft had',
      { reply: provided, keptEnclosures: ['ab'.repeat(32)] },
      { code: 'INVALID_INPUT', path: 'keptEnclosures.0' },
    ],
    [
      'an agency there is none of',
      { reply: { notResponsibleAgency: { reason: '不属于', responsible: { agencyId: 'nix' } } } },
      { code: 'INVALID_INPUT', path: 'reply.notResponsibleAgency.responsible.agencyId' },
    ],
    [
      'a character of no font',
      { reply: { provided: { content: '全文\u{1F9E7}' } } },
      { code: 'GLYPH_MISSING' },
    ],
  ])('%s: 422, why in both languages', async (_, body, refusal) => {
    const answer = await asked(await service.as(handler), body);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      ...refusal,
      zh: expect.stringMatching(/\p{Script=Han}/u) as unknown,
      en: expect.stringMatching(/[a-z]{3}/u) as unknown,
    });
  });

  it('what another site sends, as a form or by its script', async () => {
    const cookie = await sessionCookie(service.url, handler);
    const url = `/cases/${hand.id}/reply-preview.pdf`;
    const form = new URLSearchParams({ reply: JSON.stringify(provided) });
    const asForm = await service.public.fetch(url, { method: 'POST', headers: { cookie }, body: form });
    expect(asForm.status).toBe(400);
    for (const headers of [{ origin: 'https://other.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await service.public.fetch(url, sent({ reply: provided }, { cookie, ...headers }));
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'FOREIGN_FORM' });
    }
    const own = sent({ reply: provided }, { cookie, origin: service.url });
    expect((await service.public.fetch(url, own)).status).toBe(200);
  });
});
