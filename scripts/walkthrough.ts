import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import PDFDocument from 'pdfkit';
import yauzl from 'yauzl';

/**
 * One case from application to archive, against the running service and over HTTP only, signed in as a different
 * person for each role. No date and no id is used that was not read from a response. What it leaves in out/: the
 * receipt, the reply letter with its enclosure, and the archived file. Any surprise ends it with exit code 1.
 */
const service = process.env['MINGDA_URL'] ?? 'http://localhost:8080';
const password = process.env['MINGDA_DEMO_PASSWORD'] ?? 'qinghu-demo-2026';
const out = pathToFileURL(`${resolve('out')}/`);
const serifFont = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
);

interface CaseNow {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly applicationNo: string;
  readonly receivedOn: string;
  readonly replyDueOn: string;
  readonly letters: readonly {
    readonly kind: string;
    readonly url: string;
    readonly documentNo: string | null;
  }[];
  readonly draft: { readonly itemsToReview: readonly string[] } | null;
  readonly archive: { readonly url: string; readonly archivalCode: string } | null;
  readonly permittedActions: readonly {
    readonly action: string;
    readonly article: string | null;
    readonly permitted: boolean;
  }[];
  readonly timeline: readonly { readonly on: string; readonly zh: string; readonly late: boolean }[];
  readonly deadlines: readonly {
    readonly name: string;
    readonly on: string;
    readonly explanation: { readonly zh: string };
  }[];
}

interface Person {
  readonly name: string;
  readonly cookie: string;
}

const caseFields = `id version state applicationNo receivedOn replyDueOn letters { kind url documentNo }
  draft { itemsToReview } archive { url archivalCode } permittedActions { action article permitted } timeline { on zh late } deadlines { name on explanation }`;

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const enclosureName = '清湖县政府信息依申请公开办理规程.pdf';
const applicationPaper = await upload(
  '身份证明复印件.pdf',
  await paper('身份证明复印件', ['（演示材料）申请人周沐言的身份证明复印件。']),
);
const agency = await governmentOffice();
const application = {
  applicant: {
    kind: 'NATURAL_PERSON',
    name: '周沐言',
    identityDocument: 'RESIDENT_ID_CARD',
    identityNumber: '11010519491231002X',
    phone: '0550-5559012',
    address: '清湖县书院路88号',
  },
  description: '《清湖县政府信息依申请公开办理规程》全文（县政府办公室制发）',
  form: 'ELECTRONIC',
  delivery: 'ONLINE',
  attachmentIds: [applicationPaper],
};

const receipt = await mutate(
  'submitApplication',
  { agencyId: agency.id, application },
  undefined,
  'ApplicationReceipt',
  'caseId applicationNo queryCode trackingUrl receivedOn replyDueOn',
);
const { caseId, applicationNo, queryCode } = receipt as Record<string, string>;
say(
  String(receipt['receivedOn']),
  `周沐言 向${agency.name}提交申请，编号 ${applicationNo}，答复期限 ${String(receipt['replyDueOn'])}`,
);

const clerk = await signIn('lin.zhixia');
let now = await read(clerk);
await step(clerk, 'registerApplication', {});
const { viewer } = await ask<{
  viewer: {
    agency: {
      units: { id: string; name: string }[];
      staff: { id: string; userName: string; units: { id: string }[] }[];
    };
  };
}>('{ viewer { agency { units { id name } staff { id userName units { id } } } } }', {}, clerk);
const handlerRecord = found(
  viewer.agency.staff.find((member) => member.userName === 'chen.wangshu'),
  'the handler',
);
const unit = found(
  viewer.agency.units.find(
    ({ id, name }) => name === '业务股' && handlerRecord.units.some((own) => own.id === id),
  ),
  'the unit',
);
await step(clerk, 'assignCase', { unitId: unit.id, handlerId: handlerRecord.id });

