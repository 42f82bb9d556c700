import { addWorkingDays, type Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Consultee } from '../statute/facts.ts';
import { entryOn, thirdPartyTerm } from '../statute/parameters.ts';
import type { CaseFile } from './case-file.ts';
import { correctionToConfirm, opinionToConfirm } from './case-tasks.ts';
import { openFeeNotice } from './fee-guard.ts';
import { assertNever } from './outcome.ts';
import type { DueColumns } from './clock-columns.ts';
import { isOpen } from './states.ts';

export const waitKinds = ['CORRECTION', 'CONSULTATION', 'CO_HANDLING', 'REASONS', 'FEE'] as const;
export type WaitKind = (typeof waitKinds)[number];

interface Wait<Kind extends WaitKind> {
  readonly kind: Kind;
  /** The day the letter left the office. */
  readonly since: Day;
  readonly forWhom: string;
}

/** 等待事项: what others owe a case that is not answered. No member depends on a calendar or on today. */
export type CaseWait =
  | Wait<'CORRECTION'>
  | Wait<'FEE'>
  | (Wait<'REASONS'> & { readonly workingDays: number })
  | (Wait<'CO_HANDLING'> & { readonly dueOn: Day })
  | (Wait<'CONSULTATION'> & { readonly with: Consultee; readonly deliveredOn?: Day });

/** @returns what is waited for, the longest first */
export function waitsOf(file: CaseFile): readonly CaseWait[] {
  if (!isOpen(file.state) || file.state === 'SIGNED') return [];
  const waits = [...applicantOwes(file), ...othersOwe(file)];
  return waits.toSorted((one, other) => (one.since < other.since ? -1 : Number(one.since > other.since)));
}

function applicantOwes(file: CaseFile): readonly CaseWait[] {
  const forWhom = file.application?.applicant.name ?? '';
  const correction = waitsForCorrection(file) ? file.corrections.at(-1) : undefined;
  const notice = openFeeNotice(file);
  // What is declared waits for the office to look for the money.
  const fee = notice?.declared ? undefined : notice;
  const { reasons } = file;
  return [
    ...(correction ? [{ kind: 'CORRECTION', since: correction.sentOn, forWhom } as const] : []),
    ...(fee ? [{ kind: 'FEE', since: fee.sentOn, forWhom } as const] : []),
    ...(reasons && !reasons.given
      ? [
          {
            kind: 'REASONS',
            since: reasons.requestedOn,
            forWhom,
            workingDays: reasons.termWorkingDays,
          } as const,
        ]
      : []),
  ];
}

function waitsForCorrection(file: CaseFile): boolean {
  return file.state === 'AWAITING_CORRECTION' && !correctionToConfirm(file);
}

function othersOwe({ consultations, coHandlings }: CaseFile): readonly CaseWait[] {
  return [
    ...consultations
      .filter((one) => one.answer === undefined && !opinionToConfirm(one))
      .map(({ sentOn: since, party, with: consultee, deliveredOn }) => {
        const delivered = deliveredOn === undefined ? {} : { deliveredOn };
        return { kind: 'CONSULTATION', since, forWhom: party.name, with: consultee, ...delivered } as const;
      }),
    ...coHandlings
      .filter(({ answer }) => answer === undefined)
      .map(({ sentOn: since, with: { name: forWhom }, dueOn }) => {
        return { kind: 'CO_HANDLING', since, forWhom, dueOn } as const;
      }),
  ];
}

/**
 * The last day on which what is waited for comes in time; undefined where nobody knows it yet, or no term is set. It
 * decides nothing: a third party's opinion is recorded whenever it comes.
 */
export function waitDueOn(
  wait: CaseWait,
  row: Pick<DueColumns, 'correctionDueOn' | 'paymentDueOn'>,
  calendar: Calendar,
): Day | undefined {
  switch (wait.kind) {
    case 'CORRECTION':
      return row.correctionDueOn;
    case 'FEE':
      return row.paymentDueOn;
    case 'REASONS':
      return addWorkingDays(calendar, wait.since, wait.workingDays);
    case 'CO_HANDLING':
      return wait.dueOn;
    case 'CONSULTATION': {
      if (wait.deliveredOn === undefined || wait.with === 'OTHER_AGENCY') return undefined;
      const term = entryOn(thirdPartyTerm, wait.deliveredOn).value;
      return term && addWorkingDays(calendar, wait.deliveredOn, term.length);
    }
    default:
      return assertNever(wait);
  }
}
