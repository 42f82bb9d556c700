import { ask } from '../../api/ask.ts';
import type { AskedConsultation } from '../case/asked-of-others.ts';
import { type CaseHead, readHead } from '../case/head.ts';
import { type DraftVersion, readDraftVersions } from './draft-versions.ts';

/** What a draft is judged by, beside its words. */
export interface DeskGrounds {
  readonly consultations: readonly (Pick<AskedConsultation, 'ref' | 'with' | 'stateZh' | 'answer'> & {
    readonly party: { readonly name: string } | null;
  })[];
  readonly searches: readonly {
    readonly on: string;
    readonly places: readonly string[];
    readonly result: string;
  }[];
  readonly secrecyReview: {
    readonly findings: readonly {
      readonly item: string;
      readonly releasable: boolean;
      readonly basis: string;
    }[];
  } | null;
}

export interface DeskCase {
  readonly grounds: DeskGrounds;
  readonly head: CaseHead;
  readonly description: string;
  readonly draftPdfUrl: string | null;
  readonly attachments: readonly { readonly name: string; readonly size: number; readonly url: string }[];
  readonly versions: readonly DraftVersion[];
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
        readonly consultations: DeskGrounds['consultations'];
        readonly searches: DeskGrounds['searches'];
        readonly draft: Pick<DeskGrounds, 'secrecyReview'> | null;
      } | null;
    }>(
      `query ($id: ID!) { caseFile(id: $id) {
        application { description attachments { name size url } } draftPdfUrl
        consultations { ref with stateZh party { name } answer { on opinion text reasonable late } }
        searches { on places result }
        draft { secrecyReview { findings { item releasable basis } } }
      } }`,
      { id },
    ),
  ]);
  if (!head || !caseFile) return null;
  const { application, draftPdfUrl, consultations, searches, draft } = caseFile;
  return {
    head,
    grounds: { consultations, searches, secrecyReview: draft?.secrecyReview ?? null },
    description: application?.description ?? '',
    draftPdfUrl,
    attachments: application?.attachments ?? [],
    versions,
  };
}
