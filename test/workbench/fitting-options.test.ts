import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { consultationGrounds, consulteeOn } from '../../src/case-file/facts/consultation-facts.ts';
import {
  decisionResults,
  disputeResultNames,
  judgmentResults,
  litigationEnds,
  reconsiderationEnds,
} from '../../src/dispute/results.ts';
import { contractOf } from '../../workbench/contract-plugin.ts';
import { groundsOf, isFitting } from '../../workbench/src/forms/fitting-options.ts';

const { inputs } = contractOf(
  buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8')),
);
const taken: readonly (readonly [string, readonly string[]])[] = [
  ['RecordReconsiderationDecisionInput', decisionResults],
  ['RecordReconsiderationEndInput', reconsiderationEnds],
  ['RecordJudgmentInput', judgmentResults],
  ['RecordSecondJudgmentInput', judgmentResults],
  ['RecordLitigationEndInput', litigationEnds],
];

describe('a form offers of the results of disputes those that its act takes', () => {
  it.each(taken)('%s', (type, results) => {
    const offered = disputeResultNames.filter((result) => isFitting(type, 'result', result));
    expect(new Set(offered)).toEqual(new Set(results));
  });

  it('and no other form asks for one', () => {
    const asking = Object.entries(inputs).filter(([, { fields }]) =>
      fields.some(({ type }) => type === 'DisputeResult'),
    );
    expect(new Set(asking.map(([type]) => type))).toEqual(new Set(taken.map(([type]) => type)));
  });
});

describe('a consultation offers the grounds on which its consultee is asked', () => {
  function offered(said: Readonly<Record<string, unknown>>): readonly string[] {
    return consultationGrounds.filter((ground) => isFitting('SendConsultationInput', 'ground', ground, said));
  }

  it.each(['THIRD_PARTY', 'CO_PRODUCER', 'OTHER_AGENCY'] as const)('%s', (consultee) => {
    const lawful = consultationGrounds.filter((ground) => consulteeOn[ground] === consultee);
    expect(offered({ with: consultee })).toEqual(lawful);
    expect(groundsOf[consultee]).toEqual(lawful);
  });

  it('and all of them before one is chosen', () => {
    expect(offered({})).toEqual(consultationGrounds);
  });
});
