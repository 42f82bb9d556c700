import { ask } from '../../api/ask.ts';
import { type CaseHead, readHead } from '../case/head.ts';
import type { Permitted } from '../permitted.ts';
import { type DraftVersion, readDraftVersions } from './draft-versions.ts';

export interface DeskRow {
  readonly id: string;
  readonly version: number;
  readonly applicationNo: string | null;
  readonly applicantName: string | null;
  readonly summary: string;
  readonly state: string;
  readonly replyDueOn: string | null;
  readonly remainingWorkingDays: number | null;
  readonly alertLevel: string;
  readonly draft: { readonly no: number; readonly ground: string } | null;
  readonly permittedActions: readonly Permitted[];
}

export interface DeskCase {
  readonly head: CaseHead;
  readonly description: string;
  readonly draftPdfUrl: string | null;
  readonly attachments: readonly { readonly name: string; readonly size: number; readonly url: string }[];
  readonly versions: readonly DraftVersion[];
}

/** The cases on a desk, soonest due first: those in which the viewer may do one of its acts. */
export async function readDesk(
  tasks: readonly string[],
  acts: readonly string[],
): Promise<readonly DeskRow[]> {
  const { caseFiles } = await ask<{
    readonly caseFiles: { readonly edges: readonly { readonly node: DeskRow }[] };
  }>(
    `query ($tasks: [CaseTask!]) { caseFiles(filter: { tasks: $tasks }, first: 50) { edges { node {
      id version applicationNo applicantName summary state replyDueOn remainingWorkingDays alertLevel
      draft { no ground }
      permittedActions { action title article permitted refusal { code zh article } }
    } } } }`,
    { tasks },
  );
  return caseFiles.edges
    .map(({ node }) => node)
    .filter(({ permittedActions }) =>
      permittedActions.some(({ action, permitted }) => permitted && acts.includes(action)),
    );
}

/** @returns null for a case that is gone from the viewer's sight */
export async function readDeskCase(id: string): Promise<DeskCase | null> {
  const [head, versions, { caseFile }] = await Promise.all([
    readHead(id),
    readDraftVersions(id),
    ask<{
      readonly caseFile: {
        readonly application: Pick<DeskCase, 'description' | 'attachments'> | null;
        readonly draftPdfUrl: string | null;
      } | null;
    }>(
      `query ($id: ID!) { caseFile(id: $id) {
        application { description attachments { name size url } } draftPdfUrl
      } }`,
      { id },
    ),
  ]);
  if (!head || !caseFile) return null;
  const { application, draftPdfUrl } = caseFile;
  return {
    head,
    description: application?.description ?? '',
    draftPdfUrl,
    attachments: application?.attachments ?? [],
    versions,
  };
}
