import type { Application, Attachment } from '../case-file/application.ts';
import { type AttachmentPlace, handedInFiles } from '../case-file/handed-in-files.ts';
import { attachmentOf, handedInView } from './attachment-view.ts';
import type { AgentInput } from './schema.generated.ts';

/**
 * 受托人, as an input names it: the power of attorney by the id of its upload, which is one of the attachments.
 * @param attachments in the order of their ids
 */
export function agentOf(
  { powerOfAttorneyId, ...agent }: AgentInput,
  attachmentIds: readonly string[],
  attachments: readonly Attachment[],
) {
  if (powerOfAttorneyId === undefined || powerOfAttorneyId === null) return agent;
  const powerOfAttorney = attachments[attachmentIds.indexOf(powerOfAttorneyId)]?.sha256;
  return powerOfAttorney === undefined ? 'UNKNOWN' : { ...agent, powerOfAttorney };
}

/** 受托人, as those who may read the case see it. */
export function agentView(caseId: string, application: Application) {
  const { agent, attachments } = application;
  if (!agent) return null;
  const [placed] = handedInAs(caseId, application, 'POWER_OF_ATTORNEY');
  const named = attachments.find(({ sha256 }) => sha256 === agent.powerOfAttorney);
  return {
    ...agent,
    powerOfAttorney: placed ?? (named ? attachmentOf(caseId, named) : null),
    identityProofs: handedInAs(caseId, application, 'AGENT_IDENTITY_PROOF'),
  };
}

/** Those of the attachments that were put into one place of the form. */
export function handedInAs(caseId: string, application: Application, wanted: AttachmentPlace) {
  return handedInFiles(application)
    .filter(({ place }) => place === wanted)
    .map((file) => handedInView(caseId, file));
}
