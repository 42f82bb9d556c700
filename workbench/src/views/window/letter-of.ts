import { ask } from '../../api/ask.ts';

interface Mail {
  readonly senderName: string;
  readonly channel: string;
  readonly waybillNo: string | null;
  readonly loggedOn: string;
}

export interface LoggedLetter extends Mail {
  readonly caseId: string;
  readonly version: number;
  readonly agencyId: string;
}

/** A logged letter that is about to be opened. @returns undefined for none @throws NotReached */
export async function letterOf(id: string): Promise<LoggedLetter | undefined> {
  const { caseFile } = await ask<{
    readonly caseFile: {
      readonly version: number;
      readonly agency: { readonly id: string };
      readonly mail: Mail | null;
    } | null;
  }>(
    'query ($id: ID!) { caseFile(id: $id) { version agency { id } mail { senderName channel waybillNo loggedOn } } }',
    { id },
  );
  if (!caseFile?.mail) return undefined;
  return { ...caseFile.mail, caseId: id, version: caseFile.version, agencyId: caseFile.agency.id };
}
