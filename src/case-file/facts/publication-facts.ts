import type { Day } from '../../calendar/day.ts';
import type { FactFrame } from './fact-frame.ts';
import type { LinkedCase } from './related-facts.ts';

/** 依申请公开转主动公开, art. 44: suggested by an applicant, decided by the head of the disclosure office. */
export type PublicationFact =
  | (FactFrame<'PUBLICATION_SUGGESTED'> & { readonly reason: string })
  | (FactFrame<'CONVERTED_TO_PROACTIVE'> & {
      /** 移送函; absent in what was decided before it had a number. */
      readonly documentNo?: string;
      /** Column or site where it is published. */
      readonly where: string;
      readonly publishOn: Day;
      /** Title, number or address of what is published. */
      readonly reference: string;
      /** The cases that ask for the same, this one first. */
      readonly basis: readonly LinkedCase[];
      /** 不同申请人数, counted by identity number. */
      readonly applicants: number;
    });
