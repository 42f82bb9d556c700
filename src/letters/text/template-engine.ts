import { Liquid } from 'liquidjs';
import { chineseDay } from '../../calendar/chinese-day.ts';
import { day } from '../../calendar/day.ts';
import { asQuotation } from './as-quotation.ts';
import { asSentence } from './as-sentence.ts';
import { sealValue } from './sealed-value.ts';

const allowedTags = ['if', 'unless', 'case', 'for', 'include'];
const allowedFilters = ['join', 'size', 'default'];

const limits = { parseLimit: 100_000, renderLimit: 10_000, memoryLimit: 10_000_000 };

/**
 * LiquidJS cut down to what a letter needs: conditions, loops, partials, three filters of its own (`day`,
 * `sentence`, `quoted`) besides `join`, `size` and `default`. An unknown variable, filter or tag is an error; nothing outside the data can be reached;
 * every value printed is sealed (see `sealValue`).
 * @param partials the partials' texts by name
 */
export function createTemplateEngine(partials: Readonly<Record<string, string>>): Liquid {
  const engine = new Liquid({
    templates: { ...partials },
    dynamicPartials: true,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    cache: true,
    outputEscape: (value: unknown) => sealValue(printed(value)),
    ...limits,
  });
  keepOnly(engine.tags, allowedTags);
  keepOnly(engine.filters, allowedFilters);
  engine.registerFilter('day', (value: unknown) => chineseDay(day(String(value))));
  engine.registerFilter('sentence', (value: unknown) => asSentence(String(value)));
  engine.registerFilter('quoted', (value: unknown) => asQuotation(String(value)));
  return engine;
}

function printed(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError(`a letter prints text and numbers, not ${value === null ? 'null' : typeof value}`);
}

function keepOnly(registry: object, names: readonly string[]): void {
  for (const name of Object.keys(registry)) if (!names.includes(name)) Reflect.deleteProperty(registry, name);
}
