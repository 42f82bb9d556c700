import { describe, expect, it } from '@jest/globals';
import { type ApplicationForm, readApplication } from '../../src/case-file/application-form.ts';
import { aFile, anApplication, anApplicationForm } from '../support/builders-cast.ts';

const form = anApplicationForm();
const { applicant } = form;
const { phone: _phone, address: _address, ...unreachable } = applicant;

describe('政府信息公开申请 (art. 29 ¶2): what is taken', () => {
  it('the application, its identity number masked and nowhere in the clear', () => {
    const read = readApplication(form);
    expect(read).toStrictEqual({ ok: true, value: { application: anApplication(), warnings: [] } });
    expect(JSON.stringify(read)).not.toContain(applicant.identityNumber);
  });

  it('the agent’s too', () => {
    const agent = { name: '周沐辰', identityNumber: '990101198506150012', phone: '0990-1000002' };
    const read = readApplication({ ...form, agent });
    expect(read.ok && read.value.application.agent).toStrictEqual({
      name: '周沐辰',
      maskedIdentityNumber: '9901**********0012',
      phone: '0990-1000002',
    });
    expect(JSON.stringify(read)).not.toContain(agent.identityNumber);
  });

  it('the agent’s authority, and a power of attorney that is one of the attachments', () => {
    const powerOfAttorney = 'a'.repeat(64);
    const file = { name: '授权委托书.pdf', mediaType: 'application/pdf', size: 9, sha256: powerOfAttorney };
    const agent = { name: '周沐辰', identityNumber: '1', authority: '代收答复', powerOfAttorney };
    const read = readApplication({ ...form, agent, attachments: [file] });
    expect(read.ok && read.value.application.agent).toMatchObject({ authority: '代收答复', powerOfAttorney });
    expect(readApplication({ ...form, agent, attachments: [] })).toMatchObject({
      refusal: { path: 'application.agent.powerOfAttorney', problem: 'UNKNOWN' },
    });
  });

  it('a fax number, and that other ways will do', () => {
    const faxed = { ...form, applicant: { ...applicant, fax: '0990-1000009' }, acceptsOtherWays: true };
    const read = readApplication(faxed);
    expect(read.ok && read.value.application).toMatchObject({
      applicant: { fax: '0990-1000009' },
      acceptsOtherWays: true,
    });
  });

  it('name and description without the blanks around them', () => {
    const read = readApplication({
      ...form,
      applicant: { ...applicant, name: ' 周沐言 ' },
      description: '\n南堤路地块批复\n',
    });
    expect(read.ok && [read.value.application.applicant.name, read.value.application.description]).toEqual([
      '周沐言',
      '南堤路地块批复',
    ]);
  });

  it.each(['买买提·艾力', '𠮷田𠀋', '王㛃', 'María-José O’Neill', '周沐言、周沐辰'])(
    'the name %s',
    (name) => {
      const read = readApplication({ ...form, applicant: { ...applicant, name } });
      expect(read.ok && read.value.application.applicant.name).toBe(name);
    },
  );

  it.each([
    ['10,000 characters', '字'.repeat(10_000)],
    ['10,000 rare characters, each two code units', '𠮷'.repeat(10_000)],
    ['tabs and line breaks', '一、批复\r\n\t二、方案'],
    ['emoji', '请公开👍🏽'],
  ])('a description of %s', (_what, description) => {
    expect(readApplication({ ...form, description }).ok).toBe(true);
  });

  it.each([
    ['phone', '0990-1000001'],
    ['email', 'zhou@mail.example'],
    ['address', '某处'],
  ] as const)('one way to be reached: %s', (way, told) => {
    expect(readApplication({ ...form, applicant: { ...unreachable, [way]: told } }).ok).toBe(true);
  });

  it('twenty attachments, and help that is asked for (art. 43)', () => {
    const attachments = Array.from({ length: 20 }, (_, index) => aFile(`附件${index}.pdf`));
    expect(readApplication({ ...form, attachments, assistance: '需要大字版' }).ok).toBe(true);
  });
});

