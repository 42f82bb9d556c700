import { describe, expect, it } from '@jest/globals';
import { mayKnowOf, mayRead } from '../../src/access/may-read.ts';
import { refusalToPerform } from '../../src/access/may-perform.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import {
  decideRecordConsultationOpinion,
  type RecordConsultationOpinion,
} from '../../src/case-file/acts/record-consultation-opinion.ts';
import { standingOf, standingWording } from '../../src/case-file/consultation-standing.ts';
import { openMatters } from '../../src/case-file/open-matters.ts';
import { refusalOfRelease } from '../../src/case-file/third-party-guard.ts';
import { aCaseIn, caseId, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { aFile } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

/** Sent and delivered on 12 March 2026: the third party's fifteen working days end on 2 April. */
function asked(): CaseFileBuilder {
  return aCaseIn('IN_HANDLING').consultationSent('2026-03-12').consultationDelivered('2026-03-12');
}

const objection = { ref: 'C1', opinion: 'OBJECTS', text: '合同价格属于本公司商业秘密' } as const;
const files = [aFile('报价单.pdf')];
const party = '清湖云雾茶业有限公司';

function said(told: CaseFileBuilder, changes: Partial<RecordConsultationOpinion>) {
  const act = { on: day('2026-03-16'), ...objection, ...changes };
  return given(told).when((file) => decideRecordConsultationOpinion(file, act, onThe('2026-03-16')));
}

describe('网上提出意见 (arts. 32, 34)', () => {
  it('is kept with what came along, without a finding', () => {
    said(asked(), { online: { files } }).then({
      fact: 'CONSULTATION_OPINION_SUBMITTED',
      on: '2026-03-16',
      ...objection,
      files,
    });
  });

  it('of an agency says whom to ask', () => {
    const contact = '苏晚晴 0000-6120101';
    const told = said(asked(), { online: { files, contact } });
    told.then({ fact: 'CONSULTATION_OPINION_SUBMITTED', on: '2026-03-16', ...objection, files, contact });
    said(asked(), { online: { files, contact: '长'.repeat(201) } }).refused({
      code: 'INVALID_INPUT',
      path: 'contact',
      problem: 'TOO_LONG',
      limit: 200,
    });
  });

  it.each([
    ['submitted before', asked().opinionSubmitted('2026-03-13'), '2026-03-13'],
    ['answered by letter', asked().opinionReceived('2026-03-13'), '2026-03-13'],
  ])('once: %s', (_, told, on) => {
    // Where nothing else is out, there is nothing to answer at all.
    const refusal = told.file().consultations[0]?.answer
      ? ({ code: 'NO_CONSULTATION_OUT', article: '32' } as const)
      : ({ code: 'CONSULTATION_ANSWERED', article: '32', ref: 'C1', party, on: day(on) } as const);
    said(told, { online: { files } }).refused(refusal);
  });

  it('not of a letter that was not sent', () => {
    said(asked(), { ref: 'C9', online: { files } }).refused({
      code: 'INVALID_INPUT',
      path: 'ref',
      problem: 'UNKNOWN',
    });
  });

  it('ends no excluded time; confirmed by the office, with its finding, it does', () => {
    const told = asked().opinionSubmitted('2026-03-13');
    expect(told.file().clockFacts).toEqual(asked().file().clockFacts);
    said(told, { on: day('2026-03-13'), reasonable: true }).then({
      fact: 'CONSULTATION_ANSWERED',
      on: '2026-03-13',
      ...objection,
      reasonable: true,
    });
  });
});

describe('what waits for its confirmation', () => {
  const calendar = shippedCalendar();
  const after = day('2026-04-03');

  function standing(told: CaseFileBuilder) {
    const file = told.file();
    const [one] = file.consultations;
    if (!one) throw new Error('nobody was asked');
    const stands = standingOf(file, one, calendar, after);
    return [stands.state, standingWording(one, stands).zh];
  }

  it.each([
    ['nothing came', asked(), 'SILENT', '逾期未提出意见，由本机关依照条例决定是否公开。'],
    [
      'on the last day',
      asked().opinionSubmitted('2026-04-02'),
      'DELIVERED',
      '对方已于2026年4月2日在网上提出意见（不同意公开），待本机关确认。',
    ],
    [
      'after the term',
      asked().opinionSubmitted('2026-04-03'),
      'SILENT',
      '逾期未提出意见，由本机关依照条例决定是否公开。',
    ],
  ])('%s: no silence where it was in time', (_, told, state, words) => {
    expect(standing(told)).toEqual([state, words]);
    const spoken = state === 'DELIVERED';
    const release = { ground: 'PROVIDED' } as const;
    expect(refusalOfRelease(told.file(), calendar, after, release)?.code).toBe(
      spoken ? 'CONSULTATION_UNDECIDED' : undefined,
    );
    expect(openMatters(told.file(), calendar, after)).toEqual(spoken ? ['CONSULTATION'] : []);
  });

  it('is no act of the agency, and no step of the case', () => {
    const told = asked();
    const { voidable, lastStepOn } = told.file();
    expect(told.opinionSubmitted('2026-03-20').file()).toMatchObject({ voidable, lastStepOn });
  });
});

describe('被征求意见人 (art. 32)', () => {
  const file = asked().file();
  const subject = { id: file.id, agencyId: file.agencyId, supervisingAgencyId: undefined };
  const actor = { kind: 'CONSULTEE', caseId, ref: 'C1' } as const;

  it('may answer, and does nothing else in the case', () => {
    expect(refusalToPerform(actor, 'recordConsultationOpinion', file)).toBeUndefined();
    expect(refusalToPerform({ ...actor, caseId: 'another' }, 'recordConsultationOpinion', file)).toBe(
      'ROLE_MISSING',
    );
    for (const act of ['recordConsultationDelivery', 'withdrawApplication', 'fileComplaint'] as const)
      expect(refusalToPerform(actor, act, file)).toBe('ROLE_MISSING');
  });

  it('knows that there is a case, and reads nothing of it', () => {
    expect(mayKnowOf(actor, subject)).toBe(true);
    expect(mayRead(actor, subject)).toBe(false);
    expect(mayKnowOf({ ...actor, caseId: 'another' }, subject)).toBe(false);
  });
});
