import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { type AmendParticulars, decideAmendParticulars } from '../../src/case-file/acts/amend-particulars.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { anApplication } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

/* 个人信息保护法 art. 46: who finds a mistake in what is kept of him may ask to have it amended, and it is verified first. */

const on = day('2026-03-16');
const here = onThe('2026-03-16');
const numbers = { applicant: '990101199003070023' };
const stands = {
  name: '周沐言',
  identityDocument: 'RESIDENT_ID_CARD',
  phone: '0990-1000001',
  address: '清湖县柳桥镇南堤路8号',
} as const;
const asked = { on, occasion: 'ASKED_BY_APPLICANT', reason: '电话写错一位' } as const;
const amended = { fact: 'PARTICULARS_AMENDED', ...asked };
const withAgent = aCaseFile().receivedAtWindow(
  '2026-03-02',
  anApplication({
    agent: { name: '季明远', maskedIdentityNumber: '9901**********0015', phone: '0990-1000005' },
  }),
);
const agent = { name: '季明远', phone: '0990-1000005' };
const withAgentNumbers = { ...numbers, agent: '990101198501010015' };

function when(told: CaseFileBuilder, act: Partial<AmendParticulars>, known = numbers) {
  return given(told).when((file) =>
    decideAmendParticulars(file, { ...asked, applicant: stands, ...act }, here, known),
  );
}

describe('what the fact keeps', () => {
  it('what was and what is, of what differs and of nothing else', () => {
    when(aCaseIn('IN_HANDLING'), {
      applicant: {
        name: '周沐言',
        identityDocument: 'RESIDENT_ID_CARD',
        phone: ' 13900000001 ',
        postcode: '239000',
      },
    }).then({
      ...amended,
      changes: [
        { of: 'APPLICANT', particular: 'PHONE', before: '0990-1000001', after: '13900000001' },
        { of: 'APPLICANT', particular: 'ADDRESS', before: '清湖县柳桥镇南堤路8号' },
        { of: 'APPLICANT', particular: 'POSTCODE', after: '239000' },
      ],
    });
  });

  it('identity numbers masked, even where the masks look alike', () => {
    when(aCaseIn('IN_HANDLING'), {
      applicant: { ...stands, identityNumber: '990101199003080023' },
      proofChecked: ' 居民身份证 ',
    }).then({
      ...amended,
      proofChecked: '居民身份证',
      changes: [
        {
          of: 'APPLICANT',
          particular: 'IDENTITY_NUMBER',
          before: '9901**********0023',
          after: '9901**********0023',
        },
      ],
    });
  });

  it('of the agent alike', () => {
    const told = { name: '季鸣远', phone: '0990-1000006', authority: '代为申请、领取' };
    when(withAgent, { agent: told, proofChecked: '授权委托书' }, withAgentNumbers).then({
      ...amended,
      proofChecked: '授权委托书',
      changes: [
        { of: 'AGENT', particular: 'NAME', before: '季明远', after: '季鸣远' },
        { of: 'AGENT', particular: 'PHONE', before: '0990-1000005', after: '0990-1000006' },
        { of: 'AGENT', particular: 'AUTHORITY', after: '代为申请、领取' },
      ],
    });
  });

  it('and why it is recorded so late', () => {
    const late = { on: day('2026-03-11'), lateEntryReason: '系统停机' };
    when(aCaseIn('REGISTERED'), { ...late, applicant: { ...stands, phone: '13900000001' } }).then({
      ...amended,
      ...late,
      changes: [{ of: 'APPLICANT', particular: 'PHONE', before: '0990-1000001', after: '13900000001' }],
    });
  });
});

