import { chineseDay } from '../calendar/chinese-day.ts';
import { dayNumber } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { describeDayAfter } from '../calendar/calendar.ts';
import type { Calendar, DayDescription } from '../calendar/calendar.ts';
import { citationText, instruments } from './citation.ts';
import { lastDayBeforeRolling } from './clock.ts';
import type { Suspension } from './clock.ts';
import { reckonCase } from './deadlines.ts';
import type { ClockFact } from './facts.ts';
import { lawUnder } from './law.ts';
import type { Law } from './law.ts';
import { movesOf } from './moves.ts';
import type { Move } from './moves.ts';
import type { DeadlineName } from './names.ts';
import type { Term } from './parameters.ts';
import type { Reading } from './reading.ts';
import { readingOn, shippedReadings, takenReadings } from './readings.ts';
import type { Readings, TakenReading } from './readings.ts';
import { isProvisionalReckoning, meetsMakeUpWorkday } from './reckoning.ts';
import type { Presumption, Reckoning } from './reckoning.ts';
import type { Wording } from './wording.ts';

/** 逐日说明, 民法典 arts. 201 to 203: a day that was counted, with its number; a worked weekend day names its notice. */
export interface CountedDay {
  readonly day: Day;
  readonly counted: number;
  readonly festival?: string;
  readonly notice?: string;
}

/** 逐日说明, art. 33 ¶3 and the holiday notices: a day that was not counted, and why. */
export interface SkippedDay {
  readonly day: Day;
  readonly skipped: 'WEEKEND' | 'HOLIDAY' | 'CONSULTATION';
  readonly festival?: string;
  readonly notice?: string;
  /** The consultations whose time did not count. */
  readonly refs?: readonly string[];
}

/** 逐日说明: a day of the count. */
export type ExplainedDay = CountedDay | SkippedDay;

/** 期限说明: how a deadline was counted, for the people it binds. */
export interface DeadlineExplanation {
  readonly due: Day;
  /** The day the term runs from, itself not counted. */
  readonly startedOn: Day;
  /** That day is not on record, but inferred; absent where it is. */
  readonly presumed?: Presumption;
  readonly term: Term;
  readonly law: string;
  readonly articles: readonly string[];
  readonly readings: readonly Reading[];
  /** How each of these points was read, where it is a reading of the law and not a setting or a fact. */
  readonly taken: readonly TakenReading[];
  readonly moves: readonly Move[];
  readonly days: readonly ExplainedDay[];
  /** Whether the count touches a year without a State Council notice; absent when not. */
  readonly provisional?: boolean;
  readonly deferredUntil?: Day;
  /** What the case says besides: a day that was told before and stands no more, and why. */
  readonly replaced?: Wording;
  readonly zh: string;
  readonly en: string;
}

/** 期限说明: the explanations of a case, by deadline. */
export type DeadlineExplanations = Readonly<Partial<Record<DeadlineName, DeadlineExplanation>>>;

/** 期限说明: every deadline of a case, explained; the same arguments as calculateDeadlines. */
export function explainDeadlines(
  calendar: Calendar,
  facts: readonly ClockFact[],
  asOf: Day,
  readings: Readings = shippedReadings,
): DeadlineExplanations {
  return explainReckonings(calendar, reckonCase(calendar, facts, asOf, readings).reckonings, readings);
}

/** 期限说明: deadlines already reckoned, explained. */
export function explainReckonings(
  calendar: Calendar,
  reckonings: readonly Reckoning[],
  readings: Readings = shippedReadings,
): DeadlineExplanations {
  const law = lawUnder(calendar, readings);
  return Object.fromEntries(reckonings.map((reckoning) => [reckoning.name, explain(law, reckoning)]));
}

