import { expect, it } from '@jest/globals';
import { exportDownload } from '../../../src/usecases/exports/export-download.ts';
import type { CaseExport } from '../../../src/usecases/ports/exports.ts';
import { people } from '../../support/builders-cast.ts';

const asked: CaseExport = {
  id: 'one',
  staffId: people.handler.id,
  clientMutationId: 'a',
  format: 'CSV',
  filter: {},
  state: 'DONE',
  total: 1,
  done: 1,
  createdAt: '2026-11-29T18:36:00.000Z',
  sha256: undefined,
};

it.each([
  ['CSV', undefined, '案件列表-2026-11-30'],
  ['LETTERS', 'f00d', '批量打印-2026-11-30.pdf'],
] as const)(
  '%s is named by the day of the office, also before eight in the morning',
  async (format, sha256, name) => {
    const deps = { exports: { find: () => Promise.resolve({ ...asked, format, sha256 }), rows: () => [] } };
    const actor = { kind: 'STAFF', id: people.handler.id, grants: [] };
    const download = await exportDownload(
      deps as unknown as Parameters<typeof exportDownload>[0],
      actor as unknown as Parameters<typeof exportDownload>[1],
      'one',
    );
    expect(download?.name).toBe(name);
  },
);
