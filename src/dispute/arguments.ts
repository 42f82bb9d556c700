import type { Arguments } from './facts.ts';

/** 理由和请求 as far as anything was written. */
export function argumentsOf({ reasons = '', plea = '' }: Arguments): Arguments {
  return {
    ...(reasons.trim() === '' ? {} : { reasons }),
    ...(plea.trim() === '' ? {} : { plea }),
  };
}
