import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import * as parameters from '../../src/statute/parameters.ts';
import type { History, Term } from '../../src/statute/parameters.ts';

const { parameterOn, entryOn } = parameters;

function written(term: Term | undefined): string {
  return term === undefined ? 'none' : `${term.length} ${term.unit}`;
}

describe('the law in force on a day', () => {
  it.each([
    ['reply, the last day of the 2007 text', parameters.replyTerm, '2019-05-14', '15 WORKING_DAYS'],
    ['reply, art. 33', parameters.replyTerm, '2019-05-15', '20 WORKING_DAYS'],
    ['correction notice, no term in the 2007 text', parameters.correctionNoticeTerm, '2019-05-14', 'none'],
    ['correction notice, art. 30', parameters.correctionNoticeTerm, '2019-05-15', '7 WORKING_DAYS'],
    ['correction, AMB-6', parameters.correctionTerm, '2026-03-02', '15 WORKING_DAYS'],
    ['third party, no term in the 2007 text', parameters.thirdPartyTerm, '2019-05-14', 'none'],
    ['third party, art. 32', parameters.thirdPartyTerm, '2019-05-15', '15 WORKING_DAYS'],
    ['co-producer, art. 34', parameters.coProducerTerm, '2019-05-15', '15 WORKING_DAYS'],
    ['fee, before the measures', parameters.paymentTerm, '2020-12-31', 'none'],
    ['fee, the measures of 2021', parameters.paymentTerm, '2021-01-01', '20 WORKING_DAYS'],
    ['redo, AMB-11', parameters.redoTerm, '2026-07-06', '20 WORKING_DAYS'],
    ['apply for reconsideration', parameters.reconsiderationApplyTerm, '2026-03-02', '60 CALENDAR_DAYS'],
    ['accept a reconsideration', parameters.reconsiderationAcceptanceTerm, '2026-03-02', '5 WORKING_DAYS'],
    ['correct it', parameters.reconsiderationCorrectionTerm, '2026-03-02', '10 WORKING_DAYS'],
    ['correct it, no term before 2024', parameters.reconsiderationCorrectionTerm, '2023-12-31', 'none'],
    ['copy', parameters.reconsiderationCopyTerm, '2026-03-02', '7 WORKING_DAYS'],
    ['copy, simplified', parameters.simplifiedCopyTerm, '2026-03-02', '3 WORKING_DAYS'],
    ['answer', parameters.reconsiderationAnswerTerm, '2024-01-01', '10 WORKING_DAYS'],
    ['answer, before 2024', parameters.reconsiderationAnswerTerm, '2023-12-31', '10 CALENDAR_DAYS'],
    ['answer, simplified', parameters.simplifiedAnswerTerm, '2026-03-02', '5 WORKING_DAYS'],
    ['decision', parameters.reconsiderationDecisionTerm, '2026-03-02', '60 CALENDAR_DAYS'],
    ['decision, simplified', parameters.simplifiedDecisionTerm, '2026-03-02', '30 CALENDAR_DAYS'],
    ['suit', parameters.directSuitTerm, '2026-03-02', '6 MONTHS'],
    ['suit over silence', parameters.silenceSuitTerm, '2026-03-02', '6 MONTHS'],
    ['suit after reconsideration', parameters.suitAfterReconsiderationTerm, '2026-03-02', '15 CALENDAR_DAYS'],
    ['answer in court', parameters.courtAnswerTerm, '2026-03-02', '15 CALENDAR_DAYS'],
    ['judgment to disclose, set by the court', parameters.disclosureTerm, '2025-05-31', 'none'],
    ['judgment to disclose, 法释〔2025〕8号', parameters.disclosureTerm, '2025-06-01', '20 WORKING_DAYS'],
  ] as const)('%s', (_, history, on, term) => {
    expect(written(parameterOn<Term | undefined>(history, day(on)))).toBe(term);
  });

  it.each([
    ['2019-05-14', 15],
    ['2019-05-15', 20],
  ])('extension on %s: at most %i working days', (on, maximum) => {
    expect(parameterOn(parameters.extensionMaximum, day(on))).toBe(maximum);
  });

  it('there is none before the first value', () => {
    expect(() => entryOn(parameters.replyTerm, day('2008-04-30'))).toThrow(RangeError);
  });

  it('every history runs forward in time', () => {
    const histories = Object.values(parameters).filter((value): value is History<Term> =>
      Array.isArray(value),
    );
    expect(histories.length).toBeGreaterThan(15);
    for (const history of histories) {
      const from = history.map((entry) => entry.from);
      expect(from).toEqual([...new Set(from)].toSorted());
    }
  });
});
