import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionNames } from '../../src/case-file/actions.ts';
import { stateNames } from '../../src/case-file/names.ts';
import { disputeActionNames } from '../../src/dispute/actions.ts';
import { assertObjectType, buildSchema, parse, validate } from 'graphql';
import { contractOf, labelsOf } from '../../workbench/contract-plugin.ts';
import { caseSelection } from '../../workbench/src/contract/case-selection.ts';
import { inFieldWords } from '../../workbench/src/contract/in-field-words.ts';
import { fieldLabel } from '../../workbench/src/contract/field-label.ts';
import { picked } from '../../workbench/src/forms/picked.ts';
import { setByForm } from '../../workbench/src/forms/set-by-form.ts';
import { filterOfQuery, queryOfFilter } from '../../workbench/src/views/queues/case-filter.ts';
import { repeatFields } from '../../workbench/src/views/window/repeats.ts';

const root = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const contract = contractOf(schema);

/** The source files of a folder, by their names in it. */
function sources(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|vue)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, folder, file), 'utf8') }));
}

/** Fragments that several questions share. */
function withFragments(question: string): string {
  return question.replace('${caseSelection}', caseSelection).replace('${repeatFields}', repeatFields);
}

/** Every question a source file asks: the first argument of `ask`, which holds nothing computed but a fragment shared by several. */
const questions = sources('workbench/src')
  .flatMap(({ file, text }) =>
    [...text.matchAll(/\bask(?:<[^`']*?>)?\(\s*([`'])(.*?)\1/gs)].map(([, , question = '']) => ({
      file,
      question: withFragments(question),
    })),
  )
  // `perform` puts its question together from the contract itself.
  .filter(({ file }) => file !== 'api/perform.ts');

const takenFields = Object.values(contract.mutations).flatMap(({ input }) => fieldsUnder(input, new Set()));

function fieldsUnder(
  type: string,
  seen: Set<string>,
): readonly { readonly type: string; readonly name: string }[] {
  if (seen.has(type)) return [];
  seen.add(type);
  return (contract.inputs[type]?.fields ?? []).flatMap((field) => [
    { type, name: field.name },
    ...(field.kind === 'input' && !setByForm.includes(field.name) ? fieldsUnder(field.type, seen) : []),
  ]);
}

function fieldsOf(type: string): readonly string[] {
  return Object.keys(assertObjectType(schema.getType(type)).getFields());
}

/** Something that the member of CaseSelection may hold. */
function ofType(name: string): true | string | readonly string[] {
  const type = String(assertObjectType(schema.getType('CaseSelection')).getFields()[name]?.type);
  if (type === 'Boolean') return true;
  return type.startsWith('[') ? ['a', 'b'] : 'a';
}

describe('the workbench keeps to the contract', () => {
  it('finds its questions', () => {
    expect(questions.length).toBeGreaterThan(8);
  });

  it.each(questions)('$file asks what the contract answers: $question', ({ question }) => {
    expect(validate(schema, parse(question)).map(({ message }) => message)).toEqual([]);
  });

  it.each(fieldsOf('CaseSelection'))('asks for the member %s of a filter', (name) => {
    expect(caseSelection.split(/[^A-Za-z]+/)).toContain(name);
  });

  // Neither is chosen in a queue: words are searched for in a list of their own.
  it.each(fieldsOf('CaseSelection').filter((name) => !['caseIds', 'text'].includes(name)))(
    'carries the member %s of a filter in an address',
    (name) => {
      const given = Object.fromEntries([[name, ofType(name)]]);
      expect(filterOfQuery(queryOfFilter(given))).toEqual(given);
    },
  );

  it('has a Chinese name for every field of every act', () => {
    const unnamed = takenFields.filter(({ type, name }) => {
      const field = contract.inputs[type]?.fields.find((each) => each.name === name);
      return !setByForm.includes(name) && (!field || !/\p{Script=Han}/u.test(fieldLabel(type, field)));
    });
    expect(unnamed).toEqual([]);
  });

  it.each([
    ['CreateStaffMemberInput', '姓名'],
    ['ChangeStaffMemberInput', '姓名'],
    ['AgentInput', '姓名'],
    ['DisputeAgentInput', '姓名'],
    ['WitnessInput', '姓名'],
    ['CreateAgencyInput', '机关名称'],
    ['OtherAgencyInput', '机关名称'],
    ['ConsultedPartyInput', '姓名（名称）'],
  ])(
    'asks in %s for the name of a person or of an office, and for both only where it may be either',
    (type, label) => {
      const field = contract.inputs[type]?.fields.find(({ name }) => name === 'name');
      expect(field && fieldLabel(type, field)).toBe(label);
    },
  );

  it('takes no piece of an English sentence for a word of the form', () => {
    const words = Object.entries(contract.inputs).flatMap(([type, { title, fields }]) => [
      { of: type, said: title },
      ...fields.flatMap((field) => [
        { of: `${type}.${field.name}`, said: field.hint },
        { of: `${type}.${field.name}`, said: fieldLabel(type, field) },
      ]),
    ]);
    const codes = Object.entries(labelsOf(schema)).flatMap(([type, values]) =>
      Object.entries(values).map(([value, said]) => ({ of: `${type}.${value}`, said })),
    );
    expect([...words, ...codes].filter(({ said }) => /[a-z().]/.test(said))).toEqual([]);
  });

  it.each([
    ['SetLeaveInput', 'deputyId', 'deputyId 不符合要求。', '代办人不符合要求。'],
    [
      'IssueCorrectionNoticeInput',
      'items.1.what',
      'items.1.what 不能为空。',
      '需要补正的内容（第2项）不能为空。',
    ],
    [
      'FileAnswerInput',
      'evidence.0.caseSeqs',
      'evidence.0.caseSeqs 不存在。',
      '所依据的案卷记录（第1项）不存在。',
    ],
    ['SetLeaveInput', 'until', '最后一天早于第一天。', '最后一天早于第一天。'],
  ])('says of %s.%s in words: %s', (type, path, zh, words) => {
    expect(inFieldWords(contract.inputs, type, path, zh)).toBe(words);
  });

  it('has a control for every id that an act takes', () => {
    const ids = takenFields.filter(({ type, name }) => {
      const field = contract.inputs[type]?.fields.find((each) => each.name === name);
      return field?.type === 'ID' && !setByForm.includes(name);
    });
    expect(ids.filter(({ name }) => picked[name] === undefined)).toEqual([]);
  });

  // The acts of cases and disputes are offered as they are permitted, by name: test/browser opens the form of each.
  it('has a place for every command there is, so that nothing needs a console', () => {
    const offered = new Set<string>([...actionNames, ...disputeActionNames]);
    const text = sources('workbench/src')
      .map((each) => each.text)
      .join('\n');
    const elsewhere = Object.keys(contract.mutations).filter((name) => !offered.has(name));
    expect(elsewhere.length).toBeGreaterThan(30);
    expect(elsewhere.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  it('calls every state of a case as the applicant reads it', () => {
    expect(labelsOf(schema)['CaseState']).toEqual(
      Object.fromEntries(Object.entries(stateNames).map(([state, { zh }]) => [state, zh])),
    );
  });

  it('has a Chinese name for every code', () => {
    const unnamed = Object.entries(labelsOf(schema)).flatMap(([type, values]) =>
      Object.entries(values)
        .filter(([, label]) => !/\p{Script=Han}/u.test(label))
        .map(([value]) => `${type}.${value}`),
    );
    expect(unnamed).toEqual([]);
  });
});
