import { describe, expect, it } from '@jest/globals';
import { answerBegun, evidenceRow, rowsFilled } from '../../workbench/src/views/dispute/answer-begun.ts';

const search = {
  kind: 'SEARCH',
  zh: '检索记录',
  purpose: '已经尽到合理检索义务',
  inCaseFile: true,
  caseSeqs: [5, 7],
};
const reply = {
  kind: 'REPLY_LETTER',
  zh: '答复书',
  purpose: '已经作出答复',
  inCaseFile: true,
  caseSeqs: [9],
};
const service = { ...reply, kind: 'REPLY_SERVICE', zh: '送达凭证', inCaseFile: false, caseSeqs: [] };
const contested = { kind: 'SILENCE', documentNo: '清政办公开答〔2026〕1号' };
const kind = 'RECONSIDERATION';

describe('what the form of an answer begins with', () => {
  it('the evidence that the case file holds, with its entries, and the reply by its number', () => {
    expect(answerBegun({ kind, evidence: [search, reply, service], contested })).toEqual({
      evidence: [
        { name: '检索记录', proves: 'SEARCH', purpose: '已经尽到合理检索义务', caseSeqs: [5, 7] },
        {
          name: '答复书（清政办公开答〔2026〕1号）',
          proves: 'REPLY_LETTER',
          purpose: '已经作出答复',
          caseSeqs: [9],
        },
      ],
    });
  });

  it('nothing but its blank row where the case file holds nothing', () => {
    expect(answerBegun({ kind, evidence: [service], contested })).toEqual({});
  });

  it.each([
    ['RECONSIDERATION', 'REPLY', '维持清政办公开答〔2026〕1号'],
    ['LITIGATION', 'REPLY', '驳回原告的诉讼请求'],
    ['LITIGATION', 'OTHER_ACT', undefined],
    ['RECONSIDERATION', 'SILENCE', undefined],
  ])('in a %s about %s it asks: %s', (disputeKind, about, plea) => {
    const begun = answerBegun({ kind: disputeKind, evidence: [], contested: { ...contested, kind: about } });
    expect(begun['plea']).toBe(plea);
  });

  it('what is taken in afterwards replaces a blank row, and no other', () => {
    const blank = { name: '', proves: undefined, caseSeqs: [] };
    const begun = { name: '会议纪要', proves: undefined, caseSeqs: [] };
    expect(rowsFilled([blank, begun, evidenceRow(search, null)])).toEqual([begun, evidenceRow(search, null)]);
  });
});
