import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export type RegisterApplication = ActFrame;

/** 登记 (art. 45): the application gets its number, unless it came online and has one, and its receipt slip. */
export function decideRegisterApplication(
  file: CaseFile,
  act: RegisterApplication,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = refusalOfStep('registerApplication', file, act, here);
  if (refusal) return refuse(refusal);
  const { applicationNo } = file;
  const frame = { on: act.on, ...entryReason(act) };
  return done(
    applicationNo === undefined
      ? {
          series: 'APPLICATION',
          facts: (officialNo) => [{ fact: 'REGISTERED', ...frame, applicationNo: officialNo }],
        }
      : { facts: () => [{ fact: 'REGISTERED', ...frame, applicationNo }] },
  );
}
