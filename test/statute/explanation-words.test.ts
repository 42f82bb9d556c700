import { describe, expect, it } from '@jest/globals';
import { explanationText } from '../../src/statute/explanation-text.ts';
import { explanationWords } from '../../src/statute/explanation-words.ts';
import type { DeadlineExplanation } from '../../src/statute/explanation.ts';
import type { DeadlineName } from '../../src/statute/names.ts';
import {
  answered,
  ask,
  consulted,
  corrected,
  correctionNotice,
  deferred,
  extended,
  on,
  type RawFact,
  readAs,
  received,
  served,
} from './ask.ts';

function explained(name: DeadlineName, facts: readonly RawFact[]): DeadlineExplanation {
  const explanation = ask(facts).explanations[name];
  if (explanation === undefined) throw new Error(`no ${name}`);
  return explanation;
}

const article33 = '《政府信息公开条例》第三十三条第二款';
const inForce = '政府信息公开条例（国务院令第711号，2019年5月15日起施行）。';

describe('what a sheet says of a deadline besides its days', () => {
  it('art. 33 ¶2: twenty working days from the receipt', () => {
    expect(explanationWords('REPLY_DUE', explained('REPLY_DUE', [received('2026-03-02')]))).toEqual({
      title: '答复期限',
      due: '2026年3月30日（周一）',
      sentence: '自2026年3月2日起（当日不计）20个工作日，至2026年3月30日届满。',
      start: '2026年3月2日（周一），收到申请之日；当日不计，自次日起算。',
      term: '20个工作日。',
      basis: `${article33}。`,
      law: inForce,
      moves: [],
      readings: [],
      provisional: '',
    });
  });

  it('art. 30: begun again, and from no receipt', () => {
    const facts = [received('2026-03-02'), correctionNotice('2026-03-06'), corrected('2026-03-16')];
    expect(explanationWords('REPLY_DUE', explained('REPLY_DUE', facts))).toEqual({
      title: '答复期限',
      due: '2026年4月14日（周二）',
      sentence: '自2026年3月16日起（当日不计）20个工作日，至2026年4月14日届满。',
      start: '2026年3月16日（周一），重新起算之日；当日不计，自次日起算。',
      term: '20个工作日。',
      basis: `${article33}、《政府信息公开条例》第三十条。`,
      law: inForce,
      moves: ['2026年3月16日重新起算，此前经过的日子和延长不再计入（《政府信息公开条例》第三十条）。'],
      readings: [],
      provisional: '',
    });
  });

  it('art. 33 ¶2 and ¶3: extended and suspended, still from the receipt; two points decided it', () => {
    const facts = [
      received('2026-03-02'),
      consulted('清湖能源', '2026-03-10'),
      answered('清湖能源', '2026-03-17'),
      extended('2026-03-25', 10),
    ];
    expect(explanationWords('REPLY_DUE', explained('REPLY_DUE', facts))).toEqual({
      title: '答复期限',
      due: '2026年4月21日（周二）',
      sentence: '自2026年3月2日起（当日不计）30个工作日，至2026年4月21日届满。',
      start: '2026年3月2日（周一），收到申请之日；当日不计，自次日起算。',
      term: '20个工作日，延长10个工作日，共30个工作日。',
      basis: `${article33}、《政府信息公开条例》第三十三条第三款。`,
      law: inForce,
      moves: [
        `延长10个工作日（${article33}）。`,
        '征求意见（清湖能源），自2026年3月11日起，至2026年3月17日，其间5个工作日不计（《政府信息公开条例》第三十三条第三款）。',
      ],
      readings: ['AMB-20：一个期限内只延长一次。', 'AMB-7：自发出次日起扣除；征求其他机关意见的时间扣除。'],
      provisional: '',
    });
  });

  it('where a decision set the day there is no term: the sentence stands for it', () => {
    const explanation = { ...explained('REPLY_DUE', [received('2026-03-02')]), days: [] };
    const { term, sentence } = explanationWords('REPLY_DUE', explanation);
    expect([term, sentence]).toEqual([
      '自2026年3月2日起（当日不计）20个工作日，至2026年3月30日届满。',
      '自2026年3月2日起（当日不计）20个工作日，至2026年3月30日届满。',
    ]);
  });

  it('art. 33: the page of a deadline that was moved, line by line', () => {
    const facts = [received('2026-03-02'), extended('2026-03-25', 1)];
    expect(explanationText('REPLY_DUE', explained('REPLY_DUE', facts)).split('\n')).toEqual([
      '答复期限：2026年3月31日（周二）届满',
      '  起算：2026年3月2日（周一），收到申请之日；当日不计，自次日起算。',
      '  期间：20个工作日，延长1个工作日，共21个工作日。',
      `  依据：${article33}。`,
      `  适用：${inForce}`,
      '  变动：',
      `    延长1个工作日（${article33}）。`,
      '  逐日：',
      '    2026年3月3日（周二）至3月6日（周五）：计入，第1至第4个工作日。',
      '    2026年3月7日（周六）至3月8日（周日）：周末，不计。',
      '    2026年3月9日（周一）至3月13日（周五）：计入，第5至第9个工作日。',
      '    2026年3月14日（周六）至3月15日（周日）：周末，不计。',
      '    2026年3月16日（周一）至3月20日（周五）：计入，第10至第14个工作日。',
      '    2026年3月21日（周六）至3月22日（周日）：周末，不计。',
      '    2026年3月23日（周一）至3月27日（周五）：计入，第15至第19个工作日。',
      '    2026年3月28日（周六）至3月29日（周日）：周末，不计。',
      '    2026年3月30日（周一）至3月31日（周二）：计入，第20至第21个工作日。',
      '  口径：',
      '    AMB-20：一个期限内只延长一次。',
    ]);
  });
});

