import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/calendar/day.ts';
import type { DrawnLetterOfCase } from '../../../src/usecases/ports/mail.ts';
import { envelopeData } from '../../../src/usecases/queries/envelopes-to-print.ts';
import { postingListData } from '../../../src/usecases/queries/posting-list.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../../support/builders.ts';
import { agencies, anApplication } from '../../support/builders-cast.ts';

const on = day('2026-03-12');
const company = { name: '清湖云雾茶业有限公司', isOrganization: true, address: '清湖县云溪镇茶园路1号' };
const applicant = { name: '周沐言', phone: '0990-1000001', address: '清湖县柳桥镇南堤路8号' };

describe('交寄清单: what was posted on a day', () => {
  function listOf(...told: readonly CaseFileBuilder[]) {
    const cases = told.map((one) => ({ file: one.file(), journal: one.journal() }));
    return postingListData(cases, on);
  }

  it('a reply, with the applicant and the address of the application', () => {
    expect(listOf(aCaseIn('SIGNED').sent('2026-03-12'))).toEqual([
      {
        no: 1,
        caseId: 'd0000000-0000-4000-8000-000000000001',
        applicationNo: 'QH02-2026-00001',
        letter: 'REPLY',
        documentNo: '清湖自然资答〔2026〕1号',
        way: 'EMS',
        waybillNo: 'EX100000002CN',
        ...applicant,
      },
    ]);
  });

  it('a letter of consultation to the company that it asks, and what was posted to another address there', () => {
    const consulted = aCaseIn('IN_HANDLING').consultationSent('2026-03-11', { party: company });
    const elsewhere = {
      way: 'REGISTERED_MAIL',
      waybillNo: 'XA10000000134',
      address: '清湖县城关镇一号',
    } as const;
    const posted = consulted
      .dispatched('2026-03-12', 'CONSULTATION')
      .dispatched('2026-03-12', 'CONSULTATION_NOTICE', { ...elsewhere, postcode: '239400' });
    expect(listOf(posted)).toMatchObject([
      { no: 1, letter: 'CONSULTATION', name: company.name, address: company.address, way: 'EMS' },
      {
        no: 2,
        letter: 'CONSULTATION_NOTICE',
        name: '周沐言',
        address: elsewhere.address,
        postcode: '239400',
      },
    ]);
  });

  it('numbered as they were recorded, case after case', () => {
    const first = aCaseIn('SIGNED').sent('2026-03-12');
    const second = aCaseFile(agencies.naturalResources, 'd0000000-0000-4000-8000-000000000000')
      .receivedAtWindow('2026-03-02')
      .registered('2026-03-12')
      .dispatched('2026-03-12', 'REGISTRATION_RECEIPT');
    const early = second.journal().map((entry) => ({ ...entry, recordedAt: '2026-03-12T09:00:00.000Z' }));
    const list = postingListData(
      [
        { file: second.file(), journal: early },
        { file: first.file(), journal: first.journal() },
      ],
      on,
    );
    // The reply was recorded at one, the receipt at nine.
    expect(list.map(({ no, letter }) => [no, letter])).toEqual([
      [1, 'REPLY'],
      [2, 'REGISTRATION_RECEIPT'],
    ]);
  });

  it.each([
    ['posted on another day', aCaseIn('SIGNED').sent('2026-03-13')],
    ['voided', aCaseIn('SIGNED').sent('2026-03-12').voided()],
    [
      'published, not posted',
      aCaseIn('AWAITING_CORRECTION')
        .serviceFailed('2026-03-11', 'CORRECTION_NOTICE')
        .dispatched('2026-03-12', 'CORRECTION_NOTICE', { way: 'PUBLIC_NOTICE', where: '清湖日报' }),
    ],
    ['handed over', aCaseIn('SIGNED').and({ fact: 'REPLY_SENT', on, by: 'IN_PERSON' })],
  ])('not what was %s', (_, told) => {
    expect(listOf(told)).toEqual([]);
  });
});

