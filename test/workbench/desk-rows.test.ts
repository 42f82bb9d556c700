import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deskFilter, lookedKey, readDesk } from '../../workbench/src/views/desk/desk-rows.ts';

const fetched = globalThis.fetch;
let questions: { query: string; variables: Readonly<Record<string, unknown>> }[];
let answers: readonly object[];

/** A service that gives the answers one after the other. */
beforeEach(() => {
  questions = [];
  globalThis.fetch = (_, init) => {
    questions.push(JSON.parse(String(init?.body)) as (typeof questions)[number]);
    return Promise.resolve(new Response(JSON.stringify({ data: answers[questions.length - 1] })));
  };
});
afterEach(() => {
  globalThis.fetch = fetched;
});

function page(permitted: readonly boolean[], endCursor: string | null): object {
  const edges = permitted.map((each, index) => ({
    node: {
      id: `${endCursor}-${index}`,
      permittedActions: [{ action: 'passLegalReview', permitted: each }],
    },
  }));
  return { caseFiles: { edges, pageInfo: { hasNextPage: endCursor !== null, endCursor } } };
}

describe('the desk of a reviewer', () => {
  it('is what the cards of the start page count, of its own tasks', async () => {
    const queues = [
      { name: 'HANDLE', filter: { agencyIds: ['QH01'], notDraftedBy: null } },
      { name: 'LEGAL_REVIEW', filter: { agencyIds: ['QH02', 'QH03'], notDraftedBy: 'me' } },
      { name: 'SECRECY_REVIEW', filter: { agencyIds: ['QH03'], notDraftedBy: 'me' } },
    ];
    answers = [{ deskSummary: { queues } }, { deskSummary: { queues } }, { deskSummary: null }];
    const reviews = ['LEGAL_REVIEW', 'SECRECY_REVIEW'];
    expect(await deskFilter(reviews)).toEqual({
      tasks: reviews,
      agencyIds: ['QH02', 'QH03'],
      notDraftedBy: 'me',
    });
    expect(await deskFilter(['SIGN'])).toBeUndefined();
    expect(await deskFilter(reviews)).toBeUndefined();
  });

  it('is read on past a page in which nothing may be done, to the end', async () => {
    const none = Array<boolean>(50).fill(false);
    answers = [page(none, 'one'), page(none, 'two'), page([false, true, true], null)];
    const { items, next } = await readDesk({ tasks: ['LEGAL_REVIEW'] }, ['passLegalReview'], undefined);
    expect(items).toHaveLength(2);
    expect(next).toBeUndefined();
    expect(questions.map(({ variables }) => variables['after'])).toEqual([undefined, 'one', 'two']);
  });

  it('stops where enough are found, and goes on from there', async () => {
    answers = [page(Array<boolean>(50).fill(true), 'one'), page([true], null)];
    const first = await readDesk({}, ['passLegalReview'], undefined);
    expect([first.items.length, first.next, questions.length]).toEqual([50, 'one', 1]);
    const second = await readDesk({}, ['passLegalReview'], first.next);
    expect([second.items.length, second.next]).toEqual([1, undefined]);
  });
});

it('a case that was changed since it was looked at has not been looked at', () => {
  const looked = new Set([lookedKey({ id: 'a', version: 8 })]);
  expect([8, 9].map((version) => looked.has(lookedKey({ id: 'a', version })))).toEqual([true, false]);
});
