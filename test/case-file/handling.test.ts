import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideAcceptAssignment } from '../../src/case-file/acts/accept-assignment.ts';
import { decideAssignCase } from '../../src/case-file/acts/assign-case.ts';
import { decideDraftReply } from '../../src/case-file/acts/draft-reply.ts';
import { decideRecordSearch, type RecordSearch } from '../../src/case-file/acts/record-search.ts';
import { decideReturnAssignment } from '../../src/case-file/acts/return-assignment.ts';
import { decideSubmitForReview } from '../../src/case-file/acts/submit-for-review.ts';
import { aCaseIn } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { people, units } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';
import { nonexistent, provided, providedWith } from '../support/builders-replies.ts';

const on = day('2026-03-05');
const here = onThe('2026-03-05');

describe('分办 (art. 45)', () => {
  const unitId = units.landUse.id;
  const handlerId = people.handler.id;

  it('to a unit', () => {
    given(aCaseIn('REGISTERED'))
      .when((file) => decideAssignCase(file, { on, unitId }, here))
      .then({ fact: 'ASSIGNED', on, unitId });
  });

  it('to a unit and a handler', () => {
    given(aCaseIn('REGISTERED'))
      .when((file) => decideAssignCase(file, { on, unitId, handlerId }, here))
      .then({ fact: 'ASSIGNED', on, unitId, handlerId });
  });

  it('while in handling, to somebody else: the one before is out of it', () => {
    const file = aCaseIn('IN_HANDLING').assigned(undefined, undefined, units.survey).file();
    expect([file.state, file.unitId, file.handlerId, file.accepted]).toEqual([
      'IN_HANDLING',
      units.survey.id,
      undefined,
      false,
    ]);
  });
});

describe('承办', () => {
  it('the person who accepts is the handler', () => {
    given(aCaseIn('REGISTERED').assigned())
      .when((file) => decideAcceptAssignment(file, { on }, here))
      .then({ fact: 'ASSIGNMENT_ACCEPTED', on, handlerId: people.handler.id });
  });

  it('refused once it is accepted: the journal says so once', () => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideAcceptAssignment(file, { on }, here))
      .refused({ code: 'ASSIGNMENT_ACCEPTED_BEFORE' });
  });

  it('again, once it is assigned anew', () => {
    given(aCaseIn('IN_HANDLING').assigned())
      .when((file) => decideAcceptAssignment(file, { on }, here))
      .isDone();
  });

  it('refused before the case was assigned', () => {
    given(aCaseIn('REGISTERED'))
      .when((file) => decideAcceptAssignment(file, { on }, here))
      .refused({ code: 'NOT_ASSIGNED' });
  });
});

describe('退回分办', () => {
  const reason = '不属本科室职责';

  it('with the reason; the case lies at the intake desk again', () => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideReturnAssignment(file, { on, reason }, here))
      .then({ fact: 'ASSIGNMENT_RETURNED', on, reason });
    const file = aCaseIn('IN_HANDLING').assignmentReturned().file();
    expect([file.state, file.unitId, file.handlerId, file.accepted]).toEqual([
      'REGISTERED',
      undefined,
      undefined,
      false,
    ]);
  });

  it('refused without a reason, and before the case was assigned', () => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideReturnAssignment(file, { on, reason: '' }, here))
      .refused({ code: 'INVALID_INPUT', path: 'reason', problem: 'EMPTY' });
    given(aCaseIn('REGISTERED'))
      .when((file) => decideReturnAssignment(file, { on, reason }, here))
      .refused({ code: 'NOT_ASSIGNED' });
  });
});