describe('a deadline in one sentence', () => {
  it.each<readonly [DeadlineName, readonly RawFact[], zh: string, en: string]>([
    [
      'REPLY_DUE',
      [received('2026-03-02')],
      '自2026年3月2日起（当日不计）20个工作日，至2026年3月30日届满。',
      '20 working days from 2026-03-02, which is not counted, end on 2026-03-30.',
    ],
    [
      'REPLY_DUE',
      [received('2026-03-02'), deferred('2026-03-30', '2026-06-30')],
      '已告知申请人延迟至2026年6月30日答复。',
      'The applicant was told that the reply is deferred until 2026-06-30.',
    ],
    [
      'RECONSIDERATION_APPLY_BY',
      [served('2026-05-07', 'PROVIDED')],
      '自2026年5月7日起（当日不计）60日，至2026年7月6日届满。',
      '60 days from 2026-05-07, which is not counted, end on 2026-07-06.',
    ],
    [
      'RECONSIDERATION_APPLY_BY',
      [served('2026-08-05', 'PROVIDED')],
      '自2026年8月5日起（当日不计）60日，最后一日为休息日，顺延至2026年10月8日届满。',
      '60 days from 2026-08-05, which is not counted, end on 2026-10-08, moved off a rest day.',
    ],
    [
      'LITIGATION_FILE_BY',
      [served('2026-05-06', 'PROVIDED')],
      '自2026年5月6日起（当日不计）6个月，至2026年11月6日届满。',
      '6 months from 2026-05-06, which is not counted, end on 2026-11-06.',
    ],
    [
      'COURT_ANSWER_DUE',
      [on('COMPLAINT_COPY_RECEIVED', '2026-09-17')],
      '自2026年9月17日起（当日不计）15日，最后一日为休息日，顺延至2026年10月8日届满。',
      '15 days from 2026-09-17, which is not counted, end on 2026-10-08, moved off a rest day.',
    ],
  ])('%s of %j', (name, facts, zh, en) => {
    expect(explained(name, facts)).toMatchObject({ zh, en });
  });
});

describe('AMB-21: day 60 on the make-up Saturday 2026-10-10', () => {
  const facts = [served('2026-08-11', 'PROVIDED')];
  const madeUp = { festival: '国庆节', notice: '国办发明电〔2025〕7号' };

  it('stays, and is counted', () => {
    expect(explained('RECONSIDERATION_APPLY_BY', facts).days.slice(-3)).toStrictEqual([
      { day: '2026-10-08', counted: 58 },
      { day: '2026-10-09', counted: 59 },
      { day: '2026-10-10', counted: 60, ...madeUp },
    ]);
  });

  it('read to move: Saturday and Sunday are rest days, and Monday is day 60', () => {
    const { explanations } = ask(facts, undefined, readAs('AMB-21', 'MOVES'));
    const explanation = explanations.RECONSIDERATION_APPLY_BY;
    if (explanation === undefined) throw new Error('no deadline');
    expect(explanation.days.slice(-4)).toStrictEqual([
      { day: '2026-10-09', counted: 59 },
      { day: '2026-10-10', skipped: 'WEEKEND', ...madeUp },
      { day: '2026-10-11', skipped: 'WEEKEND' },
      { day: '2026-10-12', counted: 60 },
    ]);
    // A make-up Saturday that is not the last day counts under either reading.
    expect(explanation.days).toContainEqual({ day: '2026-09-20', counted: 40, ...madeUp });
  });
});

describe('行政复议法 art. 30: the day of acceptance', () => {
  const applied = on('RECONSIDERATION_APPLIED', '2026-07-20');
  const accepted = { fact: 'RECONSIDERATION_ACCEPTED', on: '2026-07-24', procedure: 'ORDINARY' };
  const old = on('RECONSIDERATION_APPLIED', '2023-12-01');

  it.each<[string, readonly RawFact[], string, string | undefined]>([
    [
      'that is recorded is said to be it',
      [applied, accepted],
      '2026年7月24日（周五），受理复议申请之日；当日不计，自次日起算。',
      undefined,
    ],
    [
      'that is not recorded is inferred, and said to be',
      [applied],
      '2026年7月27日（周一），受理日期尚未登记，按受理审查期限届满之日视为受理推算；当日不计，自次日起算。',
      'DEEMED_ACCEPTED_AFTER_TERM',
    ],
    [
      'before 2024 the day of the application itself (art. 17)',
      [old],
      '2023年12月1日（周五），受理日期尚未登记，按收到复议申请之日即为受理推算；当日不计，自次日起算。',
      'DEEMED_ACCEPTED_ON_RECEIPT',
    ],
  ])('%s', (_, facts, start, presumed) => {
    for (const name of ['RECONSIDERATION_COPY_DUE', 'RECONSIDERATION_DECISION_DUE'] as const) {
      const explanation = explained(name, facts);
      expect(explanationWords(name, explanation).start).toBe(start);
      expect(explanation.presumed).toBe(presumed);
    }
    const acceptance = explained('RECONSIDERATION_ACCEPTANCE_DUE', facts);
    expect(explanationWords('RECONSIDERATION_ACCEPTANCE_DUE', acceptance).start).toContain(
      '收到复议申请之日；',
    );
  });
});
