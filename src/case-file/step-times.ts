import { outsideActorName } from './outside-actors.ts';
import { addWorkingDays, type Calendar, nextWorkingDay, workingDaysBetween } from '../calendar/calendar.ts';
import { addDays, type Day } from '../calendar/day.ts';
import { entryOn, thirdPartyTerm } from '../statute/parameters.ts';
import type { CaseFile } from './case-file.ts';
import type { JournalEntry } from './facts.ts';
import { fold, foldFurther, voidedSeqs } from './fold.ts';
import type { CaseStep, OfficeSettings } from './office-settings.ts';

/** 环节用时: how long a step lay in one pair of hands. */
export interface StepSpell {
  readonly step: CaseStep;
  readonly unitId?: string;
  /** Whoever had it: the handler, or else who ended the step. Absent while nobody has. */
  readonly staffId?: string;
  readonly from: Day;
  readonly to: Day;
  readonly workingDays: number;
  /** 超时: those of them beyond the step's budget, which earlier spells of the step have used up before. */
  readonly overBy: number;
}

/** Who holds a case from a day on; nobody while the applicant must act, or it is answered. */
interface Holder {
  readonly since: Day;
  readonly step?: CaseStep;
  readonly unitId?: string;
  readonly staffId?: string;
}

/**
 * 环节用时 (practice; no article): every working day after the receipt belongs to the step that had the case when the day
 * began, so that the steps add up to the whole. Days on which the applicant must correct, pay or give reasons belong to
 * nobody; days on which an opinion is awaited belong to CONSULT (art. 33 ¶3).
 * @param asOf until when a case that is not answered is counted
 */
export function stepTimes(
  id: string,
  journal: readonly JournalEntry[],
  budgets: OfficeSettings['stepBudgets'],
  calendar: Calendar,
  asOf: Day,
): readonly StepSpell[] {
  const file = fold(id, journal);
  if (file.receivedOn === undefined) return [];
  const holders = holdersOf(id, journal);
  const spells: StepSpell[] = [];
  const used = new Map<CaseStep, number>();
  for (
    let day = nextWorkingDay(calendar, file.receivedOn);
    day <= asOf;
    day = nextWorkingDay(calendar, day)
  ) {
    const { since, step, ...hands } = holderOn(file, holders, calendar, day);
    if (step === undefined) continue;
    const days = (used.get(step) ?? 0) + 1;
    used.set(step, days);
    const over = days > budgets[step] ? 1 : 0;
    const last = spells.at(-1);
    if (last && inSameHands({ ...last, since }, { step, ...hands, since })) {
      spells[spells.length - 1] = {
        ...last,
        to: day,
        workingDays: last.workingDays + 1,
        overBy: last.overBy + over,
      };
    } else spells.push({ step, ...hands, from: since, to: day, workingDays: 1, overBy: over });
  }
  return spells;
}

function holderOn(file: CaseFile, holders: readonly Holder[], calendar: Calendar, day: Day): Holder {
  const holder = holders.findLast(({ since }) => since < day);
  if (!holder) return { since: day };
  const { step, ...rest } = holder;
  if (step !== 'HANDLE' && step !== 'DRAFT') return holder;
  if (isWaitingForApplicant(file, day)) return rest;
  return isConsulting(file, calendar, day) ? { ...rest, step: 'CONSULT' } : holder;
}

/** Each change of hands, in the order of the journal. */
function holdersOf(id: string, journal: readonly JournalEntry[]): readonly Holder[] {
  const voided = voidedSeqs(journal);
  const standing = journal.filter(({ seq, fact }) => fact.fact !== 'FACT_VOIDED' && !voided.has(seq));
  let file: CaseFile | undefined;
  return standing.reduce<readonly Holder[]>((holders, entry, index) => {
    const { fact, actor } = entry;
    file = file === undefined ? fold(id, [entry]) : foldFurther(file, standing.slice(0, index), [entry]);
    const next = holderAfter(file, fact.on);
    const last = holders.at(-1);
    if (!last) return [next];
    if (inSameHands(last, next)) return holders;
    const ended =
      last.step === undefined || outsideActorName(actor) !== undefined ? last : { staffId: actor, ...last };
    return [
      ...holders.slice(0, -1),
      ended,
      { ...next, since: next.since < last.since ? last.since : next.since },
    ];
  }, []);
}

