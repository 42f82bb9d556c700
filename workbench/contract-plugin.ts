import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import type { Plugin } from 'vite';
import type { Contract, EnumLabels, FieldContract } from './src/contract/contract.ts';

const modules = { 'virtual:contract': contractOf, 'virtual:labels': labelsOf } as const;

/**
 * Lets the workbench read the contract: what every act takes (`virtual:contract`) and how every code is called in Chinese
 * (`virtual:labels`), so that no form and no word can differ from it.
 * @param schemaFile path of schema.graphql
 */
export function contract(schemaFile: string): Plugin {
  return {
    name: 'contract',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !isModule(name)) return undefined;
      this.addWatchFile(schemaFile);
      const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(modules[name](schema)))})`;
    },
  };
}

function isModule(name: string): name is keyof typeof modules {
  return name in modules;
}

/** What every mutation takes. */
export function contractOf(schema: GraphQLSchema): Contract {
  const inputs: Record<string, { oneOf: boolean; title: string; fields: readonly FieldContract[] }> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    inputs[type.name] = {
      oneOf: type.isOneOf,
      title: chineseOf(type.description),
      fields: Object.values(type.getFields()).map((field) => ({
        name: field.name,
        ...shapeOf(field.type),
        hint: chineseOf(field.description),
        ...(isPlain(field.defaultValue) ? { default: field.defaultValue } : {}),
      })),
    };
  }
  const mutations: Record<string, { title: string; input: string; answer: string }> = {};
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const [argument] = field.args;
    if (!argument || field.args.length !== 1) continue;
    mutations[field.name] = {
      title: chineseOf(field.description),
      input: shapeOf(argument.type).type,
      answer: String(field.type).replace(/!$/, ''),
    };
  }
  const answers = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isUnionType)
      .map((type) => [type.name, type.getTypes().map(({ name }) => name)]),
  );
  return { inputs, mutations, answers };
}

function isPlain(value: unknown): value is string | number | boolean | readonly [] {
  return (
    ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.length === 0)
  );
}

/** How the values of every enum are called. */
export function labelsOf(schema: GraphQLSchema): EnumLabels {
  const labels: Record<string, Record<string, string>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type) || type.name.startsWith('__')) continue;
    labels[type.name] = Object.fromEntries(
      type.getValues().map(({ name, description }) => [name, chineseOf(description) || name]),
    );
  }
  return labels;
}

/** Descriptions are an English sentence, which may cite in Chinese, and, behind it, the term in Chinese. */
function chineseOf(description: string | null | undefined): string {
  const match = /\d*[\p{Script=Han}“（《〔「][^a-z()]*$/u.exec(description ?? '');
  return match ? match[0].replace(/\s+/g, '').trim() : '';
}

function shapeOf(type: GraphQLInputType): Pick<FieldContract, 'type' | 'kind' | 'list' | 'required'> {
  const required = isNonNullType(type);
  const bare = isNonNullType(type) ? type.ofType : type;
  const list = isListType(bare);
  const item = isListType(bare) ? (bare.ofType as GraphQLInputType) : bare;
  const named = isNonNullType(item) ? item.ofType : item;
  const kind = isEnumType(named) ? 'enum' : isInputObjectType(named) ? 'input' : 'scalar';
  return { type: String(named), kind, list, required };
}
