import { ask } from '../../api/ask.ts';
import { caseSelection } from '../../contract/case-selection.ts';
import { toldApart } from './told-apart.ts';

export interface DeskQueue {
  readonly name: string;
  readonly zh: string;
  readonly count: number;
  readonly soonestDueOn: string | null;
  readonly filter: { readonly agencyIds: readonly string[] | null };
  /** The agencies, where another of this name has others; else empty. */
  readonly where: string;
}

export interface DeskWait {
  readonly kind: string;
  readonly zh: string;
  readonly count: number;
  readonly since: string | null;
  readonly soonestDueOn: string | null;
  readonly filter: { readonly agencyIds: readonly string[] | null };
  /** The agencies, where another of this name has others; else empty. */
  readonly where: string;
}

/** 其他待办 in one agency. */
export interface DeskMatter {
  readonly name: string;
  readonly zh: string;
  readonly count: number;
  readonly since: string;
  readonly agency: { readonly id: string; readonly name: string };
}

export interface Desk {
  readonly queues: readonly DeskQueue[];
  readonly waits: readonly DeskWait[];
  readonly matters: readonly DeskMatter[];
}

/** What waits for the signed-in person, and what waits for others. */
export async function readDesk(): Promise<Desk> {
  const { deskSummary, agencies } = await ask<{
    readonly deskSummary: {
      readonly queues: readonly Omit<DeskQueue, 'where'>[];
      readonly waits: readonly Omit<DeskWait, 'where'>[];
      readonly matters: readonly DeskMatter[];
    } | null;
    readonly agencies: readonly { readonly id: string; readonly name: string }[];
  }>(
    `{ agencies { id name } deskSummary {
      queues { name zh count soonestDueOn filter { ...selection } }
      waits { kind zh count since soonestDueOn filter { ...selection } }
      matters { name zh count since agency { id name } }
    } }
    ${caseSelection}`,
  );
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return {
    queues: toldApart(deskSummary?.queues ?? [], names),
    waits: toldApart(deskSummary?.waits ?? [], names),
    matters: deskSummary?.matters ?? [],
  };
}

export interface DeskCase {
  readonly id: string;
  readonly applicationNo: string | null;
  readonly applicantName: string | null;
  readonly summary: string;
  readonly state: string;
  readonly replyDueOn: string | null;
  readonly remainingWorkingDays: number | null;
  readonly alertLevel: string;
  readonly agency: { readonly id: string; readonly name: string };
  readonly handler: { readonly id: string; readonly name: string } | null;
  /** Of cases that are handled. */
  readonly draft?: { readonly returnedBecause: string | null } | null;
  /** Of cases that are to be redone or filed: the term of the order, and of the remedies, stands among the steps. */
  readonly nextSteps?: readonly TermedStep[];
}

interface TermedStep {
  readonly task: string;
  readonly remainingWorkingDays: number | null;
  readonly alertLevel: string | null;
  readonly remedyUntil: string | null;
}

const withTerms: readonly (string | undefined)[] = ['REDO', 'FILE'];

/** The cases of a queue that are due first, with how their drafts stand, or the terms of what is to be redone or filed. */
export async function firstCases(
  filter: object,
  first: number,
  queue?: string,
): Promise<readonly DeskCase[]> {
  const given = Object.fromEntries(
    Object.entries(filter as Readonly<Record<string, unknown>>).filter(([, value]) => value !== null),
  );
  const { caseFiles } = await ask<{
    readonly caseFiles: { readonly edges: readonly { readonly node: DeskCase }[] };
  }>(
    `query ($filter: CaseFilter, $first: Int, $handled: Boolean!, $termed: Boolean!) { caseFiles(filter: $filter, first: $first) {
      edges { node { id applicationNo applicantName summary state replyDueOn remainingWorkingDays alertLevel
        agency { id name } handler { id name } draft @include(if: $handled) { returnedBecause }
        nextSteps @include(if: $termed) { task remainingWorkingDays alertLevel remedyUntil } } }
    } }`,
    { filter: given, first, handled: queue === 'HANDLE', termed: withTerms.includes(queue) },
  );
  return caseFiles.edges.map(({ node }) => node);
}