function holderAfter(file: CaseFile, since: Day): Holder {
  const { unitId, handlerId } = file;
  const step = stepOf(file);
  return {
    since,
    ...(step === undefined ? {} : { step }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(step !== undefined && handlersSteps.has(step) && handlerId !== undefined
      ? { staffId: handlerId }
      : {}),
  };
}

const handlersSteps: ReadonlySet<CaseStep> = new Set(['HANDLE', 'DRAFT']);

function inSameHands(one: Holder, other: Holder): boolean {
  return one.step === other.step && one.unitId === other.unitId && one.staffId === other.staffId;
}

function stepOf({ state, unitId, draft }: CaseFile): CaseStep | undefined {
  switch (state) {
    case 'RECEIVED':
      return 'REGISTER';
    case 'REGISTERED':
      return unitId === undefined ? 'ASSIGN' : 'HANDLE';
    case 'IN_HANDLING':
      return draft ? 'DRAFT' : 'HANDLE';
    case 'UNDER_REVIEW':
      return 'REVIEW';
    case 'APPROVED':
      return 'SIGN';
    case 'SIGNED':
      return 'SEND';
    default:
      return undefined;
  }
}

function isWaitingForApplicant({ feeNotices, reasons }: CaseFile, day: Day): boolean {
  const unpaid = feeNotices.some(
    ({ sentOn, paid }) => sentOn < day && (paid === undefined || day <= paid.on),
  );
  const given = reasons?.given;
  return unpaid || (reasons !== undefined && reasons.requestedOn < day && (!given || day <= given.on));
}

/** Until the opinion is in; a third party or co-producer that stays silent is awaited for its term. */
function isConsulting({ consultations }: CaseFile, calendar: Calendar, day: Day): boolean {
  return consultations.some(({ sentOn, answer, deliveredOn, with: consultee }) => {
    if (day <= sentOn || (answer && day > answer.on)) return false;
    const term = deliveredOn && consultee !== 'OTHER_AGENCY' && entryOn(thirdPartyTerm, deliveredOn).value;
    return !deliveredOn || !term || day <= addWorkingDays(calendar, deliveredOn, term.length);
  });
}

/** 环节超时: the steps, and the units, in which a budget was exceeded; where a late reply's days were lost. */
export function lateSpells(spells: readonly StepSpell[]): readonly StepSpell[] {
  return spells.filter(({ overBy }) => overBy > 0);
}

/** 预警、黄牌、红牌. */
export const alertLevels = ['NONE', 'WARNING', 'YELLOW', 'RED'] as const;
export type AlertLevel = (typeof alertLevels)[number];

export interface AlertThresholds {
  /** So many working days before the due day a warning is shown. */
  readonly warningBefore: number;
  /** So many working days after it the yellow and the red card. */
  readonly yellowAfter: number;
  readonly redAfter: number;
}

export const defaultAlertThresholds: AlertThresholds = { warningBefore: 3, yellowAfter: 3, redAfter: 10 };

/** 亮灯 (practice; no article): by the working days left until the due day, or gone since. */
export function alertLevel(
  due: Day | undefined,
  today: Day,
  calendar: Calendar,
  { warningBefore, yellowAfter, redAfter }: AlertThresholds = defaultAlertThresholds,
): AlertLevel {
  if (due === undefined) return 'NONE';
  if (today <= due) return workingDaysBetween(calendar, today, due) <= warningBefore ? 'WARNING' : 'NONE';
  const exceeded = workingDaysBetween(calendar, due, today);
  if (exceeded >= redAfter) return 'RED';
  return exceeded >= yellowAfter ? 'YELLOW' : 'WARNING';
}

/** 亮灯的界限: the due days at which the lights change, as seen on a day. */
export interface AlertBounds {
  /** The last due day that is warned of; later ones are not. */
  readonly warningUntil: Day;
  readonly yellowUntil: Day;
  readonly redUntil: Day;
}

/** The due days at which `alertLevel` changes, so that a list is asked for by day. */
export function alertBounds(
  today: Day,
  calendar: Calendar,
  thresholds: AlertThresholds = defaultAlertThresholds,
): AlertBounds {
  let warningUntil = today;
  while (levelOf(addDays(warningUntil, 1)) !== 'NONE') warningUntil = addDays(warningUntil, 1);
  let yellowUntil = today;
  while (levelOf(yellowUntil) === 'WARNING') yellowUntil = addDays(yellowUntil, -1);
  let redUntil = yellowUntil;
  while (levelOf(redUntil) === 'YELLOW') redUntil = addDays(redUntil, -1);
  return { warningUntil, yellowUntil, redUntil };

  function levelOf(due: Day): AlertLevel {
    return alertLevel(due, today, calendar, thresholds);
  }
}
