import { describe, expect, it } from '@jest/globals';
import { begunAnew } from '../../workbench/src/views/case/begun-anew.ts';

const blank = { ref: '', opinion: undefined, text: '', on: undefined };
const said = { opinion: 'OBJECTS', text: '价格是商业秘密' };

describe('another third party is chosen', () => {
  it.each<readonly [string, object, object, object, object]>([
    ['from nobody to who spoke online', blank, {}, said, said],
    [
      'from who spoke online to who did not: the words of the one are not those of the other',
      { ...blank, ...said },
      said,
      {},
      { opinion: undefined, text: '' },
    ],
    ['what was typed stays', { ...blank, text: '电话答复：同意' }, {}, said, { opinion: 'OBJECTS' }],
    ['what was corrected stays', { ...blank, ...said, text: '价格保密' }, said, {}, { opinion: undefined }],
  ])('%s', (_what, typed, before, now, filled) => {
    expect(begunAnew({ ...typed }, blank, { ...before }, { ...now })).toEqual(filled);
  });
});
