import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { contractOf, labelsOf } from '../../workbench/contract-plugin.ts';
import { isAboutAMatter, type Matters, mattersOf } from '../../workbench/src/views/case/matters.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const [contract, labels] = [contractOf(schema), labelsOf(schema)];

function labelOf(type: string, code: string): string {
  return labels[type]?.[code] ?? code;
}

const out = {
  ref: 'C1',
  party: { name: '云雾茶业' },
  documentNo: '征1号',
  by: 'POST',
  sentOn: '2026-03-03',
  deliveredOn: null,
  stateZh: '尚未送达。',
  submitted: null,
  answer: null,
  publicInterest: null,
} as const;
const objected = {
  ...out,
  ref: 'C2',
  party: { name: '清湖渔具' },
  documentNo: '征2号',
  answer: { opinion: 'OBJECTS', text: '商业秘密' },
} as const;
const complaint = {
  ref: '1',
  receivedOn: '2026-03-10',
  text: '没有答复',
  about: 'LATE',
  by: 'APPLICANT',
  decision: null,
  rectified: null,
} as const;
const helper = {
  ref: 'H1',
  with: { name: '业务股' },
  documentNo: '协1号',
  sentOn: '2026-03-04',
  wanted: '请检索',
  state: 'OPEN',
};
const matters: Matters = {
  consultations: [out, objected, { ...objected, ref: 'C3', publicInterest: { documentNo: '公1号' } }],
  coHandlings: [helper, { ...helper, ref: 'H2', state: 'ANSWERED' }],
  complaints: [
    complaint,
    { ...complaint, ref: '2', about: 'OTHER', decision: { measure: 'RECTIFICATION_ORDERED' } },
    { ...complaint, ref: '3', decision: { measure: null } },
  ],
};

describe('what an act can be about, by the names of people and papers', () => {
  it.each([
    ['recordConsultationOpinion', ['云雾茶业（2026年3月3日发出，征1号）']],
    ['discloseInPublicInterest', ['清湖渔具（2026年3月3日发出，征2号）']],
    ['recordCoHandlingAnswer', ['业务股（2026年3月4日发出，协1号）']],
    ['decideComplaint', ['逾期（2026年3月10日收到）']],
    ['recordRectification', ['其他（2026年3月10日收到）']],
    ['signReply', []],
  ])('%s', (action, names) => {
    expect(mattersOf(action, matters, labelOf).map(({ name }) => name)).toEqual(names);
    expect(isAboutAMatter(action)).toBe(names.length > 0);
  });

  it('the delivery of a letter that was answered can still be recorded', () => {
    expect(mattersOf('recordConsultationDelivery', matters, labelOf).map(({ ref }) => ref)).toEqual([
      'C1',
      'C2',
      'C3',
    ]);
  });

  it('every mark that an act of the contract takes is chosen so', () => {
    const marked = Object.entries(contract.mutations).filter(([, { input }]) =>
      contract.inputs[input ?? '']?.fields.some(({ name }) => name === 'ref'),
    );
    expect(marked.map(([name]) => name).filter((name) => !isAboutAMatter(name))).toEqual([]);
    expect(marked).toHaveLength(6);
  });
});
