import { z } from 'zod';
import type { HolidayNotice } from '../calendar/notice.ts';

const days = z.string().regex(/^\d{4}-\d{2}-\d{2}(\.\.\d{4}-\d{2}-\d{2})?$/);

const notice = z.strictObject({
  documentNo: z.string().min(1),
  year: z.int().min(2018).max(2036),
  issuedOn: z.iso.date().optional(),
  scope: z.enum(['NATIONAL', 'LOCAL']),
  numberKnownFrom: z.enum(['READ', 'TO_BE_CHECKED']).default('READ'),
  holidays: z.array(
    z.strictObject({ name: z.string().min(1), off: days, worked: z.array(z.iso.date()).default([]) }),
  ),
  source: z.string().min(1).optional(),
  agencies: z.array(z.string()).optional(),
  replaces: z.uuid().optional(),
});

/** A notice of a file, with what only loading it needs. */
export interface NoticeOfFile {
  readonly notice: HolidayNotice;
  readonly source?: string;
  /** Codes of the agencies that a local override binds. */
  readonly agencies?: readonly string[];
  readonly replaces?: string;
}

/**
 * Reads the file of `--calendar`: a JSON array of notices, laid over the shipped ones.
 * @throws ZodError naming what is wrong, SyntaxError when it is no JSON
 */
export function readNotices(json: string): readonly HolidayNotice[] {
  return z
    .array(notice)
    .parse(JSON.parse(json))
    .map((one) => noticeOfFile(one).notice);
}

/**
 * Reads the file of `calendar preview` and `calendar apply`: one notice, alone or as an array of one.
 * @throws ZodError naming what is wrong, SyntaxError when it is no JSON
 */
export function readNotice(json: string): NoticeOfFile {
  const value: unknown = JSON.parse(json);
  return noticeOfFile(notice.parse(Array.isArray(value) && value.length === 1 ? value[0] : value));
}

/** The members of the notice in one order always: an edition is a fingerprint of their text. */
function noticeOfFile(read: z.infer<typeof notice>): NoticeOfFile {
  const { documentNo, year, issuedOn, scope, numberKnownFrom, holidays, source, agencies, replaces } = read;
  return {
    notice: {
      documentNo,
      year,
      ...(issuedOn === undefined ? {} : { issuedOn }),
      scope,
      numberKnownFrom,
      holidays,
    },
    ...(source === undefined ? {} : { source }),
    ...(agencies === undefined ? {} : { agencies }),
    ...(replaces === undefined ? {} : { replaces }),
  };
}
