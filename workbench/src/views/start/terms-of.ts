import type { Urgency } from '../remaining-text.ts';
import type { DeskCase } from './desk.ts';

/** What presses in a case on the start page, and what is still to be waited for. */
export interface TermsOf {
  readonly urgency: Urgency & { readonly alertLevel: string };
  /** 救济期限 of a case to be filed, while it runs. */
  readonly remedyUntil: string | undefined;
}

/** What must be redone is over only in the columns of the case: the term of the order runs. */
export function termsOf(
  file: Pick<DeskCase, 'state' | 'remainingWorkingDays' | 'alertLevel' | 'nextSteps'>,
): TermsOf {
  const { state, remainingWorkingDays, alertLevel, nextSteps = [] } = file;
  const redo = nextSteps.find(({ task }) => task === 'REDO');
  const filing = nextSteps.find(({ task }) => task === 'FILE');
  const own = { state, remainingWorkingDays, alertLevel };
  return {
    urgency: redo
      ? {
          state: 'REGISTERED',
          remainingWorkingDays: redo.remainingWorkingDays,
          alertLevel: redo.alertLevel ?? 'NONE',
        }
      : own,
    remedyUntil: filing?.remedyUntil ?? undefined,
  };
}
