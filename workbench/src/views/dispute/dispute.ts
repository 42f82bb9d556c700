import { ask } from '../../api/ask.ts';
import type { Deadline } from '../case/head.ts';
import type { Paper } from '../PaperList.vue';
import type { Permitted } from '../permitted.ts';
import type { TimelineEvent } from '../TimelineList.vue';

/** A reconsideration or a suit, as its page shows it. */
export interface DisputeOnPage {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly route: string | null;
  readonly state: string;
  readonly forum: string;
  readonly forumCaseNo: string | null;
  readonly openedOn: string;
  readonly acceptedOn: string | null;
  readonly procedure: string | null;
  readonly extendedByDays: number;
  readonly copyReceivedOn: string | null;
  readonly dueOn: string | null;
  readonly effectiveOn: string | null;
  readonly endedOn: string | null;
  readonly result: string | null;
  readonly reportedAs: string | null;
  readonly agency: { readonly id: string; readonly name: string };
  readonly caseFile: { readonly id: string; readonly applicationNo: string | null; readonly summary: string };
  readonly contested: {
    readonly kind: string;
    readonly documentNo: string | null;
    readonly ground: string | null;
    readonly sentOn: string | null;
    readonly servedOn: string | null;
    readonly replyDueOn: string | null;
    readonly what: string | null;
  };
  readonly afterReconsideration: { readonly id: string; readonly forum: string } | null;
  readonly agents: readonly { readonly kind: string; readonly name: string; readonly position: string }[];
  readonly answer: {
    readonly filedOn: string;
    readonly reasons: string | null;
    readonly plea: string | null;
    readonly evidence: readonly {
      readonly name: string;
      readonly proves: string;
      readonly purpose: string;
    }[];
  } | null;
  readonly hearings: readonly {
    readonly notifiedOn: string;
    readonly hearingOn: string;
    readonly place: string;
  }[];
  readonly judgments: readonly {
    readonly instance: string;
    readonly servedOn: string;
    readonly judgmentNo: string;
    readonly result: string | null;
  }[];
  readonly ruling: {
    readonly result: string;
    readonly no: string | null;
    readonly servedOn: string;
    readonly order: {
      readonly kind: string;
      readonly quashedFor: string | null;
      readonly until: string | null;
    } | null;
  } | null;
  readonly evidence: readonly {
    readonly kind: string;
    readonly zh: string;
    readonly basis: string;
    readonly purpose: string;
    readonly inCaseFile: boolean;
    readonly listed: boolean;
    readonly caseSeqs: readonly number[];
  }[];
  readonly warnings: readonly { readonly code: string; readonly zh: string }[];
  readonly nextStep: { readonly zh: string } | null;
  readonly lateActs: readonly { readonly on: string; readonly deadlineZh: string; readonly due: string }[];
  readonly deadlines: readonly Deadline[];
  readonly permittedActions: readonly Permitted[];
  readonly timeline: readonly TimelineEvent[];
  readonly keptPapers: readonly {
    readonly seq: number;
    readonly on: string;
    readonly zh: string;
    readonly files: readonly { readonly name: string; readonly size: number; readonly url: string }[];
  }[];
  readonly papers: readonly Paper[];
}

/** @returns null for one that is not there, or not the viewer's */
export async function readDispute(id: string): Promise<DisputeOnPage | null> {
  const { dispute } = await ask<{ readonly dispute: DisputeOnPage | null }>(
    `query ($id: ID!) { dispute(id: $id) {
      id version kind route state forum forumCaseNo openedOn acceptedOn procedure extendedByDays copyReceivedOn dueOn
      effectiveOn endedOn result reportedAs
      agency { id name } caseFile { id applicationNo summary }
      contested { kind documentNo ground sentOn servedOn replyDueOn what }
      afterReconsideration { id forum } agents { kind name position } answer { filedOn reasons plea evidence { name proves purpose } }
      hearings { notifiedOn hearingOn place } judgments { instance servedOn judgmentNo result }
      ruling { result no servedOn order { kind quashedFor until } }
      evidence { kind zh basis purpose inCaseFile listed caseSeqs } warnings { code zh } nextStep { zh }
      lateActs { on deadlineZh due } deadlines { name zh on text explanation settled { zh } }
      permittedActions { action title article permitted refusal { code zh article ... on NotPermitted { reason by } } }
      timeline { seq on recordedAt actorName onBehalfOf zh late lateEntryReason voided }
      keptPapers { seq on zh files { name size url } }
      papers { kind title article available needsZh url }
    } }`,
    { id },
  );
  return dispute;
}
