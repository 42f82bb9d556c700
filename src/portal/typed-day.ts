import { type Day, parseDay } from '../calendar/day.ts';

/** A date as people type it where the browser has no date picker: 2026-3-2, 2026/03/02, 2026.3.2, 2026年3月2日, 20260302. */
export function typedDay(text: string): Day | undefined {
  const typed = text.normalize('NFKC').replace(/\s/gu, '');
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/u.exec(typed) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  if (!match) return undefined;
  const [, year = '', month = '', dayOfMonth = ''] = match;
  return parseDay(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
}

/** The kind of field that can show a date again as it was typed: a date picker drops what it does not understand. */
export function dayFieldType(typed: string): 'date' | 'text' {
  return typed === '' || parseDay(typed) !== undefined ? 'date' : 'text';
}
