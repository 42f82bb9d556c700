import type { NotGiven } from '../case-file/not-given.ts';
import type { ReplyContent } from '../case-file/reply-content.ts';
import type { NotGivenInput, ReplyContentInput } from './schema.generated.ts';

/** Each ground of a reply, and the member of `ReplyContentInput` that writes it. */
export const replyMembers = {
  ALREADY_PUBLIC: 'alreadyPublic',
  PROVIDED: 'provided',
  PROVIDED_BY_OTHER_MEANS: 'providedByOtherMeans',
  PARTIAL_DISCLOSURE: 'partialDisclosure',
  STATE_SECRET: 'stateSecret',
  PROHIBITED_BY_LAW: 'prohibitedByLaw',
  ENDANGERS_SECURITY: 'endangersSecurity',
  THIRD_PARTY_INTERESTS: 'thirdPartyInterests',
  INTERNAL_AFFAIRS: 'internalAffairs',
  DELIBERATIVE: 'deliberative',
  ENFORCEMENT_FILE: 'enforcementFile',
  GOVERNED_BY_SPECIAL_LAW: 'governedBySpecialLaw',
  INFORMATION_NONEXISTENT: 'informationNonexistent',
  NOT_RESPONSIBLE_AGENCY: 'notResponsibleAgency',
  REQUIRES_PROCESSING: 'requiresProcessing',
  STILL_UNCLEAR: 'stillUnclear',
  NOT_AN_APPLICATION: 'notAnApplication',
  REPEAT_NOT_PROCESSED: 'repeatNotProcessed',
  PUBLISHED_WORK: 'publishedWork',
  EXCESSIVE_NOT_PROCESSED: 'excessiveNotProcessed',
  REISSUE_NOT_PROCESSED: 'reissueNotProcessed',
  OTHER: 'other',
} as const satisfies Record<ReplyContent['ground'], keyof ReplyContentInput>;

/** Each ground on which a part is not given, and the member of `NotGivenInput` that writes it. */
export const notGivenMembers = {
  STATE_SECRET: 'stateSecret',
  PROHIBITED_BY_LAW: 'prohibitedByLaw',
  ENDANGERS_SECURITY: 'endangersSecurity',
  THIRD_PARTY_INTERESTS: 'thirdPartyInterests',
  INTERNAL_AFFAIRS: 'internalAffairs',
  DELIBERATIVE: 'deliberative',
  ENFORCEMENT_FILE: 'enforcementFile',
  NOT_GOVERNMENT_INFORMATION: 'notGovernmentInformation',
  INFORMATION_NONEXISTENT: 'informationNonexistent',
  NOT_RESPONSIBLE_AGENCY: 'notResponsibleAgency',
  REQUIRES_PROCESSING: 'requiresProcessing',
  GOVERNED_BY_SPECIAL_LAW: 'governedBySpecialLaw',
} as const satisfies Record<NotGiven['ground'], keyof NotGivenInput>;

/** The one member of a @oneOf input that is given, with the ground it stands for. */
export function givenMember<Ground extends string>(
  members: Readonly<Record<Ground, string>>,
  input: object,
): { readonly ground: Ground; readonly member: string; readonly fields: object } {
  const given: Readonly<Record<string, object | null | undefined>> = { ...input };
  for (const [ground, member] of Object.entries(members) as [Ground, string][]) {
    const fields = given[member];
    if (fields) return { ground, member, fields };
  }
  throw new TypeError('GraphQL let an input without a member through');
}