const handler = await signIn('chen.wangshu');
await step(handler, 'acceptAssignment', {});
await step(handler, 'recordSearch', {
  places: ['县政府办公文档案室', '电子公文系统'],
  keywords: ['依申请公开', '办理规程'],
  searchedBy: handler.name,
  result: '检索到该规程一份，属于可以公开的政府信息。',
});
const enclosure = await upload(
  enclosureName,
  await paper('清湖县政府信息依申请公开办理规程', [
    '第一条　为规范本县政府信息依申请公开的接收、登记、办理、审核、答复、归档，制定本规程。',
    '第二条　各乡镇、县直部门、园区设立政府信息公开工作机构，开通网上申请和窗口申请。',
    '第三条　收到申请的日期依照《中华人民共和国政府信息公开条例》第三十一条确定。',
    '第四条　答复文书经法制审核、保密审查后签发，送达凭证随案归档。',
  ]),
  handler,
);
await step(handler, 'draftReply', {
  reply: { provided: { content: '《清湖县政府信息依申请公开办理规程》全文', enclosureIds: [enclosure] } },
});
await step(handler, 'submitForReview', {});
await step(await signIn('shen.jibai'), 'passLegalReview', { opinion: '引用条款正确，程序合法，同意。' });
now = await read(clerk);
const findings = found(now.draft, 'the draft').itemsToReview.map((item) => ({
  item,
  releasable: true,
  basis: '不涉及国家秘密、商业秘密和个人隐私',
}));
await step(await signIn('gu.nanqiao'), 'passSecrecyReview', { findings });
await step(await signIn('lu.huaijin'), 'signReply', {});
await step(clerk, 'sendReply', { by: 'ELECTRONIC' });
const { on: arrivedOn } = found((await read(clerk)).timeline.at(-1), 'the entry of the sending');
await step(clerk, 'recordService', {
  letter: 'REPLY',
  evidence: { electronicArrived: { on: arrivedOn, system: '政府信息公开门户' } },
});

now = await read(clerk);
const applicant = {
  'x-application-number': found(applicationNo, 'the number'),
  'x-query-code': found(queryCode, 'the code'),
};
await keep('登记回执.pdf', await download(letterUrl('REGISTRATION_RECEIPT'), applicant));
await keep('答复书.pdf', await download(letterUrl('REPLY_PROVIDED'), applicant));
const tracked = await ask<{
  trackApplication: {
    __typename: string;
    statusZh: string;
    enclosures: { name: string; url: string; sha256: string }[];
  };
}>(
  'query ($number: String!, $code: String!) { trackApplication(number: $number, code: $code) { __typename ... on TrackedApplication { statusZh enclosures { name url sha256 } } } }',
  { number: applicationNo, code: queryCode },
);
const given = found(tracked.trackApplication.enclosures[0], 'the enclosure');
const enclosureBytes = await download(given.url, applicant);
demand(sha256(enclosureBytes) === given.sha256, 'the enclosure is not what was reviewed');
await keep(`答复书附件-${given.name}`, enclosureBytes);

const archivist = await signIn('xu.qinghe');
await step(archivist, 'archiveCase', { retention: 'TEN_YEARS', flagOpenRemedy: true });
now = await read(archivist);
const archive = found(now.archive, 'the archive');
const zip = await download(archive.url, { cookie: archivist.cookie });
await keep('案卷.zip', zip);
const files = await unzipped(zip);
const manifest = JSON.parse(found(files.get('manifest.json'), 'the manifest').toString()) as {
  items: { name: string; size: number; sha256: string }[];
};
for (const item of manifest.items) {
  const bytes = found(files.get(item.name), item.name);
  demand(
    sha256(bytes) === item.sha256 && bytes.length === item.size,
    `${item.name} is not what the manifest says`,
  );
}
demand(files.size === manifest.items.length + 1, 'the archive holds a file the manifest does not name');
demand(now.state === 'ARCHIVED', `the case ended as ${now.state}`);
demand(
  now.timeline.every((event) => !event.late),
  'an act was late',
);

console.log(
  `\n期限说明：${
    found(
      now.deadlines.find((deadline) => deadline.name === 'REPLY_DUE'),
      'REPLY_DUE',
    ).explanation.zh
  }`,
);
console.log(
  `\n完成：${now.applicationNo} 已归档（${archive.archivalCode}），${manifest.items.length} 件卷内文件的 SHA-256 均与目录一致。out/ 中：登记回执、答复书及附件、案卷。`,
);

/** One act by one person, on the version just read; prints what the journal says of it. */
async function step(person: Person, action: string, details: object): Promise<void> {
  const before = await read(person);
  const permission = before.permittedActions.find((one) => one.action === action);
  demand(permission?.permitted === true, `${person.name} may not ${action}`);
  const input = { caseId: before.id, expectedVersion: before.version, ...details };
  const done = await mutate(action, input, person, 'ActDone', `caseFile { ${caseFields} }`);
  const after = done['caseFile'] as CaseNow;
  const basis = permission?.article ? `（依据：条例第${permission.article}条）` : '';
  demand(after.version > before.version, `${action} changed nothing`);
  for (const event of after.timeline.slice(before.timeline.length))
    say(event.on, `${person.name}：${event.zh}${basis}`);
}

