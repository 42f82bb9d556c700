import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/calendar/day.ts';
import type { Fact } from '../../../src/case-file/facts.ts';
import { replyLetter } from '../../../src/usecases/letters/reply-letter.ts';
import type { Agency } from '../../../src/usecases/ports/agencies.ts';
import { aCaseIn, type CaseFileBuilder } from '../../support/builders.ts';

const agency = {
  name: '清湖县自然资源局',
  address: '清湖县清湖镇学府路16号',
  phone: '0000-6123402',
  reconsiderationAuthority: '清湖县人民政府',
  court: '清湖县人民法院',
} as Agency;

/** What the reply says that is signed as the case stands. */
function replyOf(told: CaseFileBuilder) {
  const signing = {
    on: told.file().lastStepOn,
    documentNo: '清湖自然资答〔2026〕9号',
    ground: 'PROVIDED',
  } as const;
  return replyLetter({ agency, file: told.file() }, signing);
}

describe('重新答复: what the reply says of the order it follows', () => {
  const ordered = {
    fact: 'REDO_ORDERED',
    on: day('2026-05-18'),
    orderedBy: 'COURT',
    decisionNo: '（2026）皖行初5号',
    quashedFor: 'SUBSTANCE',
  } as const satisfies Fact;
  const replied = aCaseIn('REPLIED');
  const recorded = { forum: '清湖县人民法院', servedOn: day('2026-05-06') } as const;

  it.each<[string, CaseFileBuilder, object]>([
    [
      'as its dispute had recorded it',
      replied.and({
        ...ordered,
        recorded: { ...recorded, result: 'DECLARED_UNLAWFUL', quashed: '旧〔2026〕1号' },
      }),
      { ...recorded, result: 'DECLARED_UNLAWFUL', quashed: '旧〔2026〕1号' },
    ],
    [
      'over silence, though a reply came while the suit was under way',
      replied.and({ ...ordered, recorded: { ...recorded, result: 'ORDERED_TO_PERFORM' } }),
      { ...recorded, result: 'ORDERED_TO_PERFORM' },
    ],
    [
      'recorded nowhere: the reply there was is the one that was quashed',
      replied.and(ordered),
      { servedOn: '2026-05-18', result: 'QUASHED', quashed: replied.file().reply?.documentNo },
    ],
  ])('%s', (_, told, said) => {
    expect(replyOf(told.drafted('2026-05-20')).redo).toEqual({
      orderedBy: 'COURT',
      decisionNo: '（2026）皖行初5号',
      ...said,
    });
  });

  it('of a first reply nothing', () => {
    expect(replyOf(aCaseIn('IN_HANDLING').drafted())).not.toHaveProperty('redo');
  });
});
