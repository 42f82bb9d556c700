import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { contractOf } from '../../workbench/contract-plugin.ts';
import { fieldLabel } from '../../workbench/src/contract/field-label.ts';
import { takenByDefault } from '../../workbench/src/forms/taken-by-default.ts';

const { inputs } = contractOf(
  buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8')),
);

describe('the day of an act is called by what happened on it, and an empty day beside it says what it stands for', () => {
  it.each([
    ['OpenReconsiderationInput', '提起之日', 'learnedOn'],
    ['OpenLitigationInput', '提起之日', 'learnedOn'],
    ['RecordReconsiderationDecisionInput', '送达本机关之日', 'learnedOn'],
    ['RecordReconsiderationDecisionInput', '送达本机关之日', 'applicantServedOn'],
    ['RecordHearingInput', '办理日期', 'learnedOn'],
  ])('%s: %s, %s', (type, label, beside) => {
    const on = inputs[type]?.fields.find(({ name }) => name === 'on');
    expect(on && fieldLabel(type, on)).toBe(label);
    expect(takenByDefault(type, beside)).toContain(`不填的，与${label}相同。`);
  });
});
