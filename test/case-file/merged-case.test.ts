import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { nextStepOf } from '../../src/case-file/fact-wording.ts';
import { outcomeName, stateName } from '../../src/case-file/merged-case.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseIn } from '../support/builders.ts';

const calendar = shippedCalendar();
const into = { caseId: 'another', applicationNo: 'QH02-2026-00002' } as const;
const merged = rowOf(aCaseIn('REGISTERED').mergedInto(into, '2026-03-06').file(), calendar);
const withdrawn = rowOf(aCaseIn('REGISTERED').withdrawn('2026-03-06').file(), calendar);

describe('并入 is no 撤回, though both count as D63', () => {
  it('the row keeps into which case', () => {
    expect([merged.state, merged.outcome, merged.mergedIntoNo]).toEqual([
      'WITHDRAWN',
      'OTHER',
      'QH02-2026-00002',
    ]);
    expect(withdrawn.mergedIntoNo).toBeUndefined();
  });

  it('a merged case is called so, filed or not; a withdrawn one is not', () => {
    expect(stateName(merged)).toEqual({ zh: '已并入QH02-2026-00002办理', en: 'merged into QH02-2026-00002' });
    expect(outcomeName(merged)?.zh).toBe('已并入QH02-2026-00002办理');
    const filed = { ...merged, state: 'ARCHIVED' } as const;
    expect([stateName(filed).zh, outcomeName(filed)?.zh]).toEqual(['已归档', '已并入QH02-2026-00002办理']);
    expect([stateName(withdrawn).zh, outcomeName(withdrawn)?.zh]).toEqual(['已撤回', '其他处理']);
    expect(nextStepOf(withdrawn).zh).toBe('您已撤回申请。');
  });

  it('the other case may have no number yet', () => {
    const { applicationNo: _none, ...unnumbered } = into;
    const row = rowOf(aCaseIn('REGISTERED').mergedInto(unnumbered, '2026-03-06').file(), calendar);
    expect(stateName(row).zh).toBe('已并入另一件申请办理');
    expect(nextStepOf(row).zh).toContain('由该件的答复一并回答');
  });
});
