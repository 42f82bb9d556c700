import type { Application, Attachment } from '../case-file/application.ts';
import { attachmentOf } from './attachment-view.ts';
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
export function agentView(caseId: string, { agent, attachments }: Application) {
  if (!agent) return null;
  const attached = attachments.find(({ sha256 }) => sha256 === agent.powerOfAttorney);
  return {
    ...agent,
    powerOfAttorney: attached ? attachmentOf(caseId, attached) : null,
    identityProofs: identityProofsOf(caseId, agent, attachments),
  };
}

/** 身份证明 of the applicant or of the agent, among the attachments of the application. */
export function identityProofsOf(
  caseId: string,
  { identityProofs = [] }: { readonly identityProofs?: readonly string[] },
  attachments: readonly Attachment[],
) {
  return attachments
    .filter(({ sha256 }) => identityProofs.includes(sha256))
    .map((attachment) => attachmentOf(caseId, attachment));
}
