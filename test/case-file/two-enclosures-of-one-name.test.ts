import { describe, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideDraftReply } from '../../src/case-file/acts/draft-reply.ts';
import { aCaseIn } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';
import { providedWith } from '../support/builders-replies.ts';

/*
 * The story: the secrecy review asks for a finding on every item, by its name. Two scans both called 扫描件.pdf shared
 * one finding, and an enclosure named 答复正文 none of its own: something could leave the house unreviewed (art. 17).
 */
describe('enclosures are told apart by name', () => {
  it.each([
    ['two of one name', ['扫描件.pdf', '方案.pdf', '扫描件.pdf'], 'reply.enclosures.2'],
    ['one named like the text of the reply', ['答复正文'], 'reply.enclosures.0'],
  ])('%s', (_what, names, path) => {
    given(aCaseIn('IN_HANDLING'))
      .when((file) =>
        decideDraftReply(file, { on: day('2026-03-06'), reply: providedWith(...names) }, onThe('2026-03-06')),
      )
      .refused({ code: 'INVALID_INPUT', path, problem: 'TAKEN' });
  });
});
