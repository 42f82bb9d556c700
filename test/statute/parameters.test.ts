import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import * as parameters from '../../src/statute/parameters.ts';
import type { Dated, History, Term } from '../../src/statute/parameters.ts';

const { parameterOn, entryOn } = parameters;

function written(term: Term | undefined): string {
  return term === undefined ? 'none' : `${term.length} ${term.unit}`;
}

/** The instrument, then article.paragraph.(item) where the law has them, then the doubtful points. */
function place({ source, readings }: Dated<unknown>): string {
  const { instrument, article, paragraph, item } = source;
  const provision = [article, paragraph, item && `(${item})`].filter(Boolean).join('.');
  return [instrument, provision, ...readings].filter(Boolean).join(' ');
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
    ['public notice, before 2022', parameters.publicNoticeTerm, '2021-12-31', '60 CALENDAR_DAYS'],
    ['public notice, 民事诉讼法 art. 95', parameters.publicNoticeTerm, '2022-01-01', '30 CALENDAR_DAYS'],
  ] as const)('%s', (_, history, on, term) => {
    expect(written(parameterOn<Term | undefined>(history, day(on)))).toBe(term);
  });

  it.each([
    ['reply', parameters.replyTerm, 'REGULATION_2007 24.2', 'REGULATION 33.2'],
    ['extension', parameters.extensionMaximum, 'REGULATION_2007 24.2', 'REGULATION 33.2 AMB-20'],
    ['correction notice', parameters.correctionNoticeTerm, 'REGULATION_2007 21.(4)', 'REGULATION 30 AMB-3'],
    ['correction', parameters.correctionTerm, 'REGULATION_2007 21.(4)', 'REGULATION 30 AMB-6'],
    ['third party', parameters.thirdPartyTerm, 'REGULATION_2007 23', 'REGULATION 32'],
    ['co-producer', parameters.coProducerTerm, 'REGULATION_2007', 'REGULATION 34'],
    ['payment', parameters.paymentTerm, 'REGULATION_2007 27', 'FEE_MEASURES'],
    ['price of an item', parameters.itemTariff, 'FEE_MEASURES AMB-22'],
    ['price of a page', parameters.pageTariff, 'FEE_MEASURES'],
    ['redo', parameters.redoTerm, 'REGULATION_2007 24.2 AMB-11', 'REGULATION 33.2 AMB-11'],
    [
      'redo, read literally',
      parameters.sixtyDayRedoTerm,
      'REGULATION_2007 24.2 AMB-11',
      'REGULATION 33.2 AMB-11',
      'RECONSIDERATION_REGULATION 58 AMB-11',
    ],
    ['rectification', parameters.rectificationTerm, 'REGULATION_2007 25.2 AMB-13', 'REGULATION 41 AMB-13'],
    [
      'rectification, as the laws of remedies fill the gap',
      parameters.fallbackRectificationTerm,
      'LITIGATION_LAW 47.1 AMB-13',
      'RECONSIDERATION_REGULATION 24.2 AMB-13',
    ],
    [
      'apply for reconsideration',
      parameters.reconsiderationApplyTerm,
      'RECONSIDERATION_LAW_1999 9.1',
      'RECONSIDERATION_LAW 20.1',
    ],
    [
      'accept it',
      parameters.reconsiderationAcceptanceTerm,
      'RECONSIDERATION_LAW_1999 17',
      'RECONSIDERATION_LAW 30',
    ],
    [
      'correct it',
      parameters.reconsiderationCorrectionTerm,
      'RECONSIDERATION_LAW_1999',
      'RECONSIDERATION_LAW 31',
    ],
    ['copy', parameters.reconsiderationCopyTerm, 'RECONSIDERATION_LAW_1999 23.1', 'RECONSIDERATION_LAW 48'],
    ['copy, simplified', parameters.simplifiedCopyTerm, 'RECONSIDERATION_LAW 54'],
    [
      'answer',
      parameters.reconsiderationAnswerTerm,
      'RECONSIDERATION_LAW_1999 23.1',
      'RECONSIDERATION_LAW 48',
    ],
    ['answer, simplified', parameters.simplifiedAnswerTerm, 'RECONSIDERATION_LAW 54'],
    [
      'decision',
      parameters.reconsiderationDecisionTerm,
      'RECONSIDERATION_LAW_1999 31.1',
      'RECONSIDERATION_LAW 62.1',
    ],
    ['decision, simplified', parameters.simplifiedDecisionTerm, 'RECONSIDERATION_LAW 62.2'],
    [
      'decision later',
      parameters.reconsiderationExtensionMaximum,
      'RECONSIDERATION_LAW_1999 31.1',
      'RECONSIDERATION_LAW 62.1',
    ],
    ['suit', parameters.directSuitTerm, 'LITIGATION_LAW 46.1'],
    ['suit over silence', parameters.silenceSuitTerm, 'LITIGATION_LAW 47.1', 'LITIGATION_INTERPRETATION 66'],
    ['suit after reconsideration', parameters.suitAfterReconsiderationTerm, 'LITIGATION_LAW 45'],
    ['answer in court', parameters.courtAnswerTerm, 'LITIGATION_LAW 67.1'],
    ['appeal against a judgment', parameters.judgmentAppealTerm, 'LITIGATION_LAW 85'],
    ['appeal against a ruling', parameters.rulingAppealTerm, 'LITIGATION_LAW 85'],
    ['judgment to disclose', parameters.disclosureTerm, 'LITIGATION_LAW', 'DISCLOSURE_INTERPRETATION 11'],
    [
      'public notice',
      parameters.publicNoticeTerm,
      'CIVIL_PROCEDURE_LAW_2017 92.1 AMB-27',
      'CIVIL_PROCEDURE_LAW 95.1 AMB-27',
    ],
  ] as const)('%s: where it is written', (_, history, ...places) => {
    expect((history as History<unknown>).map(place)).toEqual(places);
  });

  it.each([
    ['an appeal against a judgment', parameters.judgmentAppealTerm, '15 CALENDAR_DAYS'],
    ['an appeal against a ruling', parameters.rulingAppealTerm, '10 CALENDAR_DAYS'],
    ['a rectification', parameters.rectificationTerm, '20 WORKING_DAYS'],
  ] as const)('%s: %3$s', (_, history, term) => {
    expect(written(parameterOn<Term>(history, day('2026-03-02')))).toBe(term);
  });

  it('an authority takes at most thirty days more for its decision', () => {
    expect(parameterOn(parameters.reconsiderationExtensionMaximum, day('2023-12-31'))).toBe(30);
    expect(parameterOn(parameters.reconsiderationExtensionMaximum, day('2024-01-01'))).toBe(30);
  });

  it.each([
    ['2019-05-14', 15],
    ['2019-05-15', 20],
  ])('extension on %s: at most %i working days', (on, maximum) => {
    expect(parameterOn(parameters.extensionMaximum, day(on))).toBe(maximum);
  });

  it('there is none before the first value', () => {
    expect(() => entryOn(parameters.replyTerm, day('2008-04-30'))).toThrow(
      new RangeError('no law in force on 2008-04-30'),
    );
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
