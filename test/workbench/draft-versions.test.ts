import { describe, expect, it } from '@jest/globals';
import { commentedBefore, type DraftVersion } from '../../workbench/src/views/desk/draft-versions.ts';

function version(seq: number, comments: number, voided = false): DraftVersion {
  return {
    seq,
    no: seq,
    drafter: null,
    draftedFor: null,
    draftedOn: '2026-03-02',
    ground: 'PROVIDED',
    text: '',
    content: {},
    enclosures: [],
    current: false,
    voided,
    events: [],
    comments: Array.from({ length: comments }, (_, n) => ({
      id: `${seq}.${n}`,
      author: null,
      createdAt: '2026-03-02T02:00:00.000Z',
      passage: null,
      text: '请写明印发日期',
      resolvedBy: null,
      resolvedAt: n === 0 ? '2026-03-02T03:00:00.000Z' : null,
    })),
  };
}

describe('what was noted on the versions before', () => {
  const versions = [version(1, 2), version(2, 0), version(3, 1, true), version(4, 1), version(5, 1)];

  it('is all of it, resolved or not, the latest version first, without the one that is shown', () => {
    const before = commentedBefore(versions, versions[4]);
    expect(before.map(({ no, comments }) => [no, comments.length])).toEqual([
      [4, 1],
      [1, 2],
    ]);
  });

  it('is that of every version that stands where none is shown', () => {
    expect(commentedBefore(versions, undefined).map(({ no }) => no)).toEqual([5, 4, 1]);
  });
});
