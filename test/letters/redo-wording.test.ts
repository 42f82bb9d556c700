import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { specimensOf } from '../../src/letters/specimens/specimens.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';
import { type RedoData, replyLetterKinds } from '../../src/usecases/ports/reply-letters.ts';
import { sentences } from './press-under-test.ts';

const quashed: RedoData = {
  orderedBy: 'RECONSIDERATION',
  forum: '清湖县人民政府',
  decisionNo: '清政复决〔2026〕18号',
  servedOn: day('2026-11-16'),
  quashed: '清湖自然资答〔2026〕1号',
  result: 'QUASHED',
};

/** The paragraph after the one that says what was asked for. */
function opening(letter: LetterData, redo: RedoData): string | undefined {
  return sentences({ ...letter, redo } as LetterData)[1];
}

describe('a reply after a quashing says so, whatever it replies', () => {
  it.each(replyLetterKinds)('%s', (kind) => {
    const [plain] = specimensOf[kind];
    if (!plain) throw new Error(kind);
    expect(opening(plain.data, quashed)).toBe(
      '因清湖县人民政府清政复决〔2026〕18号《行政复议决定书》（2026年11月16日送达本机关）撤销本机关清湖自然资答〔2026〕1号答复，并责令重新答复，本机关现重新答复。',
    );
    expect(sentences(plain.data).join('')).not.toContain('重新答复');
  });
});

describe('what was ordered, in the words of what ordered it', () => {
  const { forum: _forum, ...judged } = {
    ...quashed,
    orderedBy: 'COURT',
    decisionNo: '（2026）皖行终5号',
  } as const;
  const { quashed: _none, ...wanting } = quashed;

  it.each<[string, RedoData, string]>([
    [
      'a judgment whose court is not recorded',
      judged,
      '因（2026）皖行终5号《行政判决书》（2026年11月16日送达本机关）撤销',
    ],
    [
      'in part',
      { ...quashed, result: 'PARTLY_QUASHED' },
      '部分撤销本机关清湖自然资答〔2026〕1号答复，并责令重新答复，',
    ],
    [
      'unlawful',
      { ...quashed, result: 'DECLARED_UNLAWFUL' },
      '确认本机关清湖自然资答〔2026〕1号答复违法，并责令重新答复，',
    ],
    [
      'void',
      { ...quashed, result: 'DECLARED_VOID' },
      '确认本机关清湖自然资答〔2026〕1号答复无效，并责令重新答复，',
    ],
    [
      'to perform, after a reply',
      { ...quashed, result: 'ORDERED_TO_PERFORM' },
      '就本机关清湖自然资答〔2026〕1号答复责令重新答复，',
    ],
    [
      'silence',
      { ...wanting, result: 'ORDERED_TO_PERFORM' },
      '（2026年11月16日送达本机关）责令本机关作出答复，本机关现据此答复。',
    ],
  ])('%s', (_, redo, said) => {
    const [plain] = specimensOf.REPLY_PROVIDED;
    if (!plain) throw new Error('no specimen');
    expect(opening(plain.data, redo)).toContain(said);
  });
});
