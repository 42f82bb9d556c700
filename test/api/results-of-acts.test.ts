import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLUnionType, isUnionType } from 'graphql';
import { describe, expect, it } from '@jest/globals';

/*
 * The story: two refusals of one act had an `until`, one of them nullable. A document that asked for both was refused as a
 * whole, and every journey that drafted a reply with it.
 */

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const unions = Object.values(schema.getTypeMap()).filter(isUnionType);

/** Fields that members of a union type differently: no document could ask for all of them. */
function conflicts(union: GraphQLUnionType): readonly string[] {
  const types = new Map<string, Set<string>>();
  for (const member of union.getTypes()) {
    for (const { name, type } of Object.values(member.getFields())) {
      types.set(name, (types.get(name) ?? new Set<string>()).add(String(type)));
    }
  }
  return [...types].filter(([, found]) => found.size > 1).map(([name]) => name);
}

describe('what an act may answer can be asked for in one document', () => {
  it.each(unions.map((union) => [union.name, union] as const))('%s', (_name, union) => {
    expect(conflicts(union)).toEqual([]);
  });
});
