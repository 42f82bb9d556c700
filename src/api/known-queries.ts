import type { ApolloServerPlugin, HTTPGraphQLRequest } from '@apollo/server';
import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema, Kind } from 'graphql';
import type { Context } from './context.ts';

/** How many documents are remembered; the screens send a few dozen. */
const capacity = 500;
/** Far above what any screen sends: a comment of a megabyte is one token, and five hundred of them are not kept. */
const longestSource = 10_000;

export interface KnownQueries {
  /** Learns each query that the server has parsed, validated against all limits, and let through. */
  readonly plugin: ApolloServerPlugin<Context>;
  /**
   * Executes a query that is known, without the server's pipeline around it.
   * @returns undefined when the request is anything else: that is the server's to answer
   */
  execute(request: HTTPGraphQLRequest, context: Context): Promise<ExecutionResult | undefined>;
}

/** 已知查询: what a screen sends a thousand times a day is checked once. Limits look at the document alone, never at its variables. */
export function createKnownQueries(): KnownQueries {
  const known = new Map<string, DocumentNode>();
  let schema: GraphQLSchema | undefined;
  return {
    plugin: {
      serverWillStart: async (service) => {
        schema = service.schema;
      },
      requestDidStart: async () => ({
        didResolveOperation: async ({ source, document }) => {
          if (source.length > longestSource || !isOneQuery(document)) return;
          const [oldest] = known.keys();
          if (known.size >= capacity && oldest !== undefined) known.delete(oldest);
          known.set(source, document);
        },
      }),
    },
    async execute(request, contextValue) {
      const asked = plainQuery(request);
      const document = asked && known.get(asked.query);
      if (!schema || !document) return undefined;
      const result = await execute({ schema, document, contextValue, variableValues: asked.variables });
      // Without data nothing was executed: a variable did not do, which the server says better.
      return result.data === undefined ? undefined : result;
    },
  };
}

function isOneQuery({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 && operations.every(({ operation }) => operation === 'query');
}

interface PlainQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The everyday form of a request: a POST of JSON with a query and variables, content with JSON in return. */
function plainQuery({ method, headers, body }: HTTPGraphQLRequest): PlainQuery | undefined {
  if (method !== 'POST' || !isRecord(body)) return undefined;
  const { query, variables, ...rest } = body;
  const accept = headers.get('accept') ?? '*/*';
  const usual =
    typeof query === 'string' &&
    (variables === undefined || isRecord(variables)) &&
    Object.keys(rest).length === 0 &&
    headers.get('content-type')?.startsWith('application/json') === true &&
    (accept === '*/*' || accept === 'application/json');
  return usual ? { query, variables: variables ?? {} } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
