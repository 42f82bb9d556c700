import { viewer } from '../../api/viewer.ts';
import { isPerson } from './gaps-of-draft.ts';
import { scanned } from './identity-note.ts';
import type { DraftItem, WindowDraft } from './window-draft.ts';

/** The act that records an application of each way in. */
export const recordingActs = {
  WINDOW: 'recordWindowApplication',
  ORAL: 'recordOralApplication',
  FAX: 'recordFaxApplication',
  MAIL: 'recordMailApplication',
} as const satisfies Record<WindowDraft['way'], string>;

/** What is sent for one item of the desk. */
export function inputOfDraft(draft: WindowDraft, item: DraftItem): object {
  return {
    clientMutationId: item.recordId,
    ...(draft.letter
      ? { caseId: draft.letter.caseId, expectedVersion: draft.letter.version }
      : { agencyId: draft.agencyId }),
    application: applicationOf(draft, item.description),
    ...optional({ on: draft.on, lateEntryReason: draft.lateEntryReason }),
    ...(draft.way === 'FAX' ? { at: `${draft.faxedAt}:00+08:00` } : {}),
    ...(draft.way === 'ORAL'
      ? {
          oral: {
            writtenBy: viewer.value?.name ?? '',
            difficulty: draft.difficulty.trim(),
            approvedBy: draft.approvedBy,
          },
        }
      : {}),
  };
}

/** The part of it that is the application (art. 29). */
export function applicationOf(draft: WindowDraft, description: string): object {
  const { agentName, agentNumber, agentPhone, record, inaccuracy, evidence } = draft;
  const powers = draft.hasAgent ? draft.powerOfAttorney.map(({ id }) => id) : [];
  return {
    applicant: {
      kind: draft.kind,
      name: draft.name.trim(),
      identityDocument: draft.identityDocument,
      identityNumber: scanned(draft.identityNumber),
      ...optional({
        phone: draft.phone,
        email: draft.email,
        fax: draft.fax,
        address: draft.address,
        postcode: draft.postcode,
        ...(isPerson(draft)
          ? {}
          : { legalRepresentative: draft.legalRepresentative, contactPerson: draft.contactPerson }),
      }),
    },
    ...(draft.hasAgent
      ? {
          agent: {
            name: agentName.trim(),
            identityNumber: scanned(agentNumber),
            ...optional({
              phone: agentPhone,
              authority: draft.authority,
              powerOfAttorneyId: powers[0] ?? '',
            }),
          },
        }
      : {}),
    description: description.trim(),
    form: draft.form,
    delivery: draft.delivery,
    acceptsOtherWays: draft.acceptsOtherWays,
    ...optional({ assistance: draft.assistance }),
    attachmentIds: [...draft.attachments.map(({ id }) => id), ...powers],
    ...(draft.rectifies ? { rectification: { record, inaccuracy, evidence } } : {}),
  };
}

function optional(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
}
