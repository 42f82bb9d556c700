import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { countOf, readOpenComments } from '../../workbench/src/views/desk/open-comments.ts';

const fetched = globalThis.fetch;
let asked: readonly string[][];

function comment(id: string, resolvedAt: string | null = null): object {
  return { id, author: null, createdAt: '', passage: null, text: id, resolvedBy: null, resolvedAt };
}

const versions: Readonly<Record<string, readonly object[]>> = {
  noted: [
    { no: 1, voided: false, comments: [comment('a'), comment('b', '2026-03-02T02:00:00.000Z')] },
    { no: 2, voided: true, comments: [comment('c')] },
    { no: 2, voided: false, comments: [comment('d'), comment('e')] },
  ],
  resolved: [{ no: 1, voided: false, comments: [comment('f', '2026-03-02T02:00:00.000Z')] }],
};

/** A service that gives of each case what is written above, and of all others nothing. */
beforeEach(() => {
  asked = [];
  globalThis.fetch = (_, init) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: { caseIds: string[] } };
    asked = [...asked, variables.caseIds];
    const edges = variables.caseIds.map((id) => ({ node: { id, draftVersions: versions[id] ?? [] } }));
    return Promise.resolve(new Response(JSON.stringify({ data: { caseFiles: { edges } } })));
  };
});
afterEach(() => {
  globalThis.fetch = fetched;
});

describe('the open comments of cases', () => {
  it('are those on every version that stands, the latest first, and leave out what was resolved', async () => {
    const open = await readOpenComments(['noted', 'resolved', 'other']);
    expect([...open.keys()]).toEqual(['noted']);
    expect(open.get('noted')?.map(({ no, comments }) => `${no}: ${comments.map(({ id }) => id)}`)).toEqual([
      '2: d,e',
      '1: a',
    ]);
    expect([countOf(open.get('noted')), countOf(open.get('other'))]).toEqual([3, 0]);
  });

  it('of more cases than a list gives at once are all read; of none nothing is asked', async () => {
    const many = Array.from({ length: 250 }, (_, n) => `case ${n}`);
    const open = await readOpenComments([...many, 'noted']);
    expect(countOf(open.get('noted'))).toBe(3);
    expect(asked.flat()).toEqual([...many, 'noted']);
    expect(asked.every(({ length }) => length <= 100)).toBe(true);
    asked = [];
    await readOpenComments([]);
    expect(asked).toEqual([]);
  });
});
