import type { Day } from '../../calendar/day.ts';

/** 用印位置: the middle of the seal, in millimetres from the left and upper edge of its page, which is counted from 1. */
export interface SealPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** A drawn letter that waits for its seal. */
export interface SealOrder {
  readonly letterId: string;
  /** The name of the agency's seal at the service. */
  readonly seal: string;
  readonly agencyName: string;
  readonly documentNo: string | undefined;
  readonly datedOn: Day;
  readonly place: SealPlace;
  /** Of the bytes as they were drawn. */
  readonly sha256: string;
  /** With this one. */
  readonly attempts: number;
}

/** 电子印章服务: an external service that alone holds the seals and their keys. */
export interface SealService {
  /**
   * Has a letter sealed; asked again for the same letter, it may answer with the same file.
   * @returns the file with the seal added to it
   * @throws Error when the service cannot be reached, or refuses
   */
  seal(order: SealOrder, pdf: Uint8Array): Promise<Uint8Array>;
}

/** 改由手工盖章. */
export interface LetterSeals {
  /** Takes back what still waits for the service: those letters of the agency are drawn anew, with the mark for the hand. */
  sealByHand(agencyId: string): Promise<void>;
}

/** 待用印文书. */
export interface SealQueue {
  /** Takes the letter that has waited longest, and leaves it alone for some minutes. @returns undefined when none waits */
  claimNext(): Promise<SealOrder | undefined>;
  /** Keeps the sealed file as the record, once. @param at an instant */
  keepSealed(
    order: SealOrder,
    sealed: { readonly sha256: string; readonly size: number },
    at: string,
  ): Promise<void>;
  /** Lets it wait, longer each time. */
  postpone(order: SealOrder, why: string): Promise<void>;
}