describe('检索记录 (art. 36(4)): where, with which words, by whom, with what result', () => {
  const search: RecordSearch = {
    on,
    places: ['机关档案室', '建设用地审批系统'],
    keywords: ['南堤路', '征收'],
    searchedBy: '陈望舒',
    result: '未检索到',
  };

  it('keeps all four', () => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideRecordSearch(file, search, here))
      .then({ fact: 'SEARCH_RECORDED', ...search });
    expect(aCaseIn('IN_HANDLING').searched().searched().file().searches).toHaveLength(2);
  });

  const fiftyOne = Array.from({ length: 51 }, (_, index) => `第${index}处`);
  it.each([
    ['no place', { places: [] }, 'places', 'EMPTY', undefined],
    ['a blank place', { places: ['机关档案室', ' '] }, 'places.1', 'EMPTY', undefined],
    ['51 places', { places: fiftyOne }, 'places', 'TOO_LONG', 50],
    ['no keyword', { keywords: [] }, 'keywords', 'EMPTY', undefined],
    ['51 keywords', { keywords: fiftyOne }, 'keywords', 'TOO_LONG', 50],
    ['a keyword of 201 characters', { keywords: ['字'.repeat(201)] }, 'keywords.0', 'TOO_LONG', 200],
    ['nobody who searched', { searchedBy: '' }, 'searchedBy', 'EMPTY', undefined],
    ['no result', { result: '' }, 'result', 'EMPTY', undefined],
    ['a result of 4,001 characters', { result: '字'.repeat(4001) }, 'result', 'TOO_LONG', 4000],
  ] as const)('refused: %s', (_what, change, path, problem, limit) => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideRecordSearch(file, { ...search, ...change }, here))
      .refused({ code: 'INVALID_INPUT', path, problem, ...(limit === undefined ? {} : { limit }) });
  });
});

describe('拟稿 (art. 36): each draft is a new version', () => {
  it('the first, of a reply that gives the information (D12)', () => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideDraftReply(file, { on, reply: provided }, here))
      .then({ fact: 'REPLY_DRAFTED', on, draftNo: 1, drafterId: people.handler.id, reply: provided });
  });

  it('the second, after the first', () => {
    const twice = aCaseIn('IN_HANDLING').drafted();
    given(twice)
      .when((file) => decideDraftReply(file, { on, reply: provided }, here))
      .then({ fact: 'REPLY_DRAFTED', on, draftNo: 2, drafterId: people.handler.id, reply: provided });
  });

  it('信息不存在 (D41a) needs a search on record: "经检索没有" (art. 36(4))', () => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideDraftReply(file, { on, reply: nonexistent }, here))
      .refused({ code: 'SEARCH_RECORD_MISSING', article: '36(4)' });
    given(aCaseIn('IN_HANDLING').searched())
      .when((file) => decideDraftReply(file, { on, reply: nonexistent }, here))
      .then({ fact: 'REPLY_DRAFTED', on, draftNo: 1, drafterId: people.handler.id, reply: nonexistent });
  });

  it('a search that was voided is no search', () => {
    given(aCaseIn('IN_HANDLING').searched().voided())
      .when((file) => decideDraftReply(file, { on, reply: nonexistent }, here))
      .refusedWith('SEARCH_RECORD_MISSING');
  });

  const fortyOne = Array.from({ length: 41 }, (_, index) => `附件${index}.pdf`);
  it.each([
    [
      'empty content',
      { ground: 'PROVIDED', content: ' ', enclosures: [] },
      'reply.content',
      'EMPTY',
      undefined,
    ],
    [
      '10,001 characters',
      { ground: 'PROVIDED', content: '字'.repeat(10_001), enclosures: [] },
      'reply.content',
      'TOO_LONG',
      10_000,
    ],
    ['41 enclosures', providedWith(...fortyOne), 'reply.enclosures', 'TOO_LONG', 40],
    [
      'no reason why there is nothing',
      { ground: 'INFORMATION_NONEXISTENT', reason: '' },
      'reply.reason',
      'EMPTY',
      undefined,
    ],
  ] as const)('refused: %s', (_what, reply, path, problem, limit) => {
    given(aCaseIn('IN_HANDLING').searched())
      .when((file) => decideDraftReply(file, { on: file.lastStepOn, reply }, here))
      .refused({ code: 'INVALID_INPUT', path, problem, ...(limit === undefined ? {} : { limit }) });
  });
});

describe('送审 (art. 45)', () => {
  it('the draft in work', () => {
    given(aCaseIn('IN_HANDLING').drafted().drafted())
      .when((file) => decideSubmitForReview(file, { on }, here))
      .then({ fact: 'REVIEW_REQUESTED', on, draftNo: 2 });
  });

  it('refused where there is none', () => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) => decideSubmitForReview(file, { on }, here))
      .refused({ code: 'DRAFT_MISSING' });
  });

  it('a returned draft must be written anew first', () => {
    const returned = aCaseIn('IN_HANDLING').drafted().reviewRequested().draftReturned();
    given(returned)
      .when((file) => decideSubmitForReview(file, { on }, here))
      .refused({ code: 'DRAFT_MISSING' });
    given(returned.drafted())
      .when((file) => decideSubmitForReview(file, { on }, here))
      .then({ fact: 'REVIEW_REQUESTED', on, draftNo: 2 });
  });
});
