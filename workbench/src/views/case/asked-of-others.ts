import type { Submitted } from './submitted.ts';

/** 征求意见, as the page of its case shows it. */
export interface AskedConsultation {
  readonly ref: string;
  readonly with: string;
  readonly ground: string | null;
  readonly party: { readonly name: string; readonly contact: string | null } | null;
  readonly shown: string | null;
  readonly question: string | null;
  readonly documentNo: string | null;
  readonly sentOn: string;
  readonly deliveredOn: string | null;
  readonly dueOn: string | null;
  readonly state: string;
  readonly stateZh: string;
  readonly by: string | null;
  readonly submitted: Submitted | null;
  readonly answer: {
    readonly on: string;
    readonly opinion: string;
    readonly text: string;
    readonly reasonable: boolean | null;
    readonly late: boolean;
    /** 意见书, as scanned. */
    readonly files: readonly { readonly name: string; readonly size: number; readonly url: string }[];
  } | null;
  readonly publicInterest: {
    readonly documentNo: string;
    readonly notifiedOn: string;
    readonly scope: string;
    readonly heldUntil: string | null;
  } | null;
}

/** 协办, as the page of its case shows it. */
export interface AskedCoHandling {
  readonly ref: string;
  readonly with: { readonly kind: string; readonly name: string };
  readonly wanted: string;
  readonly documentNo: string;
  readonly sentOn: string;
  readonly dueOn: string;
  readonly state: string;
  readonly late: boolean;
  readonly answer: {
    readonly on: string;
    readonly text: string;
    readonly files: readonly { readonly name: string; readonly size: number; readonly url: string }[];
  } | null;
}
