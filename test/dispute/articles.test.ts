import { describe, expect, it } from '@jest/globals';
import { articleOfAct, disputeActionNames, disputeActionRow } from '../../src/dispute/actions.ts';
import { disputeResultNames, disputeResultRow, mayOrderDisclosure } from '../../src/dispute/results.ts';
import { citationText } from '../../src/statute/citation.ts';

/** The article each act is done under, as a screen names it. */
const articlesOfActs: Readonly<Record<string, string>> = {
  openReconsideration: '《行政复议法》第二十条',
  recordReconsiderationCorrection: '《行政复议法》第三十一条',
  recordReconsiderationAcceptance: '《行政复议法》第三十条',
  receiveReconsiderationCopy: '《行政复议法》第四十八条',
  recordOrdinaryProcedure: '《行政复议法》第五十五条',
  recordReconsiderationExtension: '《行政复议法》第六十二条',
  recordReconsiderationDecision: '《行政复议法》第六十二条',
  recordReconsiderationEnd: '《行政复议法》第四十一条',
  openLitigation: '《行政诉讼法》第四十六条',
  receiveComplaintCopy: '《行政诉讼法》第六十七条',
  recordJudgment: '《行政诉讼法》第八十条',
  recordAppeal: '《行政诉讼法》第八十五条',
  recordSecondJudgment: '《行政诉讼法》第八十九条',
  recordJudgmentEffective: '《行政诉讼法》第八十五条',
  recordLitigationEnd: '《行政诉讼法》第六十二条',
  nameDisputeAgents: '《行政复议法实施条例》第十八条',
  fileAnswer: '《行政复议法》第四十八条',
  recordHearing: '《行政复议法》第五十条',
  // Practice, not law.
  voidDisputeFact: '',
};

/** The articles of a result, in reconsideration and in litigation, and the column of table 4 it counts in. */
const articlesOfResults: Readonly<Record<string, string>> = {
  DECISION_UPHELD: '《行政复议法》第六十八条 UPHELD',
  REQUEST_REJECTED: '《行政复议法》第六十九条 UPHELD',
  CLAIM_REJECTED: '《行政诉讼法》第六十九条 UPHELD',
  VARIED: '《行政复议法》第六十三条 《行政诉讼法》第七十七条 CORRECTED',
  QUASHED: '《行政复议法》第六十四条 《行政诉讼法》第七十条 CORRECTED',
  PARTLY_QUASHED: '《行政复议法》第六十四条 《行政诉讼法》第七十条 CORRECTED',
  DECLARED_UNLAWFUL: '《行政复议法》第六十五条 《行政诉讼法》第七十四条 CORRECTED',
  DECLARED_VOID: '《行政复议法》第六十七条 《行政诉讼法》第七十五条 CORRECTED',
  ORDERED_TO_PERFORM: '《行政复议法》第六十六条 《行政诉讼法》第七十二条 CORRECTED',
  NOT_ACCEPTED: '《行政复议法》第三十条 OTHER',
  APPLICATION_DISMISSED: '《行政复议法》第三十三条 OTHER',
  TERMINATED: '《行政复议法》第四十一条 OTHER',
  APPLICATION_WITHDRAWN: '《行政复议法》第七十四条 OTHER',
  MEDIATED: '《行政复议法》第七十三条 OTHER',
  NOT_DOCKETED: '《行政诉讼法》第五十一条 OTHER',
  SUIT_DISMISSED: '《行政诉讼法》第四十九条 OTHER',
  SUIT_WITHDRAWN: '《行政诉讼法》第六十二条 OTHER',
  TRANSFERRED: '《行政诉讼法》第二十二条 OTHER',
};

describe('the law that acts and results rest on', () => {
  it.each(disputeActionNames)('%s', (name) => {
    const { kind = 'RECONSIDERATION' } = disputeActionRow(name);
    const article = articleOfAct(name, kind);
    expect(article ? citationText(article) : '').toBe(articlesOfActs[name]);
  });

  it.each([
    ['nameDisputeAgents', '《行政诉讼法》第三十一条'],
    ['fileAnswer', '《行政诉讼法》第六十七条'],
    ['recordHearing', '《行政诉讼法》第五十四条'],
    ['recordAppeal', '《行政诉讼法》第八十五条'],
  ] as const)('%s in court: %s', (name, article) => {
    const cited = articleOfAct(name, 'LITIGATION');
    expect(cited && citationText(cited)).toBe(article);
  });

  it('an act that practice alone knows has none in either', () => {
    expect(articleOfAct('voidDisputeFact', 'RECONSIDERATION')).toBeUndefined();
    expect(articleOfAct('voidDisputeFact', 'LITIGATION')).toBeUndefined();
  });

  it.each(disputeResultNames)('%s', (name) => {
    const { basis, reportedAs } = disputeResultRow(name);
    const cited = [basis.RECONSIDERATION, basis.LITIGATION].flatMap((one) =>
      one ? [citationText(one)] : [],
    );
    expect([...cited, reportedAs].join(' ')).toBe(articlesOfResults[name]);
  });

  it('a judgment orders disclosure where it corrects (法释〔2025〕8号 art. 11), and where it does not, none', () => {
    expect(disputeResultNames.filter(mayOrderDisclosure)).toEqual([
      'VARIED',
      'QUASHED',
      'PARTLY_QUASHED',
      'DECLARED_UNLAWFUL',
      'DECLARED_VOID',
      'ORDERED_TO_PERFORM',
    ]);
  });
});
