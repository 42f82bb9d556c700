import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { contractOf } from '../../workbench/contract-plugin.ts';
import { isNeeded } from '../../workbench/src/forms/asked-when.ts';

const contract = contractOf(
  buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8')),
);

function needed(path: string, said: Readonly<Record<string, unknown>>): boolean {
  const [type = '', name] = path.split('.');
  const field = contract.inputs[type]?.fields.find((each) => each.name === name);
  if (!field) throw new Error(`the contract has no ${path}`);
  return isNeeded(type, field, said);
}

describe('a field without which the act is refused bears the star', () => {
  it.each([
    ['RecordSearchInput.searchedBy', {}, true],
    ['RecordSearchInput.places', {}, true],
    ['RecordSearchInput.keywords', {}, true],
    ['SplitApplicationInput.items', {}, true],
    ['JoinForReplyInput.followerIds', {}, true],
    ['EvidenceItemInput.caseSeqs', {}, false],
    ['IssueCorrectionNoticeInput.termWorkingDays', {}, false],
    ['SendReplyInput.waybillNo', { by: 'POST' }, true],
    ['SendReplyInput.waybillNo', { by: 'IN_PERSON' }, false],
    ['DecideComplaintInput.measure', { founded: true }, true],
    ['DecideComplaintInput.measure', { founded: false }, false],
    ['DecideComplaintInput.dueOn', { measure: 'RECTIFICATION_ORDERED' }, true],
    ['DecideComplaintInput.dueOn', { measure: 'CRITICISM_CIRCULATED' }, false],
    ['OpenReconsiderationInput.otherAct', { contested: 'OTHER_ACT' }, true],
    ['OpenLitigationInput.otherAct', { contested: 'REPLY' }, false],
    ['RecordSecondJudgmentInput.result', { outcome: 'CHANGED' }, true],
    ['RecordSecondJudgmentInput.result', { outcome: 'FIRST_UPHELD' }, false],
  ])('%s, %j', (path, said, expected) => {
    expect(needed(path, said)).toBe(expected);
  });
});