async function read(person: Person): Promise<CaseNow> {
  const { caseFile } = await ask<{ caseFile: CaseNow | null }>(
    `query ($id: ID!) { caseFile(id: $id) { ${caseFields} } }`,
    { id: caseId },
    person,
  );
  return found(caseFile, 'the case');
}

async function mutate(
  action: string,
  input: object,
  person: Person | undefined,
  success: string,
  fields: string,
): Promise<Record<string, unknown>> {
  const type = `${action.charAt(0).toUpperCase()}${action.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${action}(input: $input) { __typename ... on ${success} { ${fields} } ... on Refusal { code zh } } }`;
  const data = await ask<Record<string, Record<string, unknown>>>(
    text,
    { input: { clientMutationId: randomUUID(), ...input } },
    person,
  );
  const answer = found(data[action], action);
  demand(answer['__typename'] === success, `${action}: ${String(answer['code'])} ${String(answer['zh'])}`);
  return answer;
}

async function ask<Data>(query: string, variables: object, person?: Person): Promise<Data> {
  const headers = { 'content-type': 'application/json', ...(person ? { cookie: person.cookie } : {}) };
  const response = await fetch(`${service}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  demand(response.ok && errors === undefined, JSON.stringify(errors));
  return found(data, 'data');
}

async function signIn(userName: string): Promise<Person> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${service}/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ userName, password }),
  });
  demand(response.ok, `${userName} could not sign in (${response.status})`);
  const cookie = found(response.headers.getSetCookie()[0]?.split(';')[0], 'the cookie');
  const { viewer: self } = await ask<{ viewer: { name: string } }>(
    '{ viewer { name } }',
    {},
    { name: userName, cookie },
  );
  return { name: self.name, cookie };
}

async function governmentOffice(): Promise<{ id: string; name: string }> {
  const { agencies } = await ask<{ agencies: { id: string; name: string; kind: string }[] }>(
    '{ agencies { id name kind } }',
    {},
  );
  return found(
    agencies.find((one) => one.kind === 'GOVERNMENT_OFFICE'),
    'the government office',
  );
}

async function upload(name: string, bytes: Buffer, person?: Person): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name);
  const headers = { 'x-mingda-upload': '1', ...(person ? { cookie: person.cookie } : {}) };
  const response = await fetch(`${service}/uploads`, { method: 'POST', headers, body: form });
  const kept = (await response.json()) as { id?: string; name?: string; sha256?: string };
  demand(
    kept.name === name && kept.sha256 === sha256(bytes),
    `the upload of ${name} was not kept as it was sent`,
  );
  return found(kept.id, 'the id of the upload');
}

/** Letters are drawn after the act that orders them: one that is still being drawn is asked for again. */
async function download(url: string, headers: Record<string, string>): Promise<Buffer> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const response = await fetch(`${service}${url}`, { headers });
    if (response.status !== 503) {
      demand(response.ok, `${url}: ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    }
    await promisify(setTimeout)(250);
  }
  throw new Error(`${url} was never drawn`);
}

function letterUrl(kind: string): string {
  return found(
    now.letters.find((letter) => letter.kind === kind),
    kind,
  ).url;
}

async function keep(name: string, bytes: Buffer): Promise<void> {
  await writeFile(new URL(encodeURIComponent(name), out), bytes);
}

/** A paper to attach: one page with a title and some lines. */
async function paper(title: string, lines: readonly string[]): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 80, font: serifFont });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.fontSize(18).text(title, { align: 'center' }).moveDown(1.5).fontSize(13);
  for (const line of lines) document.text(line, { lineGap: 8 }).moveDown(0.5);
  document.end();
  await new Promise((resolve) => document.on('end', resolve));
  return Buffer.concat(chunks);
}

async function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zipFile = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const entries = new Map<string, Buffer>();
  for await (const entry of zipFile.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zipFile.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    entries.set(entry.fileName, Buffer.concat(chunks));
  }
  return entries;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function say(on: string, what: string): void {
  console.log(`${on}  ${what}`);
}

function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`${what} is missing`);
  return value;
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