describe('refused', () => {
  it.each<readonly [string, Partial<AmendParticulars>, object]>([
    ['where nothing would change', {}, { path: 'applicant', problem: 'UNCHANGED' }],
    [
      'where the same number is typed again',
      { applicant: { ...stands, identityNumber: ' 990101199003070023 ' } },
      { path: 'applicant', problem: 'UNCHANGED' },
    ],
    ['without a name', { applicant: { ...stands, name: ' ' } }, { path: 'applicant.name', problem: 'EMPTY' }],
    [
      'without any way to reach the applicant (art. 29 ¶2(1))',
      { applicant: { name: '周沐言', identityDocument: 'RESIDENT_ID_CARD', fax: '0990-1000009' } },
      { path: 'applicant.phone', problem: 'EMPTY' },
    ],
    [
      'with a text that is too long',
      { applicant: { ...stands, address: '路'.repeat(201) } },
      { path: 'applicant.address', problem: 'TOO_LONG', limit: 200 },
    ],
    [
      'with a number that is too long',
      { applicant: { ...stands, identityNumber: '9'.repeat(201) }, proofChecked: '身份证' },
      { path: 'applicant.identityNumber', problem: 'TOO_LONG', limit: 200 },
    ],
    ['without a reason', { reason: '  ' }, { path: 'reason', problem: 'EMPTY' }],
    ['of an agent whom the application does not name', { agent }, { path: 'agent', problem: 'NOT_ALLOWED' }],
    ['with an agent without a name', { agent: { name: '' } }, { path: 'agent.name', problem: 'EMPTY' }],
    [
      'with a proof that is too long',
      { applicant: { ...stands, phone: '0990-1000002' }, proofChecked: '证'.repeat(201) },
      { path: 'proofChecked', problem: 'TOO_LONG', limit: 200 },
    ],
  ])('%s', (_what, act, refusal) => {
    const outcome = decideAmendParticulars(
      aCaseIn('IN_HANDLING').file(),
      { ...asked, applicant: stands, ...act },
      here,
      numbers,
    );
    expect(outcome).toStrictEqual({ ok: false, refusal: { code: 'INVALID_INPUT', ...refusal } });
  });

  it.each<readonly [string, Partial<AmendParticulars>]>([
    ['the name', { applicant: { ...stands, name: '周慕言' } }],
    ['the kind of document', { applicant: { ...stands, identityDocument: 'PASSPORT' } }],
    ['the number', { applicant: { ...stands, identityNumber: '990101199003080023' }, proofChecked: ' ' }],
  ])('%s without the paper that proves it', (_what, act) => {
    const unproven = {
      code: 'PROOF_NOT_CHECKED',
      article: '个人信息保护法46',
      path: 'proofChecked',
    } as const;
    when(aCaseIn('IN_HANDLING'), act).refused(unproven);
  });

  it('of a letter that nobody has opened', () => {
    when(aCaseFile().loggedAsOrdinaryMail('2026-03-16'), {}).refused({
      code: 'APPLICATION_NOT_RECORDED',
      article: '31',
    });
  });

  it('of a case that is filed', () => {
    when(aCaseIn('ARCHIVED'), { applicant: { ...stands, phone: '0990-1000002' } }).refusedWith('WRONG_STATE');
  });
});

describe('worth a second look', () => {
  function warnings(act: Partial<AmendParticulars>, told = aCaseIn('IN_HANDLING'), known = numbers) {
    const command = { ...asked, applicant: stands, proofChecked: '居民身份证', ...act };
    const outcome = decideAmendParticulars(told.file(), command, here, known);
    return outcome.ok ? outcome.value.warnings : outcome.refusal;
  }

  it('a number whose check character does not fit the document', () => {
    const wrong = [{ code: 'IDENTITY_CHECKSUM', path: 'applicant.identityNumber' }];
    expect(warnings({ applicant: { ...stands, identityNumber: '990101199003070024' } })).toEqual(wrong);
    expect(warnings({ applicant: { ...stands, identityDocument: 'UNIFIED_SOCIAL_CREDIT_CODE' } })).toEqual(
      wrong,
    );
    expect(warnings({ applicant: { ...stands, identityDocument: 'PASSPORT' } })).toEqual([]);
  });

  it('not the number that stands, where only the telephone is amended', () => {
    const wrongAlready = { applicant: '990101199003070024' };
    expect(
      warnings({ applicant: { ...stands, phone: '0990-1000002' } }, aCaseIn('IN_HANDLING'), wrongAlready),
    ).toEqual([]);
  });

  it('a name and a number that both change: it must be the same person', () => {
    const other = { name: '宋清嘉', identityNumber: '11010519491231002X' };
    expect(warnings({ applicant: { ...stands, ...other } })).toEqual([
      { code: 'PERSON_DIFFERS', path: 'applicant.name' },
    ]);
    expect(warnings({ agent: other }, withAgent, withAgentNumbers)).toEqual([
      { code: 'PERSON_DIFFERS', path: 'agent.name' },
    ]);
  });
});

describe('the case afterwards', () => {
  const told = withAgent.amended(
    '2026-03-04',
    { of: 'APPLICANT', particular: 'NAME', before: '周沐言', after: '周慕言' },
    { of: 'APPLICANT', particular: 'IDENTITY_NUMBER', before: '9901****0023', after: '9901****0031' },
    { of: 'APPLICANT', particular: 'ADDRESS', before: '清湖县柳桥镇南堤路8号' },
    { of: 'AGENT', particular: 'PHONE', before: '0990-1000005', after: '0990-1000006' },
  );

  it('bears what is, and keeps what is asked', () => {
    const before = withAgent.file().application;
    expect(told.file().application).toStrictEqual({
      ...before,
      applicant: {
        kind: 'NATURAL_PERSON',
        name: '周慕言',
        identityDocument: 'RESIDENT_ID_CARD',
        maskedIdentityNumber: '9901****0031',
        phone: '0990-1000001',
      },
      agent: { name: '季明远', maskedIdentityNumber: '9901**********0015', phone: '0990-1000006' },
    });
    expect(told.file().state).toBe('RECEIVED');
    expect(rowOf(told.file(), shippedCalendar()).applicantName).toBe('周慕言');
  });

  it('remembers that it was amended, until that is voided', () => {
    expect(told.file().amendments).toHaveLength(1);
    expect(told.voided('2026-03-05').file().application).toStrictEqual(withAgent.file().application);
    expect(told.voided('2026-03-05').file().amendments).toEqual([]);
  });
});
