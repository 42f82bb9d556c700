import type { Day } from '../../calendar/day.ts';
import type { FactFrame, ServiceMethod } from './fact-frame.ts';

/** 答复期限的变动, arts. 33 ¶2 and 35: extension, reasons asked of the applicant, deferral. */
export type PeriodFact =
  | (FactFrame<'EXTENSION_NOTIFIED'> & {
      readonly workingDays: number;
      readonly reason: string;
      readonly approverId: string;
      readonly documentNo: string;
      readonly by: ServiceMethod;
    })
  | (FactFrame<'REASONS_REQUESTED'> & {
      readonly documentNo: string;
      /** 申请数量、频次: what makes it clearly unreasonable. */
      readonly finding: string;
      /** 申请件数 of this applicant, counted from a day on. */
      readonly applicationsCounted: number;
      readonly countedSince: Day;
      readonly termWorkingDays: number;
      readonly by: ServiceMethod;
    })
  | (FactFrame<'REASONS_GIVEN'> & { readonly text: string })
  | (FactFrame<'DEFERRAL_NOTIFIED'> & {
      readonly until: Day;
      readonly reason: string;
      readonly documentNo: string;
      readonly by: ServiceMethod;
    });
