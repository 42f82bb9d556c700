import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { entryOn, extensionMaximum } from '../statute/parameters.ts';
import type { CaseFile } from './case-file.ts';
import { firstRefusal } from './input-text.ts';
import { refusalInRedo } from './redo-guard.ts';
import type { ExtensionArticle, Refusal } from './refusals.ts';
import { expiredOn, runningClock } from './running-clock.ts';

/** 延长的上限 (art. 33 ¶2), in working days, and the article that sets it: those of the law of the day of receipt. */
export function extensionLimit({ receivedOn, submittedOn }: CaseFile): {
  readonly maximum: number;
  readonly article: ExtensionArticle;
} {
  const { value: maximum, source } = entryOn(extensionMaximum, receivedOn ?? submittedOn);
  return { maximum, article: source.instrument === 'REGULATION_2007' ? '24(2)' : '33(2)' };
}

/** 能否延长 (art. 33 ¶2): up to and including the due day as known on the day of the act, once in a period (AMB-20). */
export function refusalToExtend(file: CaseFile, calendar: Calendar, on: Day): Refusal | undefined {
  const { article } = extensionLimit(file);
  const due = expiredOn(file, calendar, on);
  return firstRefusal(
    refusalInRedo(file),
    refusalOfSecondExtension(file, calendar, article),
    due && { code: 'EXTENSION_AFTER_EXPIRY', article, due },
  );
}

function refusalOfSecondExtension(
  file: CaseFile,
  calendar: Calendar,
  article: ExtensionArticle,
): Refusal | undefined {
  const last = file.extensions.at(-1);
  if (last === undefined || runningClock(file, calendar)?.extension === undefined) return undefined;
  return { code: 'EXTENSION_ALREADY_GIVEN', article, on: last.notifiedOn };
}
