import { ask } from '../../api/ask.ts';
import { type CaseHead, readHead } from '../case/head.ts';
import { type DraftVersion, readDraftVersions } from './draft-versions.ts';

export interface DeskCase {
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
