import { describe, expect, it } from '@jest/globals';
import type { FactName } from '../../../src/case-file/facts.ts';
import { lettersToPrint } from '../../../src/usecases/letters/letters-to-print.ts';
import type { DrawnLetterOfCase } from '../../../src/usecases/ports/mail.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../../support/builders.ts';

type Kind = DrawnLetterOfCase['kind'];

/** The letters that an entry of the journal puts into the world. */
const written: Partial<Record<FactName, readonly Kind[]>> = {
  REGISTERED: ['REGISTRATION_RECEIPT'],
  CORRECTION_NOTICE_SENT: ['CORRECTION_NOTICE'],
  EXTENSION_NOTIFIED: ['EXTENSION_NOTICE'],
  CONSULTATION_SENT: ['CONSULTATION_THIRD_PARTY', 'OPINION_FORM', 'CONSULTATION_NOTICE'],
  REPLY_SIGNED: ['REPLY_PROVIDED', 'RECTIFICATION_TRANSFER'],
};

/** As if every letter of the case were drawn. */
function toPrint(told: CaseFileBuilder): readonly Kind[] {
  const file = told.file();
  const drawn = told
    .journal()
    .flatMap(({ seq, fact }) =>
      (written[fact.fact] ?? []).map((kind) => ({ id: `${kind} ${seq}`, caseId: file.id, seq, kind })),
    );
  return lettersToPrint(file, drawn).map(({ kind }) => kind);
}

const company = { name: '清湖云雾茶业有限公司', isOrganization: true, address: '清湖县云溪镇茶园路1号' };
const extended = aCaseIn('IN_HANDLING').extended('2026-03-12', 10);

describe('待打印文书: letters that lie drawn and wait to leave on paper', () => {
  it.each<[string, CaseFileBuilder, readonly Kind[]]>([
    ['an extension notice that waits', extended, ['EXTENSION_NOTICE']],
    ['one that was posted', extended.dispatched('2026-03-12', 'EXTENSION_NOTICE'), []],
    ['one that was served', extended.letterServed('2026-03-12', 'EXTENSION_NOTICE'), []],
    ['one whose service failed', extended.serviceFailed('2026-03-12', 'EXTENSION_NOTICE'), []],
    ['one that was voided', extended.voided(), []],
    [
      'a signed reply and what goes out with it',
      aCaseIn('SIGNED'),
      ['REPLY_PROVIDED', 'RECTIFICATION_TRANSFER'],
    ],
    ['a reply that was sent', aCaseIn('SIGNED').sent('2026-03-12'), []],
    ['a reply whose application was withdrawn', aCaseIn('SIGNED').withdrawn('2026-03-12'), []],
    [
      'both letters of a consultation, and the form for the answer',
      aCaseIn('IN_HANDLING').consultationSent('2026-03-12', { party: company }),
      ['CONSULTATION_THIRD_PARTY', 'OPINION_FORM', 'CONSULTATION_NOTICE'],
    ],
    ['a receipt handed over at the window', aCaseIn('REGISTERED'), []],
    [
      'a receipt to whom wrote by post',
      aCaseFile().receivedByPost('2026-03-02').registered('2026-03-03'),
      ['REGISTRATION_RECEIPT'],
    ],
  ])('%s', (_, told, kinds) => {
    expect(toPrint(told)).toEqual(kinds);
  });

  it.each<[string, readonly Kind[], readonly Kind[]]>([
    [
      'the form behind the letter of a co-producer, not behind the notice to the applicant',
      ['CONSULTATION_CO_PRODUCER', 'CONSULTATION_NOTICE', 'OPINION_FORM'],
      ['CONSULTATION_CO_PRODUCER', 'OPINION_FORM', 'CONSULTATION_NOTICE'],
    ],
    [
      'no form while its letter is not drawn',
      ['CONSULTATION_NOTICE', 'OPINION_FORM'],
      ['CONSULTATION_NOTICE'],
    ],
  ])('of a consultation: %s', (_, kinds, printed) => {
    const told = aCaseIn('IN_HANDLING').consultationSent('2026-03-12', { party: company });
    const seq = told.journal().length;
    const file = told.file();
    const drawn = kinds.map((kind) => ({ id: kind, caseId: file.id, seq, kind }));
    expect(lettersToPrint(file, drawn).map(({ kind }) => kind)).toEqual(printed);
  });

  it('of an application online, whose receipt is read there, nothing', () => {
    const online = aCaseFile().submittedOnline('2026-03-02').registered('2026-03-03');
    expect(toPrint(online)).toEqual([]);
  });
});
