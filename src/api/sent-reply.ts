import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema, getVariableValues, GraphQLError, Kind, parse } from 'graphql';
import type { Context } from './context.ts';
import type { QueryPreviewReplyArgs } from './schema.generated.ts';

export type SentReply = Omit<QueryPreviewReplyArgs, 'caseId'>;

/** 填写中的答复, sent besides GraphQL: read by the contract all the same, as the variables of `previewReply` are. */
export interface SentReplies {
  /** Learns the contract when the server starts. */
  readonly plugin: ApolloServerPlugin<Context>;
  /** @returns the error where the contract does not take it, as it says it of a query */
  read(sent: unknown): SentReply | GraphQLError;
}

const variables = parse(
  'query ($reply: ReplyContentInput!, $keptEnclosures: [String!]! = []) { __typename }',
).definitions.flatMap((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
);

export function createSentReplies(): SentReplies {
  let schema: GraphQLSchema | undefined;
  return {
    plugin: {
      serverWillStart: async (service) => {
        schema = service.schema;
      },
    },
    read(sent) {
      if (!schema) throw new Error('the server has not started');
      const given = typeof sent === 'object' && sent !== null ? { ...sent } : {};
      const { coerced, errors } = getVariableValues(schema, variables, given, { maxErrors: 1 });
      const [wrong] = errors ?? [];
      if (!wrong) return coerced as SentReply;
      const { message, originalError } = wrong;
      return new GraphQLError(message, { originalError, extensions: { code: 'BAD_USER_INPUT' } });
    },
  };
}
