import {
  CaseTag,
  ForTag,
  IfTag,
  IncludeTag,
  Output,
  Tag,
  type Template,
  type Token,
  TypeGuards,
  UnlessTag,
  type Value,
  type PropertyAccessToken,
} from 'liquidjs';
import type { Shape } from './data-shape.ts';
import type { FindingCode } from './finding.ts';
import { datum, isGuarded, type Meaning, memberOf, misprint, miswording } from './meaning.ts';

/** 用到的数据: where a template prints a datum, or lets something depend on it. */
export interface Use {
  /** `items[].what`. */
  readonly path: string;
  readonly how: 'PRINTED' | 'TESTED';
}

/** Something wrong at a token: `stack` names the partials that led there, the text of the letter itself first. */
export interface Spot {
  readonly code: FindingCode;
  readonly subject: string;
  readonly stack: readonly Stop[];
}

/** A text, and the place in it: of an include, or of the token itself. */
export interface Stop {
  readonly name: string;
  readonly token: Token;
}

export interface TemplateUses {
  readonly uses: readonly Use[];
  readonly spots: readonly Spot[];
}

export interface ParsedTexts {
  /** @returns undefined when there is no partial of that name */
  readonly partial: (name: string) => readonly Template[] | undefined;
}

interface Scope {
  readonly names: ReadonlyMap<string, Meaning>;
  /** Paths on which it depends whether this place is printed at all. */
  readonly conditions: readonly string[];
  /** The include through which each text on the way was entered. */
  readonly stack: readonly Stop[];
  readonly here: string;
  /** How many loops this place is in. */
  readonly depth: number;
  readonly parameters: ReadonlyMap<string, { used: boolean }>;
}

/** Loops within loops; the shipped texts need two, and each more multiplies the work. */
const deepest = 3;

/**
 * Walks a parsed template through its partials, and finds what it prints and on what it depends, whichever way its conditions fall.
 * @param shape what the letter may say
 */
