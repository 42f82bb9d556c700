import { dayText } from '../../format/day.ts';
import type { CaseHead, Deadline, Wait } from './head.ts';

/** Whom a case consulted. */
export interface Asked {
  readonly consultations: readonly {
    readonly ref: string;
    readonly sentOn: string;
    readonly party: { readonly name: string } | null;
  }[];
}

/** Who is meant by the mark of a consultation; the day of the letter stands behind a name that was asked twice. */
export function nameOfMark(mark: string, asked: Asked['consultations']): string {
  const one = asked.find(({ ref }) => ref === mark);
  const name = one?.party?.name ?? '对方';
  const alike = asked.filter(({ party }) => party?.name === one?.party?.name);
  return one && alike.length > 1 ? `${name}，${dayText(one.sentOn)}发出` : name;
}

/** The deadline that the last day of a wait is. @returns undefined for a day that is no statutory deadline */
export function deadlineOfWait(
  { kind, forWhom, since, dueOn }: Wait,
  { consultations, deadlines }: Pick<CaseHead, 'consultations' | 'deadlines'>,
): Deadline | undefined {
  const names =
    kind === 'CONSULTATION'
      ? consultations
          .filter(({ party, sentOn }) => party?.name === forWhom && sentOn === since)
          .map(({ ref }) => `CONSULTATION_REPLY_DUE:${ref}`)
      : (named[kind] ?? []);
  return deadlines.find(({ name, on }) => names.includes(name) && on === dueOn);
}

const named: Readonly<Record<string, readonly string[]>> = {
  CORRECTION: ['CORRECTION_DUE'],
  FEE: ['PAYMENT_DUE'],
};