describe('what is refused, at its path', () => {
  const agent = { name: '周沐辰', identityNumber: '990101198506150012' };
  const longLine = '字'.repeat(201);
  const control = '周\u0007言';

  const cases: readonly (readonly [string, Partial<ApplicationForm>, string, number?])[] = [
    ['applicant.name', { applicant: { ...applicant, name: '' } }, 'EMPTY'],
    ['applicant.name', { applicant: { ...applicant, name: ' \u3000 ' } }, 'EMPTY'],
    ['applicant.name', { applicant: { ...applicant, name: longLine } }, 'TOO_LONG', 200],
    ['applicant.name', { applicant: { ...applicant, name: control } }, 'CONTROL_CHARACTERS'],
    ['applicant.identityNumber', { applicant: { ...applicant, identityNumber: '' } }, 'EMPTY'],
    [
      'applicant.identityNumber',
      { applicant: { ...applicant, identityNumber: control } },
      'CONTROL_CHARACTERS',
    ],
    ['applicant.phone', { applicant: { ...applicant, phone: longLine } }, 'TOO_LONG', 200],
    ['applicant.email', { applicant: { ...applicant, email: control } }, 'CONTROL_CHARACTERS'],
    ['applicant.address', { applicant: { ...applicant, address: control } }, 'CONTROL_CHARACTERS'],
    ['applicant.postcode', { applicant: { ...applicant, postcode: longLine } }, 'TOO_LONG', 200],
    [
      'applicant.legalRepresentative',
      { applicant: { ...applicant, legalRepresentative: control } },
      'CONTROL_CHARACTERS',
    ],
    ['applicant.contactPerson', { applicant: { ...applicant, contactPerson: longLine } }, 'TOO_LONG', 200],
    ['applicant.phone', { applicant: { ...applicant, phone: '138001' } }, 'NO_PHONE'],
    ['applicant.email', { applicant: { ...applicant, email: 'js@example' } }, 'NO_EMAIL'],
    ['agent.phone', { agent: { ...agent, phone: 'abc' } }, 'NO_PHONE'],
    ['applicant.phone', { applicant: unreachable }, 'EMPTY'],
    ['applicant.phone', { applicant: { ...unreachable, phone: ' ', email: '', address: ' ' } }, 'EMPTY'],
    ['agent.name', { agent: { ...agent, name: '' } }, 'EMPTY'],
    ['agent.identityNumber', { agent: { ...agent, identityNumber: ' ' } }, 'EMPTY'],
    ['agent.phone', { agent: { ...agent, phone: control } }, 'CONTROL_CHARACTERS'],
    ['description', { description: '' }, 'EMPTY'],
    ['description', { description: '\n\t ' }, 'EMPTY'],
    ['description', { description: '字'.repeat(10_001) }, 'TOO_LONG', 10_000],
    ['description', { description: '𠮷'.repeat(10_001) }, 'TOO_LONG', 10_000],
    ['description', { description: '批复\u0000' }, 'CONTROL_CHARACTERS'],
    ['assistance', { assistance: control }, 'CONTROL_CHARACTERS'],
    ['attachments', { attachments: Array.from({ length: 21 }, () => aFile('附件.pdf')) }, 'TOO_LONG', 20],
  ];

  const refusals = cases.map(([field, change, problem, limit]) => {
    const refusal = { code: 'INVALID_INPUT', path: `application.${field}`, problem };
    return [field, problem, change, limit === undefined ? refusal : { ...refusal, limit }] as const;
  });

  it.each(refusals)('%s: %s (%#)', (_field, _problem, change, refusal) => {
    expect(readApplication({ ...form, ...change })).toStrictEqual({ ok: false, refusal });
  });
});

describe('an identity number that does not add up is a warning: the paper at the window decides, not arithmetic', () => {
  const warning = [{ code: 'IDENTITY_CHECKSUM', path: 'application.applicant.identityNumber' }];

  it.each([
    ['RESIDENT_ID_CARD', '990101199003070023', []],
    ['RESIDENT_ID_CARD', ' 99010119910410005x ', []],
    ['RESIDENT_ID_CARD', '990101199003070024', warning],
    ['RESIDENT_ID_CARD', '12345', warning],
    ['UNIFIED_SOCIAL_CREDIT_CODE', '91990101MA0000001Y', []],
    ['UNIFIED_SOCIAL_CREDIT_CODE', '91990101ma0000001y', []],
    ['UNIFIED_SOCIAL_CREDIT_CODE', '91990101MA0000001X', warning],
    ['PASSPORT', 'E12345678', []],
    ['HONG_KONG_MACAO_PERMIT', 'H0000000001', []],
    ['TAIWAN_PERMIT', '00000001', []],
    ['OTHER_DOCUMENT', '军字第000001号', []],
  ] as const)('%s %s → %j', (identityDocument, identityNumber, warnings) => {
    const read = readApplication({ ...form, applicant: { ...applicant, identityDocument, identityNumber } });
    expect(read.ok && read.value.warnings).toEqual(warnings);
  });
});
