import type { NotGiven, ResponsibleAgency } from '../case-file/not-given.ts';
import type { ReplyContent } from '../case-file/reply-content.ts';
import { notGivenMembers, replyMembers } from './reply-members.ts';

/** 拟稿内容 as `ReplyContentInput` takes it, so that a returned draft can be written anew; without its enclosures. */
export function replyInputOf(reply: ReplyContent): object {
  switch (reply.ground) {
    case 'PARTIAL_DISCLOSURE': {
      const { content, withheld } = reply;
      const parts = withheld.map(({ part, because }) => ({ part, because: notGivenInputOf(because) }));
      return { partialDisclosure: { content, withheld: parts } };
    }
    case 'PROVIDED':
      return { provided: { content: reply.content } };
    case 'NOT_RESPONSIBLE_AGENCY':
      return notGivenInputOf(reply);
    case 'REPEAT_NOT_PROCESSED':
      return { repeatNotProcessed: { earlierCaseId: reply.earlier.caseId } };
    default: {
      const { ground, ...fields } = reply;
      return { [replyMembers[ground]]: fields };
    }
  }
}

function notGivenInputOf(because: NotGiven): object {
  if (because.ground === 'NOT_RESPONSIBLE_AGENCY') {
    const { reason, responsible } = because;
    return { notResponsibleAgency: { reason, responsible: responsibleInputOf(responsible) } };
  }
  const { ground, ...fields } = because;
  return { [notGivenMembers[ground]]: fields };
}

function responsibleInputOf(responsible: ResponsibleAgency): object {
  if (!responsible.determined) return { undeterminedBecause: responsible.because };
  const { agencyId, name, contact } = responsible;
  return agencyId === undefined ? { other: { name, contact } } : { agencyId };
}
