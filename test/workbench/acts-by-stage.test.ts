import { describe, expect, it } from '@jest/globals';
import { actsByStage } from '../../workbench/src/views/case/acts-by-stage.ts';

describe('acts by the stage they belong to', () => {
  it('stand in the order of a case, without stages that have none, and unknown ones last', () => {
    const acts = ['newlyMadeAct', 'signReply', 'registerApplication', 'sendReply'].map((action) => ({
      action,
    }));
    expect(actsByStage(acts).map(({ title, acts: of }) => [title, of.map(({ action }) => action)])).toEqual([
      ['接收登记', ['registerApplication']],
      ['答复与送达', ['signReply', 'sendReply']],
      ['其他', ['newlyMadeAct']],
    ]);
  });
});
