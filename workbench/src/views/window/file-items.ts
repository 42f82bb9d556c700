import { perform, type Refused } from '../../api/perform.ts';
import { mutationId } from '../../forms/mutation-id.ts';
import { inputOfDraft, recordingActs } from './input-of-draft.ts';
import type { DraftItem, WindowDraft } from './window-draft.ts';

const wanted = '... on ActDone { caseFile { id version state } warnings { zh } }';

interface Done {
  readonly caseFile: { readonly id: string; readonly version: number; readonly state: string };
  readonly warnings: readonly { readonly zh: string }[];
}

/**
 * Records every item of the desk as a case and registers it (arts. 29, 45), and notes in the draft how far it came; a fax or an
 * ordinary letter is not received before it is confirmed with the applicant (art. 31), and cannot be registered yet. Sent again
 * after a lost network it goes on from there; an act whose answer was lost keeps its `clientMutationId` and has one effect.
 * @returns the refusal of the first item that was refused, with its place
 * @throws NotReached, Malformed
 */
export async function fileItems(
  draft: WindowDraft,
): Promise<{ readonly refused: Refused; readonly index: number } | undefined> {
  for (const [index, item] of draft.items.entries()) {
    const refused = await recordItem(draft, item);
    if (refused) return { refused, index };
    await registerItem(item);
  }
  return undefined;
}

async function recordItem(draft: WindowDraft, item: DraftItem): Promise<Refused | undefined> {
  if (item.recorded) return undefined;
  const performed = await perform(recordingActs[draft.way], inputOfDraft(draft, item), wanted);
  if (!performed.ok) {
    // A refused command had no effect: what is sent next is another one.
    item.recordId = mutationId();
    return performed.refused;
  }
  const { caseFile, warnings } = performed.answer as unknown as Done;
  item.recorded = { caseId: caseFile.id, version: caseFile.version, warnings: warnings.map(({ zh }) => zh) };
  if (caseFile.state === 'SUBMITTED') item.filed = { warnings: item.recorded.warnings, toBeConfirmed: true };
  return undefined;
}

async function registerItem(item: DraftItem): Promise<void> {
  if (!item.recorded || item.filed) return;
  const { caseId, version, warnings: earlier } = item.recorded;
  const performed = await perform(
    'registerApplication',
    { clientMutationId: item.registerId, caseId, expectedVersion: version },
    wanted,
  );
  if (!performed.ok) {
    item.filed = { warnings: earlier, problem: performed.refused.zh };
    return;
  }
  const { warnings } = performed.answer as unknown as Done;
  item.filed = { warnings: [...earlier, ...warnings.map(({ zh }) => zh)] };
}
