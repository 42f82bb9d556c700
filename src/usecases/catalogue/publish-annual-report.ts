import { type Actor, actorName } from '../../access/actor.ts';
import { refusalToPublish } from '../../access/may-publish.ts';
import { type Day, yearOf } from '../../calendar/day.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';

export interface PublishAnnualReport {
  readonly agencyId: string;
  /** 报告年度. */
  readonly year: number;
  readonly title: string;
  /** A file that was uploaded. */
  readonly uploadId: string;
  /** Today where left out. */
  readonly publishedOn?: Day;
}

/** What a report is published as: people read and print it. */
const mediaTypes: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/ofd',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/msword',
  'text/html; charset=utf-8',
]);

/** 条例 came into force on 2008-05-01: there is no report of an earlier year. */
const firstYear = 2008;

/**
 * 公布年度报告 (arts. 49, 50): of a year that is over; the same file twice is one report.
 * @returns its id; refused while another report of that year stands, which is withdrawn first
 */
export async function publishAnnualReport(
  deps: Dependencies,
  actor: Actor,
  { agencyId, year, title, uploadId, publishedOn = deps.clock.today() }: PublishAnnualReport,
): Promise<Outcome<string>> {
  const refusal = firstRefusal<Refusal>(
    refusalToPublish(actor, 'publishAnnualReport', agencyId),
    refusalOfYear(year, publishedOn),
    refusalOfText('title', title, lineLimit),
    refusalOfDay(publishedOn, deps.clock.today()),
  );
  if (refusal) return refuse(refusal);
  const [upload] = await deps.uploads.find([uploadId]);
  if (!upload) return refuse({ code: 'INVALID_INPUT', path: 'uploadId', problem: 'UNKNOWN' });
  if (!mediaTypes.has(upload.mediaType))
    return refuse({ code: 'INVALID_INPUT', path: 'uploadId', problem: 'NOT_ALLOWED' });

  const standing = await deps.annualReports.standing(agencyId, year);
  if (standing?.file.sha256 === upload.sha256) return done(standing.id);
  const { id: _, ...file } = upload;
  const id = deps.newId();
  const kept = await deps.annualReports.publish({
    id,
    agencyId,
    year,
    title: title.trim(),
    publishedOn,
    file,
    recordedBy: actorName(actor),
    recordedAt: deps.clock.now(),
    withdrawn: undefined,
  });
  return kept === 'KEPT' ? done(id) : refuse({ code: 'INVALID_INPUT', path: 'year', problem: 'TAKEN' });
}

function refusalOfYear(year: number, publishedOn: Day): Refusal | undefined {
  const lastYear = yearOf(publishedOn) - 1;
  if (Number.isInteger(year) && year >= firstYear && year <= lastYear) return undefined;
  return { code: 'INVALID_INPUT', path: 'year', problem: 'OUT_OF_RANGE', limit: lastYear };
}

function refusalOfDay(on: Day, today: Day): Refusal | undefined {
  if (on <= today) return undefined;
  return { code: 'DAY_REFUSED', path: 'publishedOn', problem: 'IN_THE_FUTURE', on, bound: today };
}
