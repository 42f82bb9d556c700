import type { ReplyGround } from '../statute/facts.ts';
import type { CaseFile } from './case-file.ts';
import type { RetentionPeriod } from './facts/archive-facts.ts';
import type { OfficeSettings } from './office-settings.ts';

/** 不予公开和部分公开, arts. 14 to 16 and 37. */
const withheld: ReadonlySet<ReplyGround> = new Set([
  'PARTIAL_DISCLOSURE',
  'STATE_SECRET',
  'PROHIBITED_BY_LAW',
  'ENDANGERS_SECURITY',
  'THIRD_PARTY_INTERESTS',
  'INTERNAL_AFFAIRS',
  'DELIBERATIVE',
  'ENFORCEMENT_FILE',
]);

/** 保管期限 (档案法实施条例 art. 19; reading AMB-19): as the office's schedule has it for what was withheld, given in part or disputed. */
export function proposedRetention(
  { outcome, redo }: CaseFile,
  { retention }: OfficeSettings,
): RetentionPeriod {
  const contested = redo !== undefined || (outcome !== undefined && withheld.has(outcome));
  return contested ? retention.contested : retention.others;
}
