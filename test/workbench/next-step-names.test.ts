import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { actionRow } from '../../src/case-file/actions.ts';
import { type CaseTask, caseTasks, taskActs } from '../../src/case-file/case-tasks.ts';
import { nextStepsOf } from '../../src/case-file/next-steps.ts';
import { labelsOf } from '../../workbench/contract-plugin.ts';
import { aCaseIn } from '../support/builders.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const names = labelsOf(schema)['CaseTask'] ?? {};

/** Work of several acts, which bears a name of its own. */
const works: Readonly<Partial<Record<CaseTask, string>>> = {
  HANDLE: '承办',
  LEGAL_REVIEW: '法制审核',
  SECRECY_REVIEW: '保密审查',
};

describe('下一步 is called as the button that does it', () => {
  it.each(caseTasks.filter((task) => !(task in works)))('%s', (task) => {
    expect(names[task]).toBe(actionRow(taskActs[task]).title);
  });

  it('but for work of several acts', () => {
    const steps = [
      ...nextStepsOf(aCaseIn('IN_HANDLING').file()),
      ...nextStepsOf(aCaseIn('UNDER_REVIEW').file()),
    ];
    expect(Object.fromEntries(steps.map(({ task }) => [task, names[task]]))).toEqual(works);
    for (const { acts } of steps) expect(acts.length).toBeGreaterThan(1);
  });
});
