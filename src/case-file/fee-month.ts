import type { CaseFile } from './case-file.ts';
import type { OfficeSettings } from './office-settings.ts';

/**
 * 收费计件的月份 (信息处理费管理办法; reading AMB-22): the calendar month an application counts into, `2026-03`, whatever became of
 * it since.
 * @returns undefined for an application not received yet
 */
export function feeMonthOf(file: CaseFile, settings: OfficeSettings): string | undefined {
  const on = settings.feeMonth === 'RECEIPT' ? file.receivedOn : file.submittedOn;
  return file.receivedOn === undefined ? undefined : on?.slice(0, 7);
}