describe('信封标签: letters that lie drawn, go by post and were not posted', () => {
  const kinds: Readonly<Record<string, DrawnLetterOfCase['kind']>> = {
    REGISTERED: 'REGISTRATION_RECEIPT',
    EXTENSION_NOTIFIED: 'EXTENSION_NOTICE',
    CONSULTATION_SENT: 'CONSULTATION_THIRD_PARTY',
    REPLY_SIGNED: 'REPLY_PROVIDED',
  };

  /** As if every letter of the case were drawn. */
  function envelopesOf(told: CaseFileBuilder) {
    const file = told.file();
    const drawn = told.journal().flatMap(({ seq, fact }) => {
      const kind = kinds[fact.fact];
      const letter = kind && { id: `${kind} ${seq}`, caseId: file.id, seq, kind };
      if (!letter) return [];
      const notice = { ...letter, id: `NOTICE ${seq}`, kind: 'CONSULTATION_NOTICE' } as const;
      const form = { ...letter, id: `FORM ${seq}`, kind: 'OPINION_FORM' } as const;
      const transfer = { ...letter, id: `TRANSFER ${seq}`, kind: 'RECTIFICATION_TRANSFER' } as const;
      if (fact.fact === 'CONSULTATION_SENT') return [letter, form, notice];
      return fact.fact === 'REPLY_SIGNED' ? [letter, transfer] : [letter];
    });
    return envelopeData(new Map([[file.id, file]]), drawn);
  }

  it('an extension notice, until it is posted or handed over', () => {
    const told = aCaseIn('IN_HANDLING').extended('2026-03-12', 10);
    expect(envelopesOf(told)).toEqual([
      {
        caseId: 'd0000000-0000-4000-8000-000000000001',
        letterId: `EXTENSION_NOTICE ${told.journal().length}`,
        applicationNo: 'QH02-2026-00001',
        letter: 'EXTENSION_NOTICE',
        documentNo: '清湖自然资延〔2026〕1号',
        writtenOn: '2026-03-12',
        ...applicant,
      },
    ]);
    expect(envelopesOf(told.dispatched('2026-03-12', 'EXTENSION_NOTICE'))).toEqual([]);
    expect(envelopesOf(told.letterServed('2026-03-12', 'EXTENSION_NOTICE'))).toEqual([]);
  });

  it('a signed reply before it is sent, and not after', () => {
    expect(envelopesOf(aCaseIn('SIGNED')).map(({ letter }) => letter)).toEqual(['REPLY']);
    expect(envelopesOf(aCaseIn('SIGNED').sent('2026-03-12'))).toEqual([]);
    expect(envelopesOf(aCaseIn('SIGNED').withdrawn('2026-03-12'))).toEqual([]);
  });

  it('both letters of a consultation, each to its own recipient; the form goes in with its letter', () => {
    const told = aCaseIn('IN_HANDLING').consultationSent('2026-03-12', { party: company });
    expect(envelopesOf(told).map(({ letter, name, address }) => [letter, name, address])).toEqual([
      ['CONSULTATION', company.name, company.address],
      ['CONSULTATION_NOTICE', '周沐言', applicant.address],
    ]);
  });

  it('no letter that was answered, be it online and not confirmed yet: who answers has it', () => {
    const told = aCaseIn('IN_HANDLING').consultationSent('2026-03-12', { party: company });
    for (const answered of [told.opinionSubmitted('2026-03-13'), told.opinionReceived('2026-03-13')])
      expect(envelopesOf(answered).map(({ letter }) => letter)).toEqual(['CONSULTATION_NOTICE']);
    const both = told.consultationSent('2026-03-12', { party: { ...company, name: '清湖渔具有限公司' } });
    expect(envelopesOf(both.opinionReceived('2026-03-13')).map(({ letter, name }) => [letter, name])).toEqual(
      [
        ['CONSULTATION_NOTICE', '周沐言'],
        ['CONSULTATION', '清湖渔具有限公司'],
        ['CONSULTATION_NOTICE', '周沐言'],
      ],
    );
  });

  it('a receipt to those who wrote by post, with their postcode; not to those at the window', () => {
    const { applicant: person } = anApplication();
    const written = anApplication({ applicant: { ...person, postcode: '239400', contactPerson: '周远' } });
    const told = aCaseFile().receivedByPost('2026-03-02', written).registered('2026-03-03');
    expect(envelopesOf(told)).toMatchObject([{ name: '周沐言', contactPerson: '周远', postcode: '239400' }]);
    expect(envelopesOf(aCaseIn('REGISTERED'))).toEqual([]);
  });

  it('of a case that is not among them, and of an entry that was voided, nothing', () => {
    const drawn = { id: 'x', caseId: 'y', seq: 1, kind: 'EXTENSION_NOTICE' } as const;
    expect(envelopeData(new Map(), [drawn])).toEqual([]);
    expect(envelopesOf(aCaseIn('IN_HANDLING').extended('2026-03-12', 10).voided())).toEqual([]);
  });
});
