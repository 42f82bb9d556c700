import { GraphQLError } from 'graphql';

/** The error of an argument that is none; a query has no union to refuse with. */
export function badInput(path: readonly string[], zh: string, en: string): GraphQLError {
  return new GraphQLError(en, { extensions: { code: 'BAD_USER_INPUT', path, zh, en } });
}