/** 期限说明: one deadline recounted, day by day, independently of the lookup that found it. */
function explain(law: Law, reckoning: Reckoning): DeadlineExplanation {
  const { due, startedOn, presumed, governedOn, term, basis, deferredUntil } = reckoning;
  const readings: readonly Reading[] = meetsMakeUpWorkday(law, reckoning)
    ? [...reckoning.readings, 'AMB-21']
    : reckoning.readings;
  const instrument = instruments[basis[0]?.instrument ?? 'REGULATION'];
  return {
    due,
    startedOn,
    ...(presumed && { presumed }),
    term,
    law: `${instrument.zh}（${instrument.version}）`,
    articles: basis.map(citationText),
    readings,
    taken: takenReadings(law.readings, readings, governedOn),
    moves: movesOf(reckoning),
    days:
      term.unit === 'WORKING_DAYS' ? workingDaysCounted(law, reckoning) : calendarDaysCounted(law, reckoning),
    ...(isProvisionalReckoning(law, reckoning) && { provisional: true }),
    ...(deferredUntil && { deferredUntil }),
    ...sentence(reckoning),
  };
}

function workingDaysCounted(calendar: Calendar, { startedOn, term, suspensions }: Reckoning): ExplainedDay[] {
  const days: ExplainedDay[] = [];
  let counted = 0;
  for (let n = 1; counted < term.length; n++) {
    const on = describeDayAfter(calendar, startedOn, n);
    const refs = refsExcluding(on.day, suspensions);
    if (!on.working) days.push(skipped(on));
    else if (refs.length > 0) days.push({ day: on.day, skipped: 'CONSULTATION', refs });
    else days.push(countedAs(++counted, on));
  }
  return days;
}

/** Where the last day is a rest day, its number goes to the day the period is moved to. */
function calendarDaysCounted(law: Law, { startedOn, term, due }: Reckoning): ExplainedDay[] {
  const days: ExplainedDay[] = [];
  const last = lastDayBeforeRolling(startedOn, term);
  const makeUpRests = readingOn(law.readings, 'AMB-21', startedOn) === 'MOVES';
  const length = dayNumber(due) - dayNumber(startedOn);
  let counted = 0;
  for (let n = 1; n <= length; n++) {
    const on = describeDayAfter(law, startedOn, n);
    const rests = !on.working || (makeUpRests && on.kind === 'MAKE_UP_WORKDAY');
    days.push(rests && on.day >= last ? skipped(on) : countedAs(++counted, on));
  }
  return days;
}

function countedAs(counted: number, { day, festival, notice }: DayDescription): CountedDay {
  return festival === undefined || notice === undefined
    ? { day, counted }
    : { day, counted, festival, notice };
}

function skipped({ day, kind, festival, notice }: DayDescription): SkippedDay {
  const source = festival === undefined || notice === undefined ? undefined : { festival, notice };
  return { day, skipped: kind === 'HOLIDAY' ? 'HOLIDAY' : 'WEEKEND', ...source };
}

function refsExcluding(on: Day, suspensions: readonly Suspension[]): readonly string[] {
  return suspensions.filter(({ after, endsOn }) => on > after && on <= endsOn).map(({ ref }) => ref);
}

const units = {
  WORKING_DAYS: { zh: '个工作日', en: 'working days' },
  CALENDAR_DAYS: { zh: '日', en: 'days' },
  MONTHS: { zh: '个月', en: 'months' },
} as const;

function sentence({ startedOn, term, due, deferredUntil }: Reckoning): {
  readonly zh: string;
  readonly en: string;
} {
  if (deferredUntil !== undefined) {
    return {
      zh: `已告知申请人延迟至${chineseDay(due)}答复。`,
      en: `The applicant was told that the reply is deferred until ${due}.`,
    };
  }
  const unit = units[term.unit];
  const moved = term.unit !== 'WORKING_DAYS' && due !== lastDayBeforeRolling(startedOn, term);
  return {
    zh: `自${chineseDay(startedOn)}起（当日不计）${term.length}${unit.zh}，${moved ? '最后一日为休息日，顺延至' : '至'}${chineseDay(due)}届满。`,
    en: `${term.length} ${unit.en} from ${startedOn}, which is not counted, end on ${due}${moved ? ', moved off a rest day' : ''}.`,
  };
}
