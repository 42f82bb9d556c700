import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { doubtfulPoints, readingValues } from '../../src/statute/readings.ts';
import type { SettledBy } from '../../src/statute/readings.ts';
import { replyCodes } from '../../src/statute/reply-codes.ts';

describe('the table of doubtful points', () => {
  const points = Array.from({ length: 32 }, (_, index) => `AMB-${index + 1}`);
  const notes = readFileSync(new URL('../../docs/statute-notes.md', import.meta.url), 'utf8');
  const [, ...sections] = notes.split(/^### (?=AMB-\d)/m).map((section) => section.split('\n## ')[0] ?? '');
  const settledBy: readonly (readonly [string, readonly SettledBy[]])[] = Object.entries(doubtfulPoints);
  const said = { LAW: '法律', OFFICE: '机关', FACT: '事实', ANNUAL_REPORT: '年度报告' } as const;

  it('has AMB-1 to AMB-32, and values for those the law leaves open', () => {
    expect(Object.keys(doubtfulPoints)).toEqual(points);
    const openInLaw = settledBy.filter(([, by]) => by.includes('LAW')).map(([point]) => point);
    const valued = new Set(Object.keys(readingValues).map((point) => point.replace('.2', '')));
    expect(openInLaw).toEqual([...valued]);
  });

  it('is told in docs/statute-notes.md: question, value taken, who settles it, and where', () => {
    expect(sections.map((section) => section.split(' ')[0])).toEqual(points);
    for (const section of sections)
      expect(section).toMatch(
        /\*\*问题\*\*：.+\n- \*\*所取\*\*：.+[^]*\*\*由谁定\*\*：.+\n- \*\*位置\*\*：.+/,
      );
    expect(notes).not.toMatch(/尚未实现|not implemented/i);
  });

  it.each(settledBy)('%s: the notes say that it is settled by %j', (point, by) => {
    const section = sections.find((one) => one.startsWith(`${point} `)) ?? '';
    const [, who = ''] = /\*\*由谁定\*\*：(.+)/.exec(section) ?? [];
    for (const one of by) expect(who).toContain(said[one]);
    expect(section.includes('**其他取值**')).toBe(by.includes('LAW') || by.includes('OFFICE'));
  });

  it.each(Object.entries(readingValues))('%s: every value is in the notes', (point, values) => {
    const section = sections.find((one) => one.startsWith(`${point.replace('.2', '')} `)) ?? '';
    for (const value of Object.keys(values)) expect(section).toContain(`\`${value}\``);
  });

  it('names files that are there', () => {
    const files = [...notes.matchAll(/`((?:src|templates)\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThan(25);
    expect(files.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
  });

  it('is tried point by point, in sentences of the tests', () => {
    const room = new URL('../', import.meta.url);
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.test.ts'),
    );
    const sentences = files.map((name) => readFileSync(new URL(name, room), 'utf8')).join('\n');
    const tried = new Set([...sentences.matchAll(/'(AMB-\d+)(?:\.2)?: /g)].map(([, point]) => point));
    expect(points.filter((point) => !tried.has(point))).toEqual([]);
  });
});

describe('what the annual report alone settles', () => {
  it('AMB-12: a reply is of one kind, and each kind counts in one row', () => {
    const uncounted = Object.entries(replyCodes).filter(
      ([, { reportRow = '' }]) => !/^3\.[1-6](\.[1-8])?$/.test(reportRow),
    );
    // A rectification (art. 41) is no request for information.
    expect(uncounted.map(([code]) => code)).toEqual(['R1', 'R2', 'R3']);
    expect(replyCodes.D20.reportRow).toBe('3.2');
    expect(doubtfulPoints['AMB-12']).toEqual(['ANNUAL_REPORT']);
  });

  it('AMB-17: how a dispute is counted moves none of its dates', () => {
    expect(doubtfulPoints['AMB-17']).toEqual(['ANNUAL_REPORT']);
    expect(Object.keys(readingValues)).not.toContain('AMB-17');
  });
});
