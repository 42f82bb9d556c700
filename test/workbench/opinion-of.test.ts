import { describe, expect, it } from '@jest/globals';
import { opinionOf } from '../../workbench/src/views/case/opinion-of.ts';

describe('确认网上意见', () => {
  it.each([
    ['nothing came online: the consultation alone', null, { ref: 'C1' }],
    [
      'what was submitted stands in the form, for the office to confirm',
      { opinion: 'PARTLY_AGREES', text: '单价依据不宜公开' },
      { ref: 'C1', opinion: 'PARTLY_AGREES', text: '单价依据不宜公开' },
    ],
  ])('%s', (_, submitted, expected) => expect(opinionOf({ ref: 'C1', submitted })).toEqual(expected));
});
