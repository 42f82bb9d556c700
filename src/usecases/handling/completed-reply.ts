import type { CaseFile } from '../../case-file/case-file.ts';
import type { NotGiven, NotResponsibleAgency, WithheldPart } from '../../case-file/not-given.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { PartialDisclosure, ReplyContent } from '../../case-file/reply-content.ts';
import type { Transaction } from '../ports/work.ts';
import { earlierReply } from './earlier-reply.ts';

/** 负责公开的机关, as a handler names it: an agency of the installation by its id, another in words, or none and why. */
export type ResponsibleForm =
  | { readonly agencyId: string }
  | { readonly other: { readonly name: string; readonly contact: string } }
  | { readonly undeterminedBecause: string };

type NotResponsibleForm = Omit<NotResponsibleAgency, 'responsible'> & {
  readonly responsible: ResponsibleForm;
};

interface WithheldForm {
  readonly part: string;
  readonly because: Exclude<NotGiven, NotResponsibleAgency> | NotResponsibleForm;
}

type PartialForm = Omit<PartialDisclosure, 'withheld'> & { readonly withheld: readonly WithheldForm[] };

interface RepeatForm {
  readonly ground: 'REPEAT_NOT_PROCESSED';
  readonly earlierCaseId: string;
}

/** What a handler fills in of a reply; what the service knows itself is looked up. */
export type ReplyForm =
  | Exclude<
      ReplyContent,
      { readonly ground: 'REPEAT_NOT_PROCESSED' | 'NOT_RESPONSIBLE_AGENCY' | 'PARTIAL_DISCLOSURE' }
    >
  | NotResponsibleForm
  | PartialForm
  | RepeatForm;

/** The reply with name and contact of the right agency (art. 36(5)) and number and day of the earlier reply (art. 36(6)). */
export async function completedReply(
  form: ReplyForm,
  file: CaseFile,
  transaction: Transaction,
): Promise<Outcome<ReplyContent>> {
  switch (form.ground) {
    case 'NOT_RESPONSIBLE_AGENCY':
      return completedAgency(form, 'reply', file, transaction);
    case 'PARTIAL_DISCLOSURE':
      return completedParts(form, file, transaction);
    case 'REPEAT_NOT_PROCESSED': {
      const earlier = await earlierReply(form.earlierCaseId, file, transaction);
      return earlier.ok ? done({ ground: form.ground, earlier: earlier.value }) : earlier;
    }
    default:
      return done(form);
  }
}

async function completedParts(
  form: PartialForm,
  file: CaseFile,
  transaction: Transaction,
): Promise<Outcome<PartialDisclosure>> {
  const withheld: WithheldPart[] = [];
  for (const [index, { part, because }] of form.withheld.entries()) {
    const path = `reply.withheld.${index}.because`;
    const completed =
      because.ground === 'NOT_RESPONSIBLE_AGENCY'
        ? await completedAgency(because, path, file, transaction)
        : done(because);
    if (!completed.ok) return completed;
    withheld.push({ part, because: completed.value });
  }
  return done({ ...form, withheld });
}

async function completedAgency(
  form: NotResponsibleForm,
  path: string,
  file: CaseFile,
  transaction: Transaction,
): Promise<Outcome<NotResponsibleAgency>> {
  const { responsible } = form;
  if ('undeterminedBecause' in responsible)
    return done({ ...form, responsible: { determined: false, because: responsible.undeterminedBecause } });
  if ('other' in responsible)
    return done({ ...form, responsible: { determined: true, ...responsible.other } });
  const agency = await transaction.agency(responsible.agencyId);
  if (!agency || agency.id === file.agencyId)
    return refuse({
      code: 'INVALID_INPUT',
      path: `${path}.responsible.agencyId`,
      problem: agency ? 'NOT_ALLOWED' : 'UNKNOWN',
    });
  const { id: agencyId, name, address, phone } = agency;
  return done({
    ...form,
    responsible: { determined: true, name, contact: `${address}，电话${phone}`, agencyId },
  });
}
