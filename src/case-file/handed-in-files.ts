import type { Application, Attachment } from './application.ts';

/** What an attachment of an application was handed in as, where the form has a place for it. */
export type AttachmentPlace = 'IDENTITY_PROOF' | 'POWER_OF_ATTORNEY' | 'AGENT_IDENTITY_PROOF';

/** 申请附件: one file, its place in the form, and which one of equal bytes it is, from 1. */
export interface HandedInFile {
  readonly attachment: Attachment;
  readonly place: AttachmentPlace | undefined;
  readonly copy: number;
}

/**
 * The attachments of an application, each with a place of its own. Places name bytes, and one scan may have been chosen for
 * two of them: of equal files the forms put the applicant's proofs before all others, the agent's papers behind them.
 */
export function handedInFiles({
  attachments,
  identityProofs = [],
  agent,
}: Pick<Application, 'attachments' | 'identityProofs' | 'agent'>): readonly HandedInFile[] {
  const places = new Map<number, AttachmentPlace>();
  const indexes = attachments.map((_, index) => index);
  function put(place: AttachmentPlace, sha256: string, order: readonly number[]): void {
    const free = order.find((index) => attachments[index]?.sha256 === sha256 && !places.has(index));
    if (free !== undefined) places.set(free, place);
  }
  for (const sha256 of identityProofs) put('IDENTITY_PROOF', sha256, indexes);
  const fromTheEnd = indexes.toReversed();
  for (const sha256 of agent?.identityProofs ?? []) put('AGENT_IDENTITY_PROOF', sha256, fromTheEnd);
  if (agent?.powerOfAttorney !== undefined) put('POWER_OF_ATTORNEY', agent.powerOfAttorney, fromTheEnd);
  return attachments.map((attachment, index) => ({
    attachment,
    place: places.get(index),
    copy: copyNo(attachments, index),
  }));
}

/** Which one of equal bytes a file of a list is, from 1: each is called by its own name. */
export function copyNo(files: readonly Attachment[], index: number): number {
  const sha256 = files[index]?.sha256;
  return files.slice(0, index + 1).filter((file) => file.sha256 === sha256).length;
}
