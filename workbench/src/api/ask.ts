import { endSession, type Session, sessionAfter, sessionOfPage } from './session.ts';

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

/** The session was over when a command came: nothing was done, and it may be sent again as it is. */
export class SessionOver extends Error {
  constructor() {
    super('登录已经过期，刚才没有提交。重新登录后请再提交一次，填写的内容还在。');
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
 * Asks GraphQL, in the session of the page. When that is over its person signs in again over the page: a question waits for it
 * and is asked anew, so that no page says of a case or a queue what is told to nobody; a command is theirs to send again.
 * @throws NotReached when nobody answered or the service has a fault, Malformed when the question is wrong, SessionOver
 */
export async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  for (;;) {
    const session = sessionOfPage();
    const { status, answer } = await send<Data>(query, variables, session);
    if (!session || !isOver(answer)) return dataOf(status, answer);
    endSession(session);
    if (query.startsWith('mutation')) throw new SessionOver();
    await sessionAfter(session);
  }
}

/** Asks whoever is signed in, be it another than whose page it is. @throws NotReached */
export async function askAnyone<Data>(query: string): Promise<Data> {
  const { status, answer } = await send<Data>(query, {}, undefined);
  return dataOf(status, answer);
}

interface Sent<Data> {
  readonly status: number;
  readonly answer: Answer<Data>;
}

async function send<Data>(
  query: string,
  variables: object,
  session: Session | undefined,
): Promise<Sent<Data>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(session ? { 'x-mingda-viewer': session.id } : {}) },
    body: JSON.stringify({ query, variables }),
  }).catch(() => undefined);
  if (!response) throw new NotReached('连不上服务器，请检查网络后重试。您填写的内容还在。');
  const answer = (await response.json().catch(() => undefined)) as Answer<Data> | undefined;
  if (!answer) throw new NotReached(`服务器没有正常应答（${response.status}），请稍后重试。`);
  return { status: response.status, answer };
}

function isOver({ errors = [] }: Answer<unknown>): boolean {
  return errors.some(({ extensions }) => extensions?.code === 'SESSION_ENDED');
}

function dataOf<Data>(status: number, answer: Answer<Data>): Data {
  if (answer.errors && answer.errors.length > 0) {
    const problems = answer.errors.flatMap(({ message, extensions = {} }) =>
      extensions.zh === undefined
        ? []
        : [{ code: extensions.code ?? message, path: (extensions.path ?? []).join('.'), zh: extensions.zh }],
    );
    const [first] = answer.errors;
    if (problems.length > 0 && status < 500) throw new Malformed(problems);
    throw new NotReached(
      `系统出错，已经记录，请稍后重试。${problems[0]?.zh ?? first?.message ?? ''}`,
      first?.extensions?.requestId,
    );
  }
  if (answer.data === null || answer.data === undefined)
    throw new NotReached('服务器没有给出数据，请稍后重试。');
  return answer.data;
}
