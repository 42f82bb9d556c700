import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { type ASTVisitor, GraphQLError, type GraphQLFormattedError, type ValidationContext } from 'graphql';
import type { Context } from './context.ts';
import { createKnownQueries } from './known-queries.ts';
import { resolvers } from './resolvers.ts';
import { createSentReplies, type SentReplies } from './sent-reply.ts';

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface GraphqlEndpoint {
  answer(request: HTTPGraphQLRequest, context: Context): Promise<GraphqlAnswer>;
  readonly readReply: SentReplies['read'];
  stop(): Promise<void>;
}

/** Limits on what one request may ask, far above what any screen needs. */
const armor = new ApolloArmor({
  maxDepth: { n: 12 },
  maxAliases: { n: 30 },
  maxDirectives: { n: 50 },
  // Its parser answers a syntax error with 500; graphql-js counts tokens itself.
  maxTokens: { enabled: false },
  costLimit: {
    maxCost: 10_000,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.2,
    ignoreIntrospection: true,
  },
  blockFieldSuggestion: { enabled: false },
});

const mostTokens = 2000;

/** A subscription, where the contract has none, is the client's mistake; graphql-js would find it out while executing. */
function operationTypesExist(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`The contract has no ${node.operation}.`, { nodes: node }));
    },
  };
}

/**
 * The GraphQL endpoint (GraphQL over HTTP).
 * @param typeDefs the text of schema.graphql
 * @param onFault called once for every error that is nobody's input: it is logged there and masked here
 */
export async function createGraphqlEndpoint(
  typeDefs: string,
  onFault: (fault: unknown, requestId: string) => void,
): Promise<GraphqlEndpoint> {
  const protection = armor.protect();
  const known = createKnownQueries();
  const replies = createSentReplies();
  function report(errors: readonly GraphQLError[], { requestId }: Context): void {
    for (const error of errors) if (isFault(error)) onFault(error.originalError ?? error, requestId);
  }
  const server = new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: mostTokens },
    stopOnTerminationSignals: false,
    validationRules: [...protection.validationRules, operationTypesExist],
    plugins: [
      ...(protection.plugins as unknown as readonly ApolloServerPlugin<Context>[]),
      ApolloServerPluginLandingPageDisabled() as ApolloServerPlugin<Context>,
      // It wraps every resolver to gather cache hints; nothing here may be cached, and the route says so itself.
      ApolloServerPluginCacheControlDisabled() as ApolloServerPlugin<Context>,
      {
        requestDidStart: async () => ({
          didEncounterErrors: async ({ errors, contextValue }) => report(errors, contextValue),
        }),
      },
      known.plugin,
      replies.plugin,
    ],
    formatError: (formatted, error) => formatGraphqlError(formatted, error),
  });
  await server.start();
  return {
    async answer(httpGraphQLRequest, context) {
      const result = await known.execute(httpGraphQLRequest, context);
      if (result) {
        report(result.errors ?? [], context);
        const errors = result.errors?.map((error) => formatGraphqlError(error.toJSON(), error));
        return {
          status: 200,
          headers: jsonAnswer,
          body: `${JSON.stringify({ errors, data: result.data })}\n`,
        };
      }
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: async () => context,
      });
      const body =
        response.body.kind === 'complete' ? response.body.string : await joined(response.body.asyncIterator);
      return { status: response.status ?? 200, headers: response.headers, body };
    },
    readReply: replies.read,
    stop: () => server.stop(),
  };
}

/** As Apollo names it. */
const jsonAnswer = new Map([['content-type', 'application/json; charset=utf-8']]);

/** Reads the headers of a node request for the endpoint. */
export function headerMap(headers: NodeJS.Dict<string | string[]>): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** An error raised by our own code, not by the request and not made for the client on purpose. */
function isFault(error: GraphQLError): boolean {
  const { originalError } = error;
  return (
    originalError !== undefined &&
    !(originalError instanceof GraphQLError) &&
    error.extensions['code'] === undefined
  );
}

const wordings: Readonly<Record<string, { zh: string; en?: string }>> = {
  GRAPHQL_PARSE_FAILED: { zh: 'GraphQL 语法错误' },
  GRAPHQL_VALIDATION_FAILED: { zh: '查询与接口约定不符' },
  BAD_USER_INPUT: { zh: '输入的值不符合要求' },
  BAD_REQUEST: { zh: '请求格式有误' },
  INTERNAL_SERVER_ERROR: { zh: '系统故障，已记录', en: 'A fault occurred and was logged' },
};

/** Every error says its code, its place, and what is wrong in both languages; a fault says nothing of its cause. */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? error : undefined;
  const given = { ...original?.extensions, ...inner(original)?.extensions };
  const code = String(given['code'] ?? formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  const wording = wordings[code] ?? { zh: '请求被拒绝' };
  const fault = code === 'INTERNAL_SERVER_ERROR';
  const message = fault ? (wording.en ?? '') : formatted.message;
  const path = given['path'] ?? inputPath(formatted.message) ?? formatted.path ?? [];
  return {
    message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, path, zh: String(given['zh'] ?? wording.zh), en: String(given['en'] ?? message) },
  };
}

function inner(error: GraphQLError | undefined): GraphQLError | undefined {
  return error?.originalError instanceof GraphQLError ? error.originalError : undefined;
}

/** graphql-js names the place of a wrong variable in its message only. */
function inputPath(message: string): readonly string[] | undefined {
  const [, variable, inside] = /^Variable "\$(\w+)" got invalid value .*? at "([^"]+)"/s.exec(message) ?? [];
  if (inside !== undefined) return inside.split('.');
  const [, alone] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  return (variable ?? alone) === undefined ? undefined : [variable ?? alone ?? ''];
}
