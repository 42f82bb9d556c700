import type { FieldContract } from '../contract/contract.ts';
import { inputOf, type Typed } from './typed.ts';

/** Stands where words are still to be written. */
const toBeWritten = '〔待填写〕';

/**
 * An input half filled as it can be shown already: words to come are marked.
 * @returns undefined where a choice is missing without which nothing can be shown
 */
export function previewable(type: string, typed: Typed): Typed | undefined {
  const { oneOf, fields } = inputOf(type);
  const given = oneOf ? fields.filter(({ name }) => typed[name] !== undefined) : fields;
  if (given.length === 0) return undefined;
  const shown: Typed = {};
  for (const field of given) {
    const value = shownValue(field, typed[field.name], oneOf);
    if (value === missing) return undefined;
    if (value !== undefined) shown[field.name] = value;
  }
  return shown;
}

const missing = Symbol('missing');

function shownValue(field: FieldContract, value: unknown, needed: boolean): unknown {
  const required = field.required || needed;
  if (Array.isArray(value) || (field.list && value === undefined)) return shownList(field, value ?? []);
  if (field.kind === 'input' && value !== undefined)
    return previewable(field.type, value as Typed) ?? missing;
  if (typeof value === 'string' && value.trim() === '') return blank(field, required);
  return value ?? blank(field, required);
}

function shownList(field: FieldContract, value: unknown): unknown {
  const rows = (value as readonly unknown[]).filter((row) => row !== undefined && row !== '');
  if (field.kind !== 'input') return rows;
  const shown = rows.map((row) => previewable(field.type, row as Typed));
  return shown.includes(undefined) ? missing : shown;
}

function blank(field: FieldContract, required: boolean): unknown {
  if (!required || field.default !== undefined) return undefined;
  return field.type === 'String' ? toBeWritten : missing;
}
