/** Bad input that GraphQL itself refused: HTTP 400 with a path, in both languages. */
export interface WrongInput {
  readonly code: string;
  readonly path: string;
  readonly zh: string;
}

/** The network or the service failed; what was sent may be sent again as it is. */
export class NotReached extends Error {
  readonly requestId: string | undefined;

  constructor(message: string, requestId?: string) {
    super(message);
    this.requestId = requestId;
  }
}

/** The contract refused the shape of what was sent. */
export class Malformed extends Error {
  readonly problems: readonly WrongInput[];

  constructor(problems: readonly WrongInput[]) {
    super(problems.map(({ zh }) => zh).join('；'));
    this.problems = problems;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly path?: readonly (string | number)[];
      readonly zh?: string;
      readonly requestId?: string;
    };
  }[];
}

/**
 * Asks GraphQL.
 * @throws NotReached when nobody answered or the service has a fault, Malformed when the question is wrong
 */
export async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }).catch(() => undefined);
  if (!response) throw new NotReached('连不上服务器，请检查网络后重试。您填写的内容还在。');
  const answer = (await response.json().catch(() => undefined)) as Answer<Data> | undefined;
  if (!answer) throw new NotReached(`服务器没有正常应答（${response.status}），请稍后重试。`);
  if (answer.errors && answer.errors.length > 0) {
    const problems = answer.errors.flatMap(({ message, extensions = {} }) =>
      extensions.zh === undefined
        ? []
        : [{ code: extensions.code ?? message, path: (extensions.path ?? []).join('.'), zh: extensions.zh }],
    );
    const [first] = answer.errors;
    if (problems.length > 0 && response.status < 500) throw new Malformed(problems);
    throw new NotReached(
      `系统出错，已经记录，请稍后重试。${problems[0]?.zh ?? first?.message ?? ''}`,
      first?.extensions?.requestId,
    );
  }
  if (answer.data === null || answer.data === undefined)
    throw new NotReached('服务器没有给出数据，请稍后重试。');
  return answer.data;
}
