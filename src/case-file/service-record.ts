import type { Day } from '../calendar/day.ts';
import type { ServiceMethod } from './facts/fact-frame.ts';
import type { Dispatch, ServedLetter, ServiceEvidence } from './facts/service-facts.ts';

/** 交寄或者公告的一次. */
export interface Dispatched {
  readonly seq: number;
  readonly on: Day;
  readonly dispatch: Dispatch;
  /** What became of it was recorded. */
  readonly ended: boolean;
}

/** 送达的一次: an attempt that served the letter, or did not. */
export interface ServiceAttempt {
  readonly seq: number;
  /** The day of service, or of the failure. */
  readonly on: Day;
  readonly served: boolean;
  readonly evidence: ServiceEvidence;
}

/** 送达记录: one outgoing letter, from the entry that wrote it to the proof that it arrived. */
export interface ServiceRecord {
  readonly letter: ServedLetter;
  /** The entry of the journal that wrote the letter; a consultation writes two. */
  readonly seq: number;
  /** The consultation it belongs to. */
  readonly ref?: string;
  readonly documentNo?: string;
  readonly writtenOn: Day;
  /** The day it left the office; a reply that is signed has not left yet. */
  readonly sentOn?: Day;
  readonly by: ServiceMethod;
  readonly dispatches: readonly Dispatched[];
  readonly attempts: readonly ServiceAttempt[];
  readonly servedOn?: Day;
  /** The last attempt failed, and none has served it. */
  readonly failedOn?: Day;
  /** 申请人确认收到: evidence of an electronic letter, beside the day of service and never instead of it. */
  readonly acknowledged?: { readonly seq: number; readonly on: Day };
}
