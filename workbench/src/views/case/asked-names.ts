import type { CaseHead, Deadline, Wait } from './head.ts';

/** Whom a case asked: its consultations (C1, C2 …) and co-handlings (H1, H2 …). */
export interface Asked {
  readonly consultations: readonly {
    readonly ref: string;
    readonly sentOn: string;
    readonly party: { readonly name: string } | null;
  }[];
  readonly coHandlings: readonly { readonly ref: string; readonly with: { readonly name: string } }[];
}

/** Whom a mark stands for; the mark stays behind a name that was asked twice. */
export function nameOfMark(mark: string, { consultations, coHandlings }: Asked): string {
  const asked = [
    ...consultations.map(({ ref, party }) => ({ ref, name: party?.name ?? ref })),
    ...coHandlings.map(({ ref, with: { name } }) => ({ ref, name })),
  ];
  const name = asked.find(({ ref }) => ref === mark)?.name ?? mark;
  return asked.filter((each) => each.name === name).length > 1 ? `${name} ${mark}` : name;
}

/** A sentence of the service with names instead of the marks that it puts in brackets. */
export function inNames(text: string, asked: Asked): string {
  return text.replace(/（([CH]\d+)）/g, (_, mark: string) => `（${nameOfMark(mark, asked)}）`);
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
