import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { type Day, parseDay } from '../calendar/day.ts';
import { localDateOf } from '../statute/receipt.ts';

/** A value of the wrong shape: refused before any act begins, at its place, in both languages. */
function malformed(zh: string, en: string): GraphQLError {
  return new GraphQLError(en, { extensions: { code: 'BAD_USER_INPUT', zh, en } });
}

function readDay(value: unknown): Day {
  const parsed = typeof value === 'string' ? parseDay(value) : undefined;
  if (parsed !== undefined) return parsed;
  throw malformed(
    `${String(value)} 不是存在的日期，应为 YYYY-MM-DD`,
    `${String(value)} is no date that exists; write YYYY-MM-DD`,
  );
}

function readInstant(value: unknown): string {
  if (typeof value === 'string' && localDateOf(value) !== undefined) return value;
  throw malformed(`${String(value)} 不是带时区的时刻`, `${String(value)} is no instant with an offset`);
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

export const dayScalar = new GraphQLScalarType<Day, string>({
  name: 'Day',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(textOf(node)),
});

export const instantScalar = new GraphQLScalarType<string, string>({
  name: 'Instant',
  serialize: (value) => String(value),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(textOf(node)),
});

export const jsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: readJsonLiteral,
});

function readJsonLiteral(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.LIST:
      return node.values.map(readJsonLiteral);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, readJsonLiteral(field.value)]));
    case Kind.VARIABLE:
      throw malformed(
        'JSON 字面量中不能使用变量',
        'a JSON literal takes no variables: pass the whole value as one',
      );
  }
}
