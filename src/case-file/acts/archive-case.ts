import type { CaseFile } from '../case-file.ts';
import { openCoHandlingWarnings } from '../co-handling-standing.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { FiledItem, RetentionPeriod } from '../facts/archive-facts.ts';
import { firstRefusal } from '../input-text.ts';
import { openRemedyUntil } from '../open-remedy.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { proposedRetention } from '../proposed-retention.ts';
import { refusalToFile } from '../redo-guard.ts';
import { refusalOfStep } from '../step.ts';
import { nothingTold, type ToldByDisputes } from '../told-by-disputes.ts';

export interface ArchiveCase extends ActFrame {
  /** 保管期限; by default what the schedule of the office has for the outcome (reading AMB-19). */
  readonly retention?: RetentionPeriod;
  /** 卷内目录: what is filed, with the hashes that freeze it. */
  readonly items: readonly FiledItem[];
  /** Files the case although the applicant may still apply for reconsideration or sue, and flags it so. */
  readonly flagOpenRemedy: boolean;
}

/** 归档 (art. 45; 档案法 art. 14): proof of service or its documented failure on file, the list complete, the hashes frozen. */
export function decideArchiveCase(
  file: CaseFile,
  act: ArchiveCase,
  here: Circumstances,
  told: ToldByDisputes = nothingTold,
): Outcome<Decision> {
  const remedyOpenUntil = openRemedyUntil(file, here.calendar, act.on);
  const refusal = firstRefusal(
    refusalOfStep('archiveCase', file, act, here),
    refusalToFile(file, told),
    remedyOpenUntil && !act.flagOpenRemedy
      ? { code: 'REMEDY_OPEN', path: 'flagOpenRemedy', until: remedyOpenUntil }
      : undefined,
  );
  if (refusal) return refuse(refusal);
  const { retention = proposedRetention(file, here.settings), items, on } = act;
  return done({
    series: `ARCHIVE_${retention}`,
    facts: (archivalCode) => [
      {
        fact: 'ARCHIVED',
        on,
        archivalCode,
        retention,
        openRemedy: remedyOpenUntil !== undefined,
        items,
        ...entryReason(act),
      },
    ],
    warnings: openCoHandlingWarnings(file),
  });
}
