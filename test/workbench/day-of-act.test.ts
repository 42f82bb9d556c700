import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { actions } from '../../src/case-file/actions.ts';
import { disputeActions } from '../../src/dispute/actions.ts';
import { contractOf } from '../../workbench/contract-plugin.ts';
import { dayLabel } from '../../workbench/src/contract/day-labels.ts';
import { fieldLabel } from '../../workbench/src/contract/field-label.ts';
import { takenByDefault } from '../../workbench/src/forms/taken-by-default.ts';

const { inputs, mutations } = contractOf(
  buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8')),
);

describe('the day of an act is called by what happened on it, and an empty day beside it says what it stands for', () => {
  it.each([
    ['OpenReconsiderationInput', '提起之日', 'learnedOn'],
    ['OpenLitigationInput', '提起之日', 'learnedOn'],
    ['RecordReconsiderationDecisionInput', '送达本机关之日', 'learnedOn'],
    ['RecordReconsiderationDecisionInput', '送达本机关之日', 'applicantServedOn'],
    ['RecordHearingInput', '办理日期', 'learnedOn'],
    ['RecordJudgmentInput', '收到日期', 'learnedOn'],
    ['RecordSecondJudgmentInput', '收到日期', 'learnedOn'],
    ['ReceiveComplaintCopyInput', '收到日期', 'learnedOn'],
    ['ReceiveReconsiderationCopyInput', '收到日期', 'learnedOn'],
    ['RecordReconsiderationEndInput', '收到日期', 'learnedOn'],
    ['RecordLitigationEndInput', '收到日期', 'learnedOn'],
  ])('%s: %s, %s', (type, label, beside) => {
    const on = inputs[type]?.fields.find(({ name }) => name === 'on');
    expect(on && fieldLabel(type, on)).toBe(label);
    expect(takenByDefault(type, beside)).toContain(`不填的，与${label}相同。`);
  });
});

describe('the day of what came to the office', () => {
  const received = Object.entries({ ...actions, ...disputeActions }).filter(([, { title }]) =>
    title.startsWith('收到'),
  );

  it.each(received.map(([name, { title }]) => [title, name]))('%s: the day it came', (_, name) => {
    const type = mutations[name]?.input ?? '';
    const on = inputs[type]?.fields.find((field) => field.name === 'on');
    expect(on && fieldLabel(type, on)).toMatch(/^(收到日期|送达本机关之日)$/);
  });

  it.each([
    ['RecordWindowApplicationInput', '收到日期'],
    ['LogMailInput', '收到日期'],
    ['ConfirmReceiptInput', '确认收到之日'],
    ['WithdrawApplicationInput', '收到撤回之日'],
    ['ReopenForRedoInput', '送达本机关之日'],
    ['SignatureInput', '签收日期'],
    ['RecordPaymentInput', '缴费日期'],
    ['DraftReplyInput', '办理日期'],
  ])('%s: %s', (type, label) => {
    const on = inputs[type]?.fields.find((field) => field.name === 'on');
    expect(on && fieldLabel(type, on)).toBe(label);
  });

  it('names no input that has no such day', () => {
    const named = Object.keys(inputs).filter((type) => dayLabel(type) !== '办理日期');
    expect(named.filter((type) => !inputs[type]?.fields.some(({ name }) => name === 'on'))).toEqual([]);
    expect(named).toHaveLength(28);
  });
});
