import { ask } from '../../api/ask.ts';

export interface LoggedLetter {
  readonly caseId: string;
  readonly version: number;
  readonly agencyId: string;
  readonly senderName: string;
}

/** A logged letter that is about to be opened. @returns undefined for none @throws NotReached */
export async function letterOf(id: string): Promise<LoggedLetter | undefined> {
  const { caseFile } = await ask<{
    readonly caseFile: {
      readonly version: number;
      readonly agency: { readonly id: string };
      readonly mail: { readonly senderName: string } | null;
    } | null;
  }>('query ($id: ID!) { caseFile(id: $id) { version agency { id } mail { senderName } } }', { id });
  if (!caseFile?.mail) return undefined;
  return {
    caseId: id,
    version: caseFile.version,
    agencyId: caseFile.agency.id,
    senderName: caseFile.mail.senderName,
  };
}
