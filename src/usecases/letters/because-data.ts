import type { CaseFile } from '../../case-file/case-file.ts';
import type { NotGiven, NotResponsibleAgency, ThirdPartyInterests } from '../../case-file/not-given.ts';
import { assertNever } from '../../case-file/outcome.ts';
import {
  deliberativeNames,
  internalAffairNames,
  protectedInterestNames,
  securityInterestNames,
} from '../../case-file/reply-names.ts';
import type { BecauseData } from '../ports/reply-letters.ts';

type Because<Ground extends NotGiven['ground']> = Extract<BecauseData, { readonly ground: Ground }>;

/** 不予公开的理由, in the words a letter uses; what is kept on file for the court is left out. */
export function becauseData<Ground extends NotGiven['ground']>(
  because: Extract<NotGiven, { readonly ground: Ground }>,
  file: CaseFile,
): Because<Ground> {
  // Each case of the switch returns the member of its own ground.
  return printed(because, file) as Because<Ground>;
}

function printed(because: NotGiven, file: CaseFile): BecauseData {
  switch (because.ground) {
    case 'STATE_SECRET':
      return { ground: because.ground, reason: because.reason };
    case 'PROHIBITED_BY_LAW':
    case 'ENFORCEMENT_FILE':
    case 'GOVERNED_BY_SPECIAL_LAW':
    case 'NOT_GOVERNMENT_INFORMATION':
    case 'INFORMATION_NONEXISTENT':
    case 'REQUIRES_PROCESSING':
      return because;
    case 'ENDANGERS_SECURITY': {
      const interest = securityInterestNames[because.interest].zh;
      return { ground: because.ground, interest, reason: because.reason };
    }
    case 'THIRD_PARTY_INTERESTS':
      return thirdParty(because, file);
    case 'INTERNAL_AFFAIRS':
      return { ...because, kind: internalAffairNames[because.kind].zh };
    case 'DELIBERATIVE':
      return { ...because, kind: deliberativeNames[because.kind].zh };
    case 'NOT_RESPONSIBLE_AGENCY':
      return { ground: because.ground, reason: because.reason, responsible: responsibleOf(because) };
    default:
      return assertNever(because);
  }
}

/** Whether the third party objects, is silent, or was not asked: one of the three is a precondition of the reply. */
function thirdParty(
  { interest, reason, weighing, notAskedBecause = '' }: ThirdPartyInterests,
  { consultations }: CaseFile,
): Because<'THIRD_PARTY_INTERESTS'> {
  const asked = consultations.filter((one) => one.with === 'THIRD_PARTY');
  const objects = asked.some(({ answer }) => answer !== undefined && answer.opinion !== 'AGREES');
  const silent = asked.some(({ answer }) => answer === undefined) && notAskedBecause === '';
  return {
    ground: 'THIRD_PARTY_INTERESTS',
    interest: protectedInterestNames[interest].zh,
    opinion: objects ? 'OBJECTS' : silent ? 'SILENT' : 'NOT_ASKED',
    notAskedBecause,
    reason,
    weighing,
  };
}

function responsibleOf({
  responsible,
}: NotResponsibleAgency): Because<'NOT_RESPONSIBLE_AGENCY'>['responsible'] {
  if (!responsible.determined) return responsible;
  return { determined: true, name: responsible.name, contact: responsible.contact };
}
