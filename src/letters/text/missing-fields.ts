import { parseDay } from '../../calendar/day.ts';
import type { WrittenReply } from '../../usecases/ports/kept-letters.ts';
import type { LetterData } from '../../usecases/ports/letters.ts';
import { neutralise } from './neutralise.ts';

/**
 * What a letter must be told and was not.
 * @param required paths of a template's front matter: `court`, `remedy.court`, `items`, `items[].what`
 * @returns the paths of what is absent, blank, an empty list, no number above 0 or, for a name that ends in `On`, no day
 */
export function missingFields(
  required: readonly string[],
  data: LetterData | WrittenReply,
): readonly string[] {
  return required.flatMap((path) => missingAt(path.split('.'), data, ''));
}

function missingAt(path: readonly string[], from: unknown, walked: string): readonly string[] {
  const [step, ...rest] = path;
  if (step === undefined) return isFilled(from, walked) ? [] : [walked];
  const name = step.replace(/\[\]$/u, '');
  const value = isRecord(from) ? from[name] : undefined;
  const here = walked === '' ? name : `${walked}.${name}`;
  if (!step.endsWith('[]')) return missingAt(rest, value, here);
  const elements: readonly unknown[] = Array.isArray(value) ? value : [];
  return elements.flatMap((element, index) => missingAt(rest, element, `${here}[${index}]`));
}

function isFilled(value: unknown, path: string): boolean {
  if (typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'string') return false;
  return path.endsWith('On') ? parseDay(value) !== undefined : neutralise(value).trim() !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
