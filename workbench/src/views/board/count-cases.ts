import { ask } from '../../api/ask.ts';
import type { Chosen } from '../queues/case-filter.ts';

/** Which cases a figure counts; the page of cases takes the same. */
export type CaseChoice = Chosen;

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;

interface Count {
  readonly totalCount: number;
}

/** 件数: how many cases the viewer has of each filter, exactly as the page of cases counts them. */
export async function countCases(choices: readonly CaseChoice[]): Promise<readonly number[]> {
  const groups = Array.from({ length: Math.ceil(choices.length / names.length) }, (_, at) =>
    choices.slice(at * names.length, (at + 1) * names.length),
  );
  const counts = await Promise.all(groups.map(countGroup));
  return counts.flat();
}

/** Filters that the group does not fill ask for the cases of no agency at all: they cost nothing. */
async function countGroup(group: readonly CaseChoice[]): Promise<readonly number[]> {
  const variables = Object.fromEntries(names.map((name, at) => [name, group[at] ?? { agencyIds: [] }]));
  const answer = await ask<Readonly<Record<(typeof names)[number], Count>>>(
    `query (
      $a: CaseFilter, $b: CaseFilter, $c: CaseFilter, $d: CaseFilter, $e: CaseFilter,
      $f: CaseFilter, $g: CaseFilter, $h: CaseFilter, $i: CaseFilter, $j: CaseFilter
    ) {
      a: caseFiles(filter: $a, first: 1) { totalCount } b: caseFiles(filter: $b, first: 1) { totalCount }
      c: caseFiles(filter: $c, first: 1) { totalCount } d: caseFiles(filter: $d, first: 1) { totalCount }
      e: caseFiles(filter: $e, first: 1) { totalCount } f: caseFiles(filter: $f, first: 1) { totalCount }
      g: caseFiles(filter: $g, first: 1) { totalCount } h: caseFiles(filter: $h, first: 1) { totalCount }
      i: caseFiles(filter: $i, first: 1) { totalCount } j: caseFiles(filter: $j, first: 1) { totalCount }
    }`,
    variables,
  );
  return group.map((_, at) => answer[names[at] ?? 'a'].totalCount);
}
