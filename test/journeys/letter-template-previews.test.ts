import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBack } from '../letters/press-under-test.ts';
import type { Json } from '../support/graphql-client.ts';
import { type Service, startService } from '../support/service.ts';
import { type TemplateDesk, templateDesk } from '../support/template-desk.ts';

let service: Service;
let desk: TemplateDesk;

beforeAll(async () => {
  service = await startService('2026-03-02');
  desk = templateDesk(service);
});

afterAll(() => service.close());

const notice = 'correction-notice';

describe('previews', () => {
  const asked = `query ($name: String!, $letter: String, $specimen: Int) {
    previewLetter(name: $name, letter: $letter, specimen: $specimen) { __typename
      ... on LetterPreview { letter specimen specimens { zh } html findings { code } }
      ... on InvalidInput { path } } }`;

  async function preview(variables: Json, userName = 'lin.zhixia'): Promise<Json> {
    return (await (await service.as(userName)).ask(asked, variables))['previewLetter'] as Json;
  }

  it('show the text in force with a specimen, to every member of staff', async () => {
    expect(await preview({ name: notice, specimen: 1 })).toMatchObject({
      letter: notice,
      specimen: 1,
      specimens: [{ zh: '一般情形' }, { zh: '只有一项，逾期发出' }],
      html: expect.stringContaining('<h1>政府信息公开申请补正告知书</h1>'),
      findings: [],
    });
    expect((await service.public.ask(asked, { name: notice }))['previewLetter']).toEqual({
      __typename: 'NotPermitted',
    });
  });

  it('show a part in a letter that includes it', async () => {
    expect(await preview({ name: 'remedy', letter: 'lapse-notice', specimen: 2 })).toMatchObject({
      letter: 'lapse-notice',
      html: expect.stringContaining('先向清湖县人民政府申请行政复议'),
    });
    expect(await preview({ name: 'remedy', letter: notice })).toEqual({
      __typename: 'InvalidInput',
      path: 'specimen',
    });
  });

  it('do not follow a text that would keep the service busy', async () => {
    const { text } = await desk.template('reply-partial-disclosure');
    const loops = '{% for part in withheld %}'.repeat(40) + '好' + '{% endfor %}'.repeat(40);
    const answer = await (
      await service.as('admin')
    ).ask(
      `query ($text: String!) { previewLetter(name: "reply-partial-disclosure", text: $text, specimen: 4) {
         ... on LetterPreview { html findings { code } } } }`,
      { text: `${text}\n${loops}\n` },
    );
    expect(answer['previewLetter']).toEqual({ html: null, findings: [{ code: 'NOT_SUPPORTED' }] });
  });

  it('are drawn as PDF, of a draft for administrators only', async () => {
    const { text } = await desk.template(notice);
    const { draft } = await desk.saved(notice, text.replace('## 一、需要补正的事项', '## 一、补正事项'));
    const path = `/letter-templates/${notice}/preview.pdf?version=${draft?.version}`;
    const given = await (await service.as('admin')).fetch(path);
    expect([given.status, given.headers.get('content-type'), given.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    const words = (await readBack(new Uint8Array(await given.arrayBuffer()))).join('');
    expect(words).toContain('一、补正事项');
    const clerk = await service.as('lin.zhixia');
    expect((await clerk.fetch(path)).status).toBe(404);
    expect((await clerk.fetch(`/letter-templates/${notice}/preview.pdf?specimen=1`)).status).toBe(200);
    for (const wrong of [
      `${notice}/preview.pdf?specimen=9`,
      `${notice}/preview.pdf?version=x`,
      'x/preview.pdf',
    ])
      expect((await clerk.fetch(`/letter-templates/${wrong}`)).status).toBe(404);
    expect((await service.public.fetch(path)).status).toBe(404);
  });
});
