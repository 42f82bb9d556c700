import type { Day } from '../calendar/day.ts';
import type { RetentionPeriod } from './facts/archive-facts.ts';
import { type CorrectionGround, correctionGrounds } from './facts/handling-facts.ts';
import { firstRefusal, lineLimit, refusalOfOptionalText, refusalOfText } from './input-text.ts';
import type { Refusal } from './refusals.ts';

/** 办理环节, whose working days an office budgets. */
export const caseSteps = [
  'REGISTER',
  'ASSIGN',
  'HANDLE',
  'CONSULT',
  'DRAFT',
  'REVIEW',
  'SIGN',
  'SEND',
] as const;
export type CaseStep = (typeof caseSteps)[number];

/** 收费计件的月份: by which day an application counts into a month (reading AMB-22). */
export const feeMonths = ['RECEIPT', 'SUBMISSION'] as const;
export type FeeMonth = (typeof feeMonths)[number];

/** 保管期限设置 (reading AMB-19): the schedule of the unit, and the approval of the archives authority of the same level. */
export interface RetentionSettings {
  /** Withheld, given in part, or disputed. */
  readonly contested: RetentionPeriod;
  readonly others: RetentionPeriod;
  readonly approvalNo?: string;
  readonly approvedOn?: Day;
}

/**
 * 机关设置: what the law leaves an office to choose. A setting never reaches a clock but through the fact that captured it,
 * so that no later change moves an old date.
 */
export interface OfficeSettings {
  /** 补正期限, in working days from service (reading AMB-6): 1 to 60. */
  readonly correctionTermWorkingDays: number;
  /** 补正事由 (reading AMB-1): always the unclear description of art. 30, and those the office admits besides. */
  readonly correctionGrounds: readonly CorrectionGround[];
  /** 再次补正 (reading AMB-2): whether the head of the disclosure office may order a second notice. */
  readonly secondNoticeByHead: boolean;
  /** 公开前的等待 (reading AMB-8): working days between telling a third party that objects and disclosing, 0 to 60. */
  readonly disclosureHoldWorkingDays: number;
  /** 外国人的申请 (reading AMB-14): whether they are taken. */
  readonly takesForeignApplicants: boolean;
  readonly retention: RetentionSettings;
  readonly feeMonth: FeeMonth;
  /** 经济安全的说理 (reading AMB-23): whether a refusal resting on economic security needs a reasoned note. */
  readonly economicSecurityNote: boolean;
  /** 电子印章: the name of the office's seal at the sealing service; empty while letters are sealed by hand. */
  readonly electronicSeal: string;
  /** 环节时限, in working days, 1 to 60; budgets of the office, which no article gives. */
  readonly stepBudgets: Readonly<Record<CaseStep, number>>;
}

/** 默认设置: the mainstream practice, until an office says otherwise. */
export const defaultOfficeSettings: OfficeSettings = {
  correctionTermWorkingDays: 15,
  correctionGrounds,
  secondNoticeByHead: true,
  disclosureHoldWorkingDays: 5,
  takesForeignApplicants: true,
  retention: { contested: 'THIRTY_YEARS', others: 'TEN_YEARS' },
  feeMonth: 'RECEIPT',
  economicSecurityNote: true,
  electronicSeal: '',
  stepBudgets: { REGISTER: 1, ASSIGN: 1, HANDLE: 7, CONSULT: 15, DRAFT: 2, REVIEW: 2, SIGN: 2, SEND: 1 },
};

/** 设置的变更: the settings an office changes; the others stay. */
export interface OfficeSettingsChange extends Partial<Omit<OfficeSettings, 'retention' | 'stepBudgets'>> {
  readonly retention?: Partial<RetentionSettings>;
  readonly stepBudgets?: Partial<OfficeSettings['stepBudgets']>;
}

/** 变更后的设置: what the change does not name stays as it is. */
export function changedSettings(settings: OfficeSettings, change: OfficeSettingsChange): OfficeSettings {
  const admitted = change.correctionGrounds ?? settings.correctionGrounds;
  return {
    ...settings,
    ...change,
    correctionGrounds: correctionGrounds.filter((ground) => admitted.includes(ground)),
    retention: { ...settings.retention, ...change.retention },
    stepBudgets: { ...settings.stepBudgets, ...change.stepBudgets },
  };
}

/** 设置是否可取. @returns the refusal at the first field that is out of range, or undefined */
export function refusalOfSettings(settings: OfficeSettings): Refusal | undefined {
  const { correctionTermWorkingDays, disclosureHoldWorkingDays, retention, stepBudgets } = settings;
  return firstRefusal(
    refusalOfDays('correctionTermWorkingDays', correctionTermWorkingDays, 1),
    settings.correctionGrounds.includes('DESCRIPTION')
      ? undefined
      : { code: 'INVALID_INPUT', path: 'correctionGrounds', problem: 'NOT_ALLOWED' },
    refusalOfDays('disclosureHoldWorkingDays', disclosureHoldWorkingDays, 0),
    refusalOfOptionalText('retention.approvalNo', retention.approvalNo, lineLimit),
    settings.electronicSeal === ''
      ? undefined
      : refusalOfText('electronicSeal', settings.electronicSeal, lineLimit),
    ...caseSteps.map((step) => refusalOfDays(`stepBudgets.${step}`, stepBudgets[step], 1)),
  );
}

/** 补正期限的范围 and other terms of an office: whole working days, at most 60. */
export function refusalOfDays(path: string, days: number, least: 0 | 1): Refusal | undefined {
  if (Number.isInteger(days) && days >= least && days <= mostDays) return undefined;
  return { code: 'INVALID_INPUT', path, problem: 'OUT_OF_RANGE', limit: mostDays };
}

const mostDays = 60;
