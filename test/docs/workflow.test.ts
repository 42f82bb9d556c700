import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { workflowPage } from '../../scripts/write-workflow.ts';

describe('docs/workflow.md', () => {
  it('is what the action table says: run npm run docs', () => {
    const written = readFileSync(new URL('../../docs/workflow.md', import.meta.url), 'utf8');
    expect(written).toBe(workflowPage());
  });
});
