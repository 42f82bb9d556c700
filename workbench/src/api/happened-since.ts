import { ask } from './ask.ts';

interface Told {
  readonly timeline: readonly { readonly seq: number; readonly actorName: string; readonly zh: string }[];
}

/**
 * What others did to the case or the dispute of a command after the version it was made for, in the words of the timeline.
 * @param input of the command: `caseId` or `disputeId`, and `expectedVersion`
 * @returns nothing where it could not be read; that something happened is said all the same
 */
export async function happenedSince(input: object): Promise<readonly string[]> {
  const { caseId, disputeId, expectedVersion } = input as {
    readonly caseId?: string;
    readonly disputeId?: string;
    readonly expectedVersion?: number;
  };
  try {
    const told = caseId === undefined ? await ofDispute(disputeId) : await ofCase(caseId);
    const since = (told?.timeline ?? []).filter(({ seq }) => seq > (expectedVersion ?? 0));
    return since.map(({ actorName, zh }) => `${actorName}：${zh}`);
  } catch {
    return [];
  }
}

async function ofCase(id: string): Promise<Told | null> {
  const { caseFile } = await ask<{ readonly caseFile: Told | null }>(
    'query ($id: ID!) { caseFile(id: $id) { timeline { seq actorName zh } } }',
    { id },
  );
  return caseFile;
}

async function ofDispute(id: string | undefined): Promise<Told | null> {
  if (id === undefined) return null;
  const { dispute } = await ask<{ readonly dispute: Told | null }>(
    'query ($id: ID!) { dispute(id: $id) { timeline { seq actorName zh } } }',
    { id },
  );
  return dispute;
}
