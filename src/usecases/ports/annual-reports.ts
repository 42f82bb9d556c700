import type { Day } from '../../calendar/day.ts';
import type { Attachment } from '../../case-file/application.ts';
import type { RecordedStep } from './catalogue.ts';

/** 政府信息公开工作年度报告 of an agency and a year, as it was published. */
export interface AnnualReport {
  readonly id: string;
  readonly agencyId: string;
  readonly year: number;
  readonly title: string;
  readonly publishedOn: Day;
  readonly file: Attachment;
  readonly recordedBy: string;
  /** An instant, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly withdrawn: RecordedStep | undefined;
}

export interface AnnualReportQuery {
  readonly agencyId?: string;
  readonly year?: number;
  /** Agencies of which the reader sees what was withdrawn too. */
  readonly insideOf: readonly string[];
}

export interface AnnualReportRegister {
  report(id: string): Promise<AnnualReport | undefined>;
  /** The report that stands of an agency and a year. */
  standing(agencyId: string, year: number): Promise<AnnualReport | undefined>;
  /** The latest year first, in it by the code of the agency. */
  list(query: AnnualReportQuery): Promise<readonly AnnualReport[]>;
  /** @returns TAKEN when another report of the year stands */
  publish(report: AnnualReport): Promise<'KEPT' | 'TAKEN'>;
  /** @returns false when it was withdrawn before */
  withdraw(id: string, step: RecordedStep): Promise<boolean>;
}
