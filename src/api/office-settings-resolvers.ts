import { caseSteps, type OfficeSettingsChange } from '../case-file/office-settings.ts';
import type { ChangeOfficeSettingsCommand } from '../usecases/administration/change-office-settings.ts';
import type {
  ChangeOfficeSettingsInput,
  OfficeSettingsChangeResolvers,
  OfficeSettingsResolvers,
} from './schema.generated.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { withoutNulls } from './without-nulls.ts';

/** 机关设置: the budgets of the steps as a list, in the order of the work. */
export const officeSettingsResolvers: OfficeSettingsResolvers = {
  stepBudgets: ({ stepBudgets }) => caseSteps.map((step) => ({ step, workingDays: stepBudgets[step] })),
};

export const officeSettingsChangeResolvers: OfficeSettingsChangeResolvers = {
  changedBy: async ({ changedBy }, _, { staff }) => (await staff.load(changedBy)) ?? null,
};

/** The command in an input; a step named twice has the budget named last. */
export function settingsCommandOf(input: ChangeOfficeSettingsInput): ChangeOfficeSettingsCommand {
  const { agencyId, reason, stepBudgets = [], ...others } = withoutNulls(input);
  const budgets = Object.fromEntries(stepBudgets.map(({ step, workingDays }) => [step, workingDays]));
  const change: OfficeSettingsChange = { ...others, stepBudgets: budgets };
  return { agencyId, reason, change };
}

/** Budgets are refused by their step; whoever sent them looks for their places in the list. */
export function atSettingsInput(refusal: Refusal, { stepBudgets }: ChangeOfficeSettingsInput): Refusal {
  if (!('path' in refusal)) return refusal;
  const [, refused] = /^stepBudgets\.(\w+)$/.exec(refusal.path) ?? [];
  const place = (stepBudgets ?? []).findLastIndex(({ step }) => step === refused);
  return place < 0 ? refusal : { ...refusal, path: `stepBudgets.${place}.workingDays` };
}
