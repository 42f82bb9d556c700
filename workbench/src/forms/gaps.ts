import type { FieldContract } from '../contract/contract.ts';
import { fieldLabel } from '../contract/field-label.ts';
import { isNeeded } from './asked-when.ts';
import { setByForm } from './set-by-form.ts';
import { inputOf, type Typed } from './typed.ts';

/** A field that must be filled and is not: its path (`items.0.what`) and words. */
export type Gaps = ReadonlyMap<string, string>;

/** What is still missing of an input, found before it is sent. */
export function gapsOf(type: string, typed: Typed): Gaps {
  const gaps = new Map<string, string>();
  look(type, typed, '', inputOf(type).title || '一项', gaps);
  return gaps;
}

function look(type: string, typed: Typed, prefix: string, label: string, gaps: Map<string, string>): void {
  const { oneOf, fields } = inputOf(type);
  if (oneOf && !fields.some(({ name }) => typed[name] !== undefined))
    gaps.set(prefix.slice(0, -1), `请选择${label}。`);
  for (const field of fields)
    if (!setByForm.includes(field.name)) lookAt(type, field, typed, `${prefix}${field.name}`, gaps);
}

function lookAt(
  type: string,
  field: FieldContract,
  typed: Typed,
  path: string,
  gaps: Map<string, string>,
): void {
  const value = typed[field.name];
  const must = isNeeded(type, field, typed);
  const label = fieldLabel(type, field);
  if (Array.isArray(value)) {
    if (must && value.every(isBlank)) gaps.set(path, `请至少填写一项${label}。`);
    if (field.kind === 'input')
      value.forEach((item: unknown, index) =>
        look(field.type, item as Typed, `${path}.${index}.`, label, gaps),
      );
    return;
  }
  if (value !== undefined && value !== null && field.kind === 'input') {
    look(field.type, value as Typed, `${path}.`, label, gaps);
    return;
  }
  const isChosen = field.kind === 'enum' || field.name === 'ref';
  if (must && isBlank(value)) gaps.set(path, `请${isChosen ? '选择' : '填写'}${label}。`);
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
