import type { Wording } from '../statute/wording.ts';
import type { FieldErrors } from './field-reader.ts';

/** The text fields of a form or of a query string; a field that was sent twice is left out. */
export function typedFields(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

/** What a page says of its fields: the value to show again, and what is wrong with it ('' when nothing). */
export type FieldViews<Name extends string> = Readonly<
  Record<Name, { readonly name: Name; readonly value: string; readonly error: Wording | '' }>
>;

/** Puts values and errors beside each other, for every field of a form. */
export function fieldViews<Name extends string>(
  names: readonly Name[],
  values: Readonly<Partial<Record<string, string>>>,
  errors: FieldErrors<Name>,
): FieldViews<Name> {
  const views = names.map((name) => [name, { name, value: values[name] ?? '', error: errors[name] ?? '' }]);
  return Object.fromEntries(views) as FieldViews<Name>;
}

/** The errors of a form in the order of its fields, for the summary at its head. */
export function errorList<Name extends string>(
  views: FieldViews<Name>,
): readonly { readonly name: string; readonly error: Wording | '' }[] {
  return Object.values<FieldViews<Name>[Name]>(views).filter(({ error }) => error !== '');
}

/** The key under which a form does its act once. @returns undefined for a key that no form of ours carries */
export function mutationKey(fields: Readonly<Record<string, string>>): string | undefined {
  const key = fields['clientMutationId'] ?? '';
  return /^[\w-]{8,64}$/.test(key) ? key : undefined;
}