export function templateUses(
  name: string,
  templates: readonly Template[],
  shape: Shape,
  texts: ParsedTexts,
): TemplateUses {
  const uses: Use[] = [];
  const spots: Spot[] = [];

  function note(code: FindingCode, token: Token, subject: string, scope: Scope): void {
    spots.push({ code, subject, stack: [...scope.stack, { name: scope.here, token }] });
  }

  function walk(nodes: readonly Template[], scope: Scope): void {
    for (const node of nodes) walkOne(node, scope);
  }

  function walkOne(node: Template, scope: Scope): void {
    if (node instanceof Output) return print(node.value, node.token, scope);
    if (node instanceof IncludeTag) return include(node, scope);
    if (node instanceof ForTag) return loop(node, scope);
    if (node instanceof IfTag || node instanceof UnlessTag) {
      const conditions = node.branches.flatMap(({ value }) => test(value, scope));
      for (const { templates: inner } of node.branches) walk(inner, within(scope, conditions));
      return walk(node.elseTemplates ?? [], within(scope, conditions));
    }
    if (node instanceof CaseTag) {
      const conditions = test(node.value, scope);
      for (const token of node.branches.flatMap(({ values }) => values)) tested(token, scope);
      for (const { templates: inner } of node.branches) walk(inner, within(scope, conditions));
      return walk(node.elseTemplates, within(scope, conditions));
    }
    if (node instanceof Tag) note('NOT_SUPPORTED', node.token, node.name, scope);
  }

  function print({ initial, filters }: Value, token: Token, scope: Scope): void {
    for (const argument of filters.flatMap(({ args }) => args)) {
      for (const each of [argument].flat()) if (TypeGuards.isValueToken(each)) tested(each, scope);
    }
    const [first, ...others] = initial.postfix;
    if (first === undefined || others.length > 0) {
      return note('NOT_PRINTABLE', token, token.getText(), scope);
    }
    const names = filters.map(({ name: filter }) => filter);
    if (!TypeGuards.isPropertyAccessToken(first)) return literal(first, names, scope);
    const meaning = resolve(first, scope);
    if (!meaning) return;
    if (meaning.sort !== 'DATUM') {
      const miss = miswording(meaning.sort, names);
      return miss && note(miss, first, first.getText(), scope);
    }
    const path = names[0] === 'join' ? `${meaning.path}[]` : meaning.path;
    uses.push({ path, how: 'PRINTED' });
    const wrong = meaning.shape && misprint(meaning.shape, names);
    if (wrong) note(wrong, first, first.getText(), scope);
    if (!isGuarded(meaning.path, shape, scope.conditions)) {
      note('UNGUARDED_VARIABLE', first, first.getText(), scope);
    }
  }

  function literal(token: Token, filters: readonly string[], scope: Scope): void {
    const isWords = TypeGuards.isQuotedToken(token) || TypeGuards.isNumberToken(token);
    const wrong = isWords ? miswording('WORDS', filters) : 'NOT_SUPPORTED';
    if (wrong) note(wrong, token, token.getText(), scope);
  }

  function test({ initial, filters }: Value, scope: Scope): readonly string[] {
    const values = filters
      .flatMap(({ args }) => args)
      .flat()
      .filter(TypeGuards.isValueToken);
    return [...initial.postfix, ...values].flatMap((token) => tested(token, scope));
  }

  function tested(token: Token, scope: Scope): readonly string[] {
    if (TypeGuards.isRangeToken(token)) {
      note('NOT_SUPPORTED', token, token.getText(), scope);
      return [];
    }
    const meaning = TypeGuards.isPropertyAccessToken(token) ? resolve(token, scope) : undefined;
    if (meaning?.sort !== 'DATUM') return [];
    uses.push({ path: meaning.path, how: 'TESTED' });
    return [meaning.path];
  }

  function loop(node: ForTag, scope: Scope): void {
    const { collection } = node;
    for (const argument of node.arguments()) {
      if (argument !== collection && TypeGuards.isValueToken(argument)) tested(argument, scope);
    }
    if (!TypeGuards.isPropertyAccessToken(collection)) {
      return note('NOT_SUPPORTED', node.token, collection.getText(), scope);
    }
    const list = resolve(collection, scope);
    if (!list) return;
    if (list.sort !== 'DATUM' || (list.shape && !list.shape.sorts.has('LIST') && list.shape.sorts.size > 0)) {
      return note('NOT_A_LIST', collection, collection.getText(), scope);
    }
    if (!isGuarded(list.path, shape, scope.conditions)) {
      note('UNGUARDED_VARIABLE', collection, collection.getText(), scope);
    }
    uses.push({ path: list.path, how: 'TESTED' });
    if (scope.depth >= deepest) return note('NOT_SUPPORTED', node.token, node.token.getText(), scope);
    const element: Meaning = { sort: 'DATUM', path: `${list.path}[]`, shape: list.shape?.element };
    const names = new Map([...scope.names, [node.variable, element], ['forloop', { sort: 'LOOP' } as const]]);
    walk(node.templates, { ...within(scope, [list.path]), names, depth: scope.depth + 1 });
    walk(node.elseTemplates, within(scope, [list.path]));
  }

  function include(node: IncludeTag, scope: Scope): void {
    const partial = node.partialScope();
    const templatesOfPartial = partial && texts.partial(partial.name);
    if (!partial) return note('NOT_SUPPORTED', node.token, node.token.getText(), scope);
    if (!templatesOfPartial) return note('UNKNOWN_PARTIAL', node.token, partial.name, scope);
    if (scope.here === partial.name || scope.stack.some((stop) => stop.name === partial.name)) {
      return note('PARTIAL_CYCLE', node.token, partial.name, scope);
    }
    const given = [...node.arguments()];
    const parameters = new Map<string, { used: boolean }>();
    const names = new Map(scope.names);
    [...partial.scope].forEach((parameter, index) => {
      const value = given[index];
      if (typeof parameter !== 'string') return note('NOT_SUPPORTED', node.token, 'with', scope);
      if (value === undefined) return;
      parameters.set(parameter, { used: false });
      names.set(parameter, meaningOf(value, scope));
    });
    const stack = [...scope.stack, { name: scope.here, token: node.token }];
    const inherited = new Map([...scope.parameters, ...parameters]);
    walk(templatesOfPartial, { ...scope, names, stack, here: partial.name, parameters: inherited });
    for (const [parameter, { used }] of parameters) {
      if (!used) note('UNUSED_PARAMETER', node.token, parameter, scope);
    }
  }

  function meaningOf(value: unknown, scope: Scope): Meaning {
    if (!TypeGuards.isPropertyAccessToken(value)) return { sort: 'WORDS' };
    return resolve(value, scope) ?? { sort: 'WORDS' };
  }

  /** @returns undefined, and notes why, when the datum does not exist */
  function resolve(token: PropertyAccessToken, scope: Scope): Meaning | undefined {
    const [root, ...props] = token.props.map(propertyName);
    if (token.variable !== undefined || typeof root !== 'string' || props.includes(undefined)) {
      note('NOT_SUPPORTED', token, token.getText(), scope);
      return undefined;
    }
    const parameter = scope.parameters.get(root);
    if (parameter) parameter.used = true;
    const start = scope.names.get(root) ?? datum(shape.fields.get(root), root);
    const meaning = start && props.reduce(memberOf, start);
    if (!meaning) note('UNKNOWN_VARIABLE', token, token.getText(), scope);
    return meaning;
  }

  walk(templates, {
    names: new Map(),
    conditions: [],
    stack: [],
    here: name,
    depth: 0,
    parameters: new Map(),
  });
  return { uses, spots };
}

function within(scope: Scope, conditions: readonly string[]): Scope {
  return { ...scope, conditions: [...scope.conditions, ...conditions] };
}

function propertyName(token: Token): string | number | undefined {
  if (TypeGuards.isNumberToken(token)) return token.content;
  if (TypeGuards.isQuotedToken(token) || TypeGuards.isWordToken(token)) return token.content;
  return undefined;
}
