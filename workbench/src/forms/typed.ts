import contract from 'virtual:contract';
import type { FieldContract, InputContract } from '../contract/contract.ts';
import { isAskedFor } from './asked-when.ts';
import { setByForm } from './set-by-form.ts';

/** What a form holds while somebody types: the shape of the input, with gaps. */
export type Typed = Record<string, unknown>;

/** @throws Error when the contract has no such input */
export function inputOf(type: string): InputContract {
  const input = contract.inputs[type];
  if (!input) throw new Error(`the contract has no ${type}`);
  return input;
}

/** An input before anything is typed: defaults, one row of every list that needs one, and what it must have. */
export function blankOf(type: string): Typed {
  const { oneOf, fields } = inputOf(type);
  if (oneOf) return {};
  return Object.fromEntries(
    fields.filter(({ name }) => !setByForm.includes(name)).map((field) => [field.name, blankField(field)]),
  );
}

/** One more row of a list. */
export function blankItem(field: FieldContract): unknown {
  if (field.kind === 'input') return blankOf(field.type);
  return field.type === 'String' ? '' : undefined;
}

function blankField(field: FieldContract): unknown {
  if (field.default !== undefined) return field.default;
  if (field.list) return field.required && field.kind === 'input' ? [blankItem(field)] : [];
  if (field.kind === 'input') return field.required ? blankOf(field.type) : undefined;
  if (field.type === 'Boolean') return field.required ? false : undefined;
  return field.type === 'String' ? '' : undefined;
}

/** Texts of which an empty one is no gap: it takes away what stood there. */
const takenAwayByEmpty: ReadonlySet<string> = new Set(['ChangeOfficeSettingsInput.electronicSeal']);

/** What is sent: without the gaps that the contract lets open. */
export function sendable(type: string, typed: Typed): Typed {
  const sent: Typed = {};
  for (const field of inputOf(type).fields) {
    if (!isAskedFor(type, field.name, typed)) continue;
    const value = takenAwayByEmpty.has(`${type}.${field.name}`)
      ? typed[field.name]
      : sendableField(field, typed[field.name]);
    if (value !== undefined) sent[field.name] = value;
  }
  return sent;
}

function sendableField(field: FieldContract, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value
      .map((item: unknown) => (field.kind === 'input' ? sendable(field.type, item as Typed) : item))
      .filter((item) => item !== undefined && item !== '');
    return items.length > 0 || field.required ? items : undefined;
  }
  if (field.kind === 'input') return sendable(field.type, value as Typed);
  if (typeof value === 'string' && value.trim() === '') return field.required ? '' : undefined;
  return value;
}
