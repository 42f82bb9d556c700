import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import { day } from '../../src/calendar/day.ts';
import {
  type Overruling,
  overrulingOf,
  overrulingsOf,
  overrulingWording,
} from '../../src/case-file/overruling.ts';
import { overruledReplies } from '../../src/dispute/overruled-replies.ts';
import { doubtsOf } from '../../src/usecases/catalogue/doubts-of-published-answer.ts';
import { aCaseIn } from '../support/builders.ts';
import { aDispute, type DisputeBuilder } from '../support/builders-disputes.ts';

const replied = aCaseIn('REPLIED');
const { documentNo = '' } = replied.file().reply ?? {};
const applied = aDispute().appliedFor('2026-07-20');
const contested = applied.dispute().contested;
const contestedNo = contested.kind === 'REPLY' ? contested.documentNo : '';

function decided(result: 'QUASHED' | 'DECLARED_UNLAWFUL' | 'DECISION_UPHELD'): DisputeBuilder {
  return applied.accepted('2026-07-24').and({
    fact: 'RECONSIDERATION_DECISION_SERVED',
    on: day('2026-09-07'),
    decisionNo: '清政复决〔2026〕7号',
    result,
  });
}

const judged = aDispute()
  .suedOver('2026-07-20')
  .and({ fact: 'JUDGMENT_SERVED', on: day('2026-11-02'), result: 'QUASHED', judgmentNo: '2号' });

function said(overrulings: readonly Overruling[]): readonly string[] {
  return overrulings.map((one) => `${one.documentNo}${overrulingWording(one).zh}`);
}

describe('a reply that stands no more, or not as it was given', () => {
  it.each<[string, DisputeBuilder, readonly string[]]>([
    ['while it is contested', applied, []],
    ['upheld', decided('DECISION_UPHELD'), []],
    [
      'quashed',
      decided('QUASHED'),
      [`${contestedNo}已于2026年9月7日被清湖县人民政府撤销（清政复决〔2026〕7号）。`],
    ],
    [
      'declared unlawful',
      decided('DECLARED_UNLAWFUL'),
      [`${contestedNo}已于2026年9月7日被清湖县人民政府确认违法（清政复决〔2026〕7号）。`],
    ],
    ['quashed by a judgment that does not bind yet', judged, []],
    [
      'once it binds',
      judged.and({ fact: 'JUDGMENT_EFFECTIVE', on: day('2026-11-18') }),
      [`${contestedNo}已于2026年11月18日被${judged.dispute().forum}撤销（2号）。`],
    ],
  ])('%s', (_, dispute, words) => {
    expect(said(overruledReplies([dispute.dispute()]))).toEqual(words);
  });

  it('as the case was reopened for it, where no dispute tells of it', () => {
    const overrulings = overrulingsOf(replied.redoOrdered('2026-05-18').file(), []);
    expect(said(overrulings)).toEqual([
      expect.stringMatching(`^${documentNo}已于2026年5月18日被行政复议机关撤销（.+）。$`),
    ]);
    expect(overrulingOf(documentNo, overrulings)?.on).toBe('2026-05-18');
    expect(overrulingOf('another', overrulings)).toBeUndefined();
  });
});

describe('a published answer of such a reply', () => {
  const reopened = replied.redoOrdered('2026-05-18').file();
  const signed = { ground: 'PROVIDED', signedOn: day('2026-05-20'), signerId: '' } as const;
  const anew: CaseFile = {
    ...reopened,
    reply: { ...signed, documentNo: '另一文号', sentOn: day('2026-05-20') },
  };

  it.each<[string, string, CaseFile, readonly DisputeBuilder[], readonly string[]]>([
    ['the reply stands', '2026-04-01', replied.file(), [], []],
    [
      'contested',
      '2026-04-01',
      replied.file(),
      [applied],
      ['所依据的答复正在行政复议中（2026年7月20日提起），尚未审结。'],
    ],
    ['quashed, being redone', '2026-04-01', reopened, [], ['所依据的答复（']],
    ['quashed, and another reply was given', '2026-04-01', anew, [], ['所依据的答复（']],
    ['written anew after the other reply', '2026-05-21', anew, [], []],
    [
      'of a reply quashed without an order',
      '2026-09-10',
      replied.file(),
      [decided('QUASHED')],
      ['所依据的答复（'],
    ],
  ])('%s', (_, changedOn, file, disputes, words) => {
    const doubts = doubtsOf(
      { changedOn: day(changedOn) },
      file,
      disputes.map((one) => one.dispute()),
    );
    expect(doubts.map(({ zh }, index) => zh.slice(0, words[index]?.length))).toEqual(words);
  });
});
