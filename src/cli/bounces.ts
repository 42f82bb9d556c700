import type { BounceRegister, DeliveryReport } from '../usecases/ports/bounces.ts';

export interface BounceDesk {
  readonly register: BounceRegister;
  readonly now: () => string;
}

interface Answer {
  readonly lines: readonly string[];
  readonly exitCode: number;
}

/** 登记退信. @returns exit code 0 when the e-mail that the report speaks of is known, 1 when it is not */
export async function recordBounce(desk: BounceDesk, report: DeliveryReport): Promise<Answer> {
  const found = await desk.register.record(report, desk.now());
  if (!found) {
    return { lines: ['没有对应的通知 / no notification of this service is meant'], exitCode: 1 };
  }
  const { applicationNo, recorded } = found;
  return { lines: [`${applicationNo} ${recorded ? words[report.verdict] : words.OTHER}`], exitCode: 0 };
}

const words = {
  FAILED: '已记录退信 / bounce recorded',
  DELAYED: '已记录延误 / delay recorded',
  OTHER: '无须记录 / nothing to record',
} as const;
