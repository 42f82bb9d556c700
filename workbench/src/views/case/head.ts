import { ask } from '../../api/ask.ts';
import type { Permitted } from '../permitted.ts';
import type { Known } from './act-defaults.ts';
import type { Asked } from './asked-names.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Wait {
  readonly kind: string;
  readonly forWhom: string;
  readonly since: string;
  readonly dueOn: string | null;
  readonly over: boolean;
}

/** 下一步: what must be done now, by which acts, and by whom. */
export interface NextStep {
  readonly task: string;
  readonly acts: readonly string[];
  readonly by: readonly string[];
  readonly handler: { readonly name: string } | null;
  readonly dueOn: string | null;
  /** Of filing, while the applicant may still apply for reconsideration or sue. */
  readonly remedyUntil: string | null;
}

/** 逐日说明, as much of it as the page counts with. */
export interface Explanation {
  readonly days: readonly {
    readonly day: string;
    readonly counted?: number;
    readonly skipped?: string;
    readonly festival?: string;
    readonly notice?: string;
    readonly refs?: readonly string[];
  }[];
  readonly moves: readonly {
    readonly move: string;
    readonly ref?: string;
    readonly from?: string;
    readonly to?: string;
    readonly open?: boolean;
  }[];
  readonly provisional?: boolean;
  /** The day it runs from is not recorded, but inferred. */
  readonly presumed?: string;
  /** A day that was told before and stands no more. */
  readonly replaced?: { readonly zh: string };
}

export interface Deadline {
  readonly name: string;
  readonly zh: string;
  readonly on: string;
  readonly text: string;
  readonly explanation: Explanation;
  /** What was done about it. */
  readonly settled: { readonly zh: string } | null;
  /** It runs from a service that is not recorded yet. */
  readonly awaitsService?: boolean;
}

/** What the head of the page and its acts need of a case. */
export interface CaseHead extends Known, Asked {
  readonly id: string;
  readonly version: number;
  readonly applicationNo: string | null;
  readonly applicantName: string | null;
  readonly summary: string;
  readonly state: string;
  readonly channel: string;
  readonly agency: Named & Known['agency'];
  readonly unit: Named | null;
  readonly handler: Named | null;
  /** Who is away, for whom the viewer may act in the case. */
  readonly actingFor: { readonly name: string } | null;
  readonly submittedOn: string;
  readonly receivedOn: string | null;
  readonly replyDueOn: string | null;
  readonly repliedOn: string | null;
  readonly closedOn: string | null;
  readonly outcome: string | null;
  readonly mergedIntoNo: string | null;
  readonly mayLapseFrom: string | null;
  readonly provisional: boolean;
  readonly remainingWorkingDays: number | null;
  readonly alertLevel: string;
  readonly nextSteps: readonly NextStep[];
  readonly waits: readonly Wait[];
  readonly disputes: readonly { readonly id: string; readonly kind: string; readonly state: string }[];
  readonly deadlines: readonly Deadline[];
  readonly lateActs: readonly { readonly on: string; readonly deadlineZh: string; readonly due: string }[];
  readonly draft: { readonly returnedBecause: string | null } | null;
  readonly permittedActions: readonly Permitted[];
}

/** @returns null for a case that is not there, or not the viewer's */
export async function readHead(id: string): Promise<CaseHead | null> {
  const { caseFile } = await ask<{ readonly caseFile: CaseHead | null }>(
    `query ($id: ID!) { caseFile(id: $id) {
      id version applicationNo applicantName summary state channel submittedOn receivedOn replyDueOn repliedOn closedOn
      outcome mergedIntoNo mayLapseFrom provisional remainingWorkingDays alertLevel
      nextSteps { task acts by handler { name } dueOn remedyUntil } disputes { id kind state }
      agency { id name settings { correctionTermWorkingDays } } unit { id name } handler { id name } actingFor { name }
      waits { kind forWhom since dueOn over }
      deadlines { name zh on text explanation settled { zh } awaitsService }
      consultations { ref sentOn party { name } }
      lateActs { on deadlineZh due }
      items redoOrder { orderedBy decisionNo orderedOn quashedFor until }
      application {
        description delivery agent { name phone authority }
        applicant { name identityDocument phone email address postcode fax legalRepresentative contactPerson }
      }
      draft { returnedBecause } corrections { receivedOn submitted { description goodReason } }
      permittedActions { action title article permitted refusal { code zh article ... on NotPermitted { reason by } } }
    } }`,
    { id },
  );
  return caseFile;
}
