import type { Day } from '../../calendar/day.ts';
import { firstRefusal, lineLimit, paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { CatalogueContent } from '../ports/catalogue.ts';

/** An entry has every item of art. 12, and was made when it says. @returns the first thing wrong with it */
export function refusalOfContent(content: CatalogueContent, today: Day): Refusal | undefined {
  const { indexNo, name, summary, responsibleUnit, madeOn } = content;
  return firstRefusal<Refusal>(
    refusalOfText('indexNo', indexNo, lineLimit),
    refusalOfText('name', name, lineLimit),
    refusalOfText('summary', summary, paragraphLimit),
    refusalOfText('responsibleUnit', responsibleUnit, lineLimit),
    madeOn > today
      ? { code: 'DAY_REFUSED', path: 'madeOn', problem: 'IN_THE_FUTURE', on: madeOn, bound: today }
      : undefined,
  );
}

/** The same content, its members in one order and without the space around them. */
export function contentOf(given: CatalogueContent): CatalogueContent {
  const { indexNo, name, summary, madeOn, responsibleUnit, form } = given;
  return {
    indexNo: indexNo.trim(),
    name: name.trim(),
    summary: summary.trim(),
    madeOn,
    responsibleUnit: responsibleUnit.trim(),
    form,
  };
}

export function saysTheSame(one: CatalogueContent, other: CatalogueContent): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}
