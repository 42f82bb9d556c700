import { z } from 'zod';
import type { HolidayNotice } from '../calendar/notice.ts';

const days = z.string().regex(/^\d{4}-\d{2}-\d{2}(\.\.\d{4}-\d{2}-\d{2})?$/);

const notices = z.array(
  z.strictObject({
    documentNo: z.string().min(1),
    year: z.int().min(2018).max(2036),
    issuedOn: z.iso.date().optional(),
    scope: z.enum(['NATIONAL', 'LOCAL']),
    numberKnownFrom: z.enum(['READ', 'TO_BE_CHECKED']).default('READ'),
    holidays: z.array(
      z.strictObject({ name: z.string().min(1), off: days, worked: z.array(z.iso.date()).default([]) }),
    ),
  }),
);

/**
 * Reads the file of `--calendar`: a JSON array of notices, laid over the shipped ones.
 * @throws ZodError naming what is wrong, SyntaxError when it is no JSON
 */
export function readNotices(json: string): readonly HolidayNotice[] {
  return notices.parse(JSON.parse(json)) as readonly HolidayNotice[];
}
