import { chineseDay } from '../calendar/chinese-day.ts';
import { type Calendar, workingDaysBetween } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Wording } from '../statute/wording.ts';
import type { CaseFile } from './case-file.ts';
import type { ServedLetter } from './facts/service-facts.ts';
import { isAnswered, isOut } from './letter-out.ts';
import { assertNever } from './outcome.ts';
import { evidenceText } from './evidence-text.ts';
import { servedLetterNames } from './service-names.ts';
import type { ServiceRecord } from './service-record.ts';

export const serviceProblemCodes = ['FAILED', 'NOT_POSTED', 'POSTED_LATE'] as const;
export type ServiceProblemCode = (typeof serviceProblemCodes)[number];

/** 送达问题: a letter whose service has failed or hangs. It stops no clock, and is shown until the letter is served or answered. */
export interface ServiceProblem extends Wording {
  readonly code: ServiceProblemCode;
  readonly letter: ServedLetter;
  readonly seq: number;
  readonly since: Day;
}

/** @returns what is wrong with the letters of a case that are out, as known on a day; nothing of a case that is over */
export function serviceProblems(file: CaseFile, calendar: Calendar, today: Day): readonly ServiceProblem[] {
  if (file.state === 'ARCHIVED') return [];
  return file.services.filter((record) => isOut(file, record)).flatMap(problemsOf);

  function problemsOf(record: ServiceRecord): readonly ServiceProblem[] {
    if (isAnswered(file, record)) return [];
    const codes = serviceProblemCodes.map(
      (code) => [code, sinceWhen(code, record, calendar, today)] as const,
    );
    return codes.flatMap(([code, since]) => (since === undefined ? [] : [problem(code, record, since)]));
  }
}

function sinceWhen(
  code: ServiceProblemCode,
  { servedOn, failedOn, sentOn, by, dispatches, attempts }: ServiceRecord,
  calendar: Calendar,
  today: Day,
): Day | undefined {
  const postedOn = dispatches.find(({ dispatch }) => dispatch.way !== 'PUBLIC_NOTICE')?.on;
  switch (code) {
    case 'FAILED':
      return failedOn;
    case 'NOT_POSTED': {
      const waits =
        by === 'POST' && servedOn === undefined && attempts.length === 0 && postedOn === undefined;
      return waits && sentOn !== undefined && workingDaysBetween(calendar, sentOn, today) > 1
        ? sentOn
        : undefined;
    }
    case 'POSTED_LATE': {
      const late = sentOn !== undefined && postedOn !== undefined && postedOn > sentOn;
      return late && attempts.every(({ seq }) => seq > (dispatches[0]?.seq ?? 0)) ? postedOn : undefined;
    }
    default:
      return assertNever(code);
  }
}

function problem(code: ServiceProblemCode, record: ServiceRecord, since: Day): ServiceProblem {
  const { letter, seq } = record;
  return { code, letter, seq, since, ...words(code, record, since) };
}

function words(code: ServiceProblemCode, { letter, attempts, sentOn }: ServiceRecord, since: Day): Wording {
  const name = servedLetterNames[letter];
  switch (code) {
    case 'FAILED': {
      const last = attempts.at(-1);
      const why = last ? evidenceText(last.evidence) : { zh: '', en: '' };
      const next =
        last?.evidence.kind === 'SIGNATURE_REFUSED'
          ? { zh: '请留置送达。', en: 'leave it in place.' }
          : { zh: '请改用其他方式送达。', en: 'serve it in another way.' };
      return {
        zh: `${name.zh}未能送达：${why.zh}${next.zh}`,
        en: `The ${name.en} could not be served: ${why.en} Now ${next.en}`,
      };
    }
    case 'NOT_POSTED':
      return {
        zh: `${name.zh}应当邮寄，${chineseDay(since)}发出，尚未记录交寄。`,
        en: `The ${name.en} of ${since} goes by post, and no posting is recorded.`,
      };
    case 'POSTED_LATE':
      return {
        zh: `${name.zh}载明${sentOn ? chineseDay(sentOn) : ''}发出，${chineseDay(since)}才交寄；是否按期以交邮之日为准。`,
        en: `The ${name.en} bears ${sentOn ?? ''} and was posted on ${since}; timeliness goes by the posting.`,
      };
    default:
      return assertNever(code);
  }
}
