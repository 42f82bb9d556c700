import { describe, expect, it } from '@jest/globals';
import { toldApart } from '../../workbench/src/views/start/told-apart.ts';

const agencies = new Map([
  ['a', '县政府办'],
  ['b', '柳桥镇'],
  ['c', '教育局'],
]);

type Queue = readonly [name: string, agencyIds: readonly string[] | null];

describe('queues of the same name say their agencies, others do not', () => {
  it.each<[string, readonly Queue[], readonly string[]]>([
    ['one agency', [['待送达', ['a']]], ['']],
    ['several agencies in one queue', [['待送达', ['a', 'b', 'c']]], ['']],
    [
      'clerk here, handler there',
      [
        ['待登记', ['a']],
        ['待送达', ['a']],
        ['待送达', ['b']],
      ],
      ['', '县政府办', '柳桥镇'],
    ],
    [
      'more names than there is room for',
      [
        ['待送达', ['a', 'b', 'c']],
        ['待送达', ['b', 'c']],
      ],
      ['县政府办、柳桥镇等3个机关', '柳桥镇、教育局'],
    ],
    [
      'an agency nobody has named',
      [
        ['待送达', ['x']],
        ['待送达', null],
      ],
      ['其他机关', ''],
    ],
  ])('%s', (_, queues, where) => {
    const told = toldApart(
      queues.map(([zh, agencyIds]) => ({ zh, filter: { agencyIds } })),
      agencies,
    );
    expect(told.map((one) => one.where)).toEqual(where);
  });
});
