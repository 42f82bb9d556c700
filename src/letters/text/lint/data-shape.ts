import { parseDay } from '../../../calendar/day.ts';
import type { LetterKind } from '../../../usecases/ports/letters.ts';
import { specimensOf } from '../../specimens/specimens.ts';
import { letterView } from '../letter-view.ts';

type Sort = 'TEXT' | 'DAY' | 'NUMBER' | 'FLAG' | 'LIST' | 'GROUP';

/** 数据的形状: what the specimens of a kind have at one place. */
export interface Shape {
  readonly sorts: ReadonlySet<Sort>;
  /** Some specimen has nothing here, or null. */
  readonly optional: boolean;
  readonly fields: ReadonlyMap<string, Shape>;
  /** Of a list; undefined where every specimen's list is empty, and so anything may be in it. */
  readonly element: Shape | undefined;
  readonly example: string;
}

const shapes = new Map<LetterKind, Shape>();

/** @returns what a letter of the kind may say, taken from its specimens */
export function shapeOf(kind: LetterKind): Shape {
  const known = shapes.get(kind);
  if (known) return known;
  const shape = shapeOfValues(specimensOf[kind].map(({ data }) => letterView(data)));
  shapes.set(kind, shape);
  return shape;
}

function shapeOfValues(values: readonly unknown[]): Shape {
  const present = values.filter((value) => value !== null && value !== undefined);
  const lists = present.filter((value) => Array.isArray(value)) as readonly (readonly unknown[])[];
  const groups = present.filter(isGroup);
  const names = new Set(groups.flatMap((group) => Object.keys(group)));
  const elements = lists.flat();
  return {
    sorts: new Set(present.map(sortOf)),
    optional: present.length < values.length,
    fields: new Map([...names].map((name) => [name, shapeOfValues(groups.map((group) => group[name]))])),
    element: elements.length === 0 ? undefined : shapeOfValues(elements),
    example: exampleOf(present),
  };
}

function sortOf(value: unknown): Sort {
  if (Array.isArray(value)) return 'LIST';
  if (typeof value === 'number') return 'NUMBER';
  if (typeof value === 'boolean') return 'FLAG';
  if (typeof value === 'string') return parseDay(value) === undefined ? 'TEXT' : 'DAY';
  return 'GROUP';
}

function exampleOf(values: readonly unknown[]): string {
  const shown = values.find((value) => value !== '' && typeof value !== 'object');
  return shown === undefined ? '' : String(shown);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns the shape at a path like `items[].what`, or undefined where there is none */
export function shapeAt(shape: Shape, path: string): Shape | undefined {
  return path
    .split('.')
    .reduce<Shape | undefined>(
      (from, step) =>
        step.endsWith('[]') ? from?.fields.get(step.slice(0, -2))?.element : from?.fields.get(step),
      shape,
    );
}

/** True when some specimen lacks what stands at the path, or something that holds it; an empty list lacks nothing. */
export function isOptionalAt(shape: Shape, path: string): boolean {
  const steps = path.split('.');
  return steps.some((_, index) => shapeAt(shape, steps.slice(0, index + 1).join('.'))?.optional ?? false);
}

/** Every place of a shape that holds no other: path, sorts, example. */
export function leavesOf(shape: Shape, path = ''): readonly { readonly path: string; readonly at: Shape }[] {
  const leaves = [...shape.fields].flatMap(([name, at]) =>
    leavesOf(at, path === '' ? name : `${path}.${name}`),
  );
  if (leaves.length > 0) return leaves;
  return shape.element ? leavesOf(shape.element, `${path}[]`) : [{ path, at: shape }];
}
