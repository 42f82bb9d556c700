import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type DefinitionNode, type EnumTypeDefinitionNode, Kind, parse, type TypeDefinitionNode } from 'graphql';
import { actionNames } from '../../src/case-file/actions.ts';
import { caseStates } from '../../src/case-file/states.ts';

const schema = parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');

interface Row {
  readonly term: string;
  readonly identifiers: readonly string[];
  readonly meaning: string;
}

/** The rows of every table: | 中文 | `identifier` | meaning |. */
const rows: readonly Row[] = glossary
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| 中文'))
  .map((line) => {
    const [, term = '', identifiers = '', meaning = ''] = line.split(' | ').flatMap((cell, index) => {
      return index === 0 ? ['', cell.slice(2)] : [cell.replace(/ \|$/, '')];
    });
    return { term, identifiers: [...identifiers.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), meaning };
  });
const identifiers = rows.flatMap((row) => row.identifiers);
const known = new Set(identifiers);

const types = schema.definitions.filter(isType);
const typeNames = types.map((type) => type.name.value);
const enums = types.filter((type): type is EnumTypeDefinitionNode => type.kind === Kind.ENUM_TYPE_DEFINITION);
const enumValues = enums.flatMap((type) => (type.values ?? []).map((value) => `${type.name.value}.${value.name.value}`));
const operations = types
  .flatMap((type) => (type.kind === Kind.OBJECT_TYPE_DEFINITION ? [type] : []))
  .filter((type) => type.name.value === 'Query' || type.name.value === 'Mutation')
  .flatMap((type) => (type.fields ?? []).map((field) => field.name.value));

describe('the glossary', () => {
  it('has a row for every type of the schema', () => {
    expect(types.filter((type) => !isCovered(type)).map((type) => type.name.value)).toEqual([]);
  });

  it('has a row for every enum value', () => {
    expect(enumValues.filter((value) => !known.has(value))).toEqual([]);
  });

  it('has a row for every act and query', () => {
    expect([...operations, ...actionNames].filter((name) => !known.has(name))).toEqual([]);
  });

  it('has a row for every state of a case', () => {
    expect(caseStates.filter((state) => !known.has(`CaseState.${state}`))).toEqual([]);
  });

  it('names no type or enum value that the schema has lost', () => {
    const gone = identifiers
      .filter((name) => /^[A-Z][a-z]/.test(name) && !name.startsWith('Fact.'))
      .filter((name) => !typeNames.includes(name) && !enumValues.includes(name));
    expect(gone).toEqual([]);
  });

  it('gives each identifier one row', () => {
    expect(identifiers.filter((name, index) => identifiers.indexOf(name) < index)).toEqual([]);
  });

  it('says each term in Chinese and what it means', () => {
    const poor = rows.filter(({ term, meaning }) => !/\p{Script=Han}/u.test(term) || meaning.trim() === '');
    expect(poor).toEqual([]);
    expect(rows.every((row) => row.identifiers.length > 0)).toBe(true);
  });
});

/** The rule of the glossary's preface: inputs and results of an act by the act, inputs named like a type by the type. */
function isCovered(type: TypeDefinitionNode): boolean {
  const name = type.name.value;
  if (known.has(name)) return true;
  const base = name.replace(/(Input|Result)$/, '');
  const act = base.charAt(0).toLowerCase() + base.slice(1);
  const mayLean = type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || type.kind === Kind.UNION_TYPE_DEFINITION;
  return mayLean && base !== name && (known.has(act) || known.has(base));
}

function isType(definition: DefinitionNode): definition is TypeDefinitionNode {
  return 'name' in definition && definition.kind.endsWith('TypeDefinition');
}
