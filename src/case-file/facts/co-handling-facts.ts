import type { Day } from '../../calendar/day.ts';
import type { Attachment } from '../application.ts';
import type { FactFrame } from './fact-frame.ts';

/** 协办单位: a unit of the handling agency, another agency of the installation, or one that it does not know. */
export type CoHandler =
  | { readonly kind: 'UNIT'; readonly unitId: string; readonly name: string }
  | { readonly kind: 'AGENCY'; readonly agencyId: string; readonly name: string }
  | { readonly kind: 'NAMED'; readonly name: string };

/**
 * 协办: who was asked to help, and what came back. It is no 征求意见 of art. 33 ¶3, and the statutory clock knows nothing
 * of it (AMB-29).
 */
export type CoHandlingFact =
  | (FactFrame<'CO_HANDLING_REQUESTED'> & {
      /** Names the co-handling within its case. */
      readonly ref: string;
      readonly with: CoHandler;
      /** 协办事项. */
      readonly wanted: string;
      /** 内部时限: the last day on which the answer is in time. */
      readonly dueOn: Day;
      readonly documentNo: string;
    })
  | (FactFrame<'CO_HANDLING_ANSWERED'> & {
      readonly ref: string;
      /** 协办意见. */
      readonly text: string;
      /** 协办材料. */
      readonly files: readonly Attachment[];
    });
