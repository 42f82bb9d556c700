import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { advisorTree, firstQuestion } from '../../src/case-file/advisor/advisor-tree.ts';
import { proceduralSteps } from '../../src/case-file/advisor/procedural-steps.ts';
import { advisorStages, type Next, type QuestionId } from '../../src/case-file/advisor/question.ts';
import { type AdvisorAnswer, replyAdvisor } from '../../src/case-file/reply-advisor.ts';
import { replyCodes } from '../../src/statute/reply-codes.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { replies } from '../support/builders-replies.ts';

const calendar = shippedCalendar();
const inHandling = aCaseIn('IN_HANDLING');

/** 'STANDS:STANDS CONTENT_CLEAR:CLEAR' as answers. */
function answersOf(words: string): readonly AdvisorAnswer[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [question = '', choice = ''] = word.split(':');
      return { question, choice };
    });
}

function advice(words: string, told: CaseFileBuilder = inHandling, on = '2026-07-20') {
  const outcome = replyAdvisor(told.file(), answersOf(words), calendar, day(on));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

function endOf(words: string, told?: CaseFileBuilder, on?: string): string {
  const { next } = advice(words, told, on);
  switch (next.kind) {
    case 'REPLY':
      return next.code;
    case 'STEP':
      return next.step;
    default:
      return `? ${next.question}`;
  }
}

const clear = 'STANDS:STANDS CONTENT_CLEAR:CLEAR';
const unclear = 'STANDS:STANDS CONTENT_CLEAR:UNCLEAR';
const wanted = `${clear} IS_APPLICATION:INFORMATION REPEATED:NO`;
const ours = `${wanted} AMOUNT:REASONABLE RESPONSIBLE:OURS SPECIAL_LAW:NO`;
const found = `${ours} EXISTS:FOUND ALREADY_PUBLIC:NO`;
const excessive = `${wanted} AMOUNT:EXCESSIVE EXCESS_MEANS`;
const all = `${found} WITHHELD:ALL GROUND`;
const part = `${found} WITHHELD:PART PART_GROUND`;

describe('every code is reached by answers, D11 to D63', () => {
  const rows: readonly (readonly [code: string, answers: string])[] = [
    ['D11', `${ours} EXISTS:FOUND ALREADY_PUBLIC:YES`],
    ['D12', `${found} WITHHELD:NOTHING FORM:NOW`],
    ['D13', `${found} WITHHELD:NOTHING FORM:ELSEWHERE`],
    ['D20', `${part}:ARTICLE_16`],
    ['D31', `${all}:STATE_SECRET`],
    ['D32', `${all}:OTHER_LAW`],
    ['D33', `${all}:SECURITY`],
    ['D34', `${all}:THIRD_PARTY THIRD_PARTY:OBJECTS PUBLIC_INTEREST:NO`],
    ['D35', `${all}:INTERNAL`],
    ['D36', `${all}:DELIBERATIVE DELIBERATIVE_OPEN:NO`],
    ['D37', `${all}:ENFORCEMENT ENFORCEMENT_OPEN:NO`],
    ['D38', `${wanted} AMOUNT:REASONABLE RESPONSIBLE:OURS SPECIAL_LAW:YES`],
    ['D41a', `${ours} EXISTS:NOT_FOUND SEARCHED:YES`],
    ['D41b', `${wanted} AMOUNT:REASONABLE RESPONSIBLE:OTHERS`],
    ['D42', `${ours} EXISTS:TO_BE_MADE`],
    ['D43', `${unclear} CORRECTION_ASKED:YES CORRECTION_RECEIVED:RECEIVED`],
    ['D51', `${clear} IS_APPLICATION:PETITION`],
    ['D52', `${clear} IS_APPLICATION:INFORMATION REPEATED:YES`],
    ['D53', `${clear} IS_APPLICATION:PUBLISHED_WORK`],
    ['D54', `${excessive}:REASONS REASONS_STATUS:GIVEN REASONS_ACCEPTED:UNREASONABLE`],
    ['D55', `${clear} IS_APPLICATION:REISSUE`],
    ['D61', `${unclear} CORRECTION_ASKED:YES CORRECTION_RECEIVED:TERM_OVER`],
    ['D62', `${excessive}:FEE FEE_STATUS:UNPAID`],
    ['D63', 'STANDS:ENDED'],
  ];

  it.each(rows)('%s: %s', (code, words) => {
    expect(endOf(words)).toBe(code);
  });

  it('and no code of a reply to a request for information is left out', () => {
    const ofRequests = Object.keys(replyCodes).filter((code) => code.startsWith('D'));
    expect(rows.map(([code]) => code).sort()).toEqual(ofRequests.sort());
  });
});

describe('what must be done first', () => {
  it.each([
    ['ISSUE_CORRECTION_NOTICE', unclear],
    ['REQUEST_REASONS', `${excessive}:REASONS`],
    ['ISSUE_FEE_NOTICE', `${excessive}:FEE`],
    ['NOTIFY_DEFERRAL', `${excessive}:REASONS REASONS_STATUS:GIVEN REASONS_ACCEPTED:REASONABLE_BUT_LATE`],
    ['CONSULT_CO_PRODUCERS', `${wanted} AMOUNT:REASONABLE RESPONSIBLE:JOINT`],
    ['RECORD_SEARCH', `${ours} EXISTS:NOT_FOUND`],
    ['RECORD_SEARCH', `${ours} EXISTS:PARTLY`],
    ['CONSULT_THIRD_PARTY', `${all}:THIRD_PARTY`],
    ['CONSULT_THIRD_PARTY', `${part}:THIRD_PARTY`],
    ['REFER_CLASSIFICATION', `${found} WITHHELD:DOUBTFUL`],
    ['NOTIFY_PUBLIC_INTEREST_DISCLOSURE', `${all}:THIRD_PARTY THIRD_PARTY:OBJECTS PUBLIC_INTEREST:GREAT`],
    ['EXTEND_REPLY_PERIOD', `${found} WITHHELD:NOTHING FORM:NOT_IN_TIME`],
  ])('%s: %s', (step, words) => {
    expect(endOf(words)).toBe(step);
  });
});

describe('the whole tree', () => {
  const paths = everyPath(firstQuestion, []);

  it('has no circle, and every complete path ends at one code or one step', () => {
    expect(paths.length).toBeGreaterThan(100);
    for (const { answers, end } of paths) {
      expect(endOf(answers.join(' '))).toBe(end);
    }
  });

  it('asks every question and comes to every step somewhere', () => {
    const asked = new Set(paths.flatMap(({ answers }) => answers.map((answer) => answer.split(':')[0])));
    expect([...asked].sort()).toEqual(Object.keys(advisorTree).sort());
    const ends = new Set(paths.map(({ end }) => end));
    for (const step of Object.keys(proceduralSteps)) expect(ends).toContain(step);
  });

  it('never goes back from one of the five questions to an earlier one', () => {
    const order = Object.keys(advisorStages);
    for (const { answers } of paths) {
      const stages = answers.map((answer) =>
        order.indexOf(advisorTree[answer.split(':')[0] as QuestionId].stage),
      );
      expect(stages).toEqual([...stages].sort((a, b) => a - b));
    }
  });

  interface Path {
    readonly answers: readonly string[];
    readonly end: string;
  }

  function everyPath(question: QuestionId, before: readonly string[]): readonly Path[] {
    return Object.entries(advisorTree[question].choices).flatMap(([choice, { leadsTo }]) => {
      const answers = [...before, `${question}:${choice}`];
      return 'ask' in leadsTo ? everyPath(leadsTo.ask, answers) : [{ answers, end: nameOf(leadsTo) }];
    });
  }

  function nameOf(next: Exclude<Next, { ask: QuestionId }>): string {
    if ('first' in next) return next.first;
    const [code = ''] = Object.entries(replyCodes).find(([, row]) => row.identifier === next.reply) ?? [];
    return code;
  }
});

describe('what the case knows itself need not be typed', () => {
  const corrected = aCaseIn('AWAITING_CORRECTION').correctionReceived('2026-03-11');
  const reached = inHandling.consultationSent('2026-03-06').consultationDelivered('2026-03-09');

  it.each([
    ['a correction has come', unclear, corrected, '2026-03-12', 'D43'],
    ['a correction is awaited', unclear, aCaseIn('AWAITING_CORRECTION'), '2026-03-12', 'AWAIT_CORRECTION'],
    [
      'the correction term is over',
      unclear,
      aCaseIn('AWAITING_CORRECTION').correctionNoticeServed('2026-03-06'),
      '2026-03-30',
      'D61',
    ],
    ['a search is on record', `${ours} EXISTS:NOT_FOUND`, inHandling.searched(), '2026-03-12', 'D41a'],
    [
      'reasons are awaited',
      `${wanted} AMOUNT:EXCESSIVE`,
      inHandling.reasonsRequested('2026-03-06'),
      '2026-03-20',
      'AWAIT_REASONS',
    ],
    [
      'no reasons came',
      `${wanted} AMOUNT:EXCESSIVE`,
      inHandling.reasonsRequested('2026-03-06'),
      '2026-03-23',
      'D54',
    ],
    ['the third party’s term runs', `${all}:THIRD_PARTY`, reached, '2026-03-30', 'AWAIT_OPINION'],
    ['the third party is silent', `${all}:THIRD_PARTY HARM:HARM`, reached, '2026-03-31', 'D34'],
    [
      'the third party agrees',
      `${all}:THIRD_PARTY FORM:NOW`,
      reached.opinionReceived('2026-03-12', { opinion: 'AGREES' }),
      '2026-03-12',
      'D12',
    ],
    [
      'the third party objects with reason',
      `${all}:THIRD_PARTY PUBLIC_INTEREST:NO`,
      reached.opinionReceived('2026-03-12', { opinion: 'OBJECTS', reasonable: true }),
      '2026-03-12',
      'D34',
    ],
  ] as const)('%s', (_what, words, told, on, end) => {
    expect(endOf(words, told, on)).toBe(end);
  });

  it('says who answered', () => {
    expect(advice(unclear, corrected, '2026-03-12').steps).toEqual([
      { question: 'STANDS', choice: 'STANDS', answeredBy: 'PERSON' },
      { question: 'CONTENT_CLEAR', choice: 'UNCLEAR', answeredBy: 'PERSON' },
      { question: 'CORRECTION_ASKED', choice: 'YES', answeredBy: 'CASE' },
      { question: 'CORRECTION_RECEIVED', choice: 'RECEIVED', answeredBy: 'CASE' },
    ]);
  });
});

describe('the end says what this case still lacks', () => {
  it.each([
    ['D41a', `${ours} EXISTS:NOT_FOUND SEARCHED:YES`, ['SEARCH_RECORD_MISSING']],
    ['D43', `${unclear} CORRECTION_ASKED:YES CORRECTION_RECEIVED:RECEIVED`, ['CORRECTION_NOT_RECEIVED']],
    ['D61', `${unclear} CORRECTION_ASKED:YES CORRECTION_RECEIVED:TERM_OVER`, ['NOTHING_AWAITED']],
    ['D34', `${all}:THIRD_PARTY THIRD_PARTY:OBJECTS PUBLIC_INTEREST:NO`, ['THIRD_PARTY_NOT_ASKED']],
    ['D52', `${clear} IS_APPLICATION:INFORMATION REPEATED:YES`, ['EARLIER_REPLY_MISSING']],
    ['D12', `${found} WITHHELD:NOTHING FORM:NOW`, ['SECRECY_ITEMS_UNREVIEWED']],
    ['D31', `${all}:STATE_SECRET`, []],
  ])('%s: %s', (code, words, missing) => {
    const { next } = advice(words);
    expect(next).toMatchObject({ kind: 'REPLY', code, missing: missing.map((each) => ({ code: each })) });
  });

  it('an item-by-item secrecy review, of the draft where there is one (art. 17)', () => {
    const drafted = inHandling.drafted('2026-03-09', replies.PROVIDED);
    const words = `${found} WITHHELD:NOTHING FORM:NOW`;
    expect(advice(words, drafted).next).toMatchObject({
      missing: [{ code: 'SECRECY_ITEMS_UNREVIEWED', items: ['答复正文', '方案.pdf'] }],
    });
    const reviewed = drafted.reviewRequested().secrecyReviewPassed();
    expect(advice(words, reviewed).next).toMatchObject({ missing: [] });
  });

  it.each([
    ['art. 16, served from 2026-07-01', `${part}:ARTICLE_16`, '2026-07-20', 'RECONSIDERATION_FIRST'],
    ['art. 16, served before (AMB-25)', `${part}:ARTICLE_16`, '2026-06-30', 'EITHER'],
    ['no government information', `${part}:NOT_GOVERNMENT_INFORMATION`, '2026-07-20', 'EITHER'],
    ['one given, another non-existent', `${ours} EXISTS:PARTLY REST_SEARCHED:YES`, '2026-07-20', 'EITHER'],
  ])('D20, %s: the route', (_what, words, on, route) => {
    expect(advice(words, inHandling, on).next).toMatchObject({ code: 'D20', route });
  });
});

describe('answers', () => {
  it('may come in any order, and those off the way are of no account', () => {
    const ordered = `${found} WITHHELD:NOTHING FORM:NOW`;
    expect(endOf(ordered.split(' ').reverse().join(' '))).toBe('D12');
    expect(endOf(`${ordered} FEE_STATUS:UNPAID`)).toBe('D12');
  });

  it('without any, the first question is asked', () => {
    expect(advice('').next).toEqual({ kind: 'QUESTION', question: 'STANDS' });
  });

  it.each([
    ['an unknown question', 'STANDS:STANDS WHO:ME', 'answers.1.question', 'UNKNOWN'],
    ['a name of every object', 'constructor:name', 'answers.0.question', 'UNKNOWN'],
    ['an unknown choice', 'STANDS:MAYBE', 'answers.0.choice', 'UNKNOWN'],
    ['a choice of another question', 'STANDS:STANDS CONTENT_CLEAR:YES', 'answers.1.choice', 'UNKNOWN'],
    ['one question twice', 'STANDS:STANDS STANDS:ENDED', 'answers.1.question', 'TAKEN'],
  ] as const)('%s is bad input at its place', (_what, words, path, problem) => {
    expect(replyAdvisor(inHandling.file(), answersOf(words), calendar, day('2026-03-12'))).toEqual({
      ok: false,
      refusal: { code: 'INVALID_INPUT', path, problem },
    });
  });
});
