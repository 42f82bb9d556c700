import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { inForceFrom } from '../statute/parameters.ts';
import type { CaseFile } from './case-file.ts';
import { firstRefusal } from './input-text.ts';
import { refusalInRedo } from './redo-guard.ts';
import type { Refusal } from './refusals.ts';
import { expiredOn } from './running-clock.ts';

/** 能否要求说明理由 (art. 35): once in a case, and not under the 2007 text, which knew nothing of it. */
export function refusalToRequestReasons({ reasons, receivedOn }: CaseFile): Refusal | undefined {
  if (receivedOn !== undefined && receivedOn < inForceFrom.REGULATION)
    return { code: 'LAW_NOT_IN_FORCE', article: '35', inForceOn: inForceFrom.REGULATION };
  return reasons && { code: 'REASONS_ALREADY_REQUESTED', article: '35', on: reasons.requestedOn };
}

/** 能否记录理由 (art. 35): an answer has its question. */
export function refusalToRecordReasons({ reasons }: CaseFile): Refusal | undefined {
  if (!reasons) return { code: 'REASONS_NOT_REQUESTED', article: '35' };
  return reasons.given && { code: 'REASONS_ALREADY_GIVEN', article: '35', on: reasons.given.on };
}

/** 能否延迟答复 (art. 35): reasons were asked for and given, and the period has not ended. */
export function refusalToDefer(file: CaseFile, calendar: Calendar, on: Day): Refusal | undefined {
  const due = expiredOn(file, calendar, on);
  return firstRefusal(
    refusalInRedo(file),
    file.reasons ? undefined : { code: 'REASONS_NOT_REQUESTED', article: '35' },
    file.reasons?.given ? undefined : { code: 'REASONS_NOT_GIVEN', article: '35' },
    due && { code: 'DEFERRAL_AFTER_EXPIRY', article: '35', due },
  );
}
