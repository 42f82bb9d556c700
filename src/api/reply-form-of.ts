import { done, type Outcome } from '../case-file/outcome.ts';
import type { Refusal } from '../case-file/refusals.ts';
import type { ReplyForm } from '../usecases/handling/completed-reply.ts';
import { attachmentsOf } from './attachments-of.ts';
import type { Context } from './context.ts';
import { givenMember, notGivenMembers, replyMembers } from './reply-members.ts';
import type { ReplyContentInput, WithheldPartInput } from './schema.generated.ts';

interface Written {
  readonly enclosureIds?: readonly string[];
  readonly withheld?: readonly WithheldPartInput[];
}

/** 拟稿: the input's one member as the act takes it. The contract names each field as the act does. */
export async function replyFormOf(context: Context, input: ReplyContentInput): Promise<Outcome<ReplyForm>> {
  const { ground, member, fields } = givenMember(replyMembers, input);
  const { enclosureIds, withheld, ...texts } = fields as Written;
  const path = `reply.${member}.enclosureIds`;
  const enclosures = enclosureIds ? await attachmentsOf(context, path, enclosureIds) : undefined;
  if (enclosures?.ok === false) return enclosures;
  return done({
    ground,
    ...texts,
    ...(enclosures ? { enclosures: enclosures.value } : {}),
    ...(withheld ? { withheld: withheld.map(withheldOf) } : {}),
  } as ReplyForm);
}

function withheldOf({ part, because }: WithheldPartInput): object {
  const { ground, fields } = givenMember(notGivenMembers, because);
  return { part, because: { ground, ...fields } };
}

/** A refusal at a field of the reply, named as the input names the place. */
export function atReplyInput(refusal: Refusal, input: ReplyContentInput): Refusal {
  if (!('path' in refusal) || !refusal.path.startsWith('reply.')) return refusal;
  const { member, fields } = givenMember(replyMembers, input);
  const { withheld = [] } = fields as Written;
  const path = refusal.path
    .replace(/^reply\./, `reply.${member}.`)
    .replace(/\.enclosures\b/, '.enclosureIds')
    .replace(/\.withheld\.(\d+)\.because\./, (place, index: string) => {
      const part = withheld[Number(index)];
      return part ? `${place}${givenMember(notGivenMembers, part.because).member}.` : place;
    })
    .replace(/\.responsible\.because$/, '.responsible.undeterminedBecause')
    .replace(/\.responsible\.(name|contact)$/, '.responsible.other.$1');
  return { ...refusal, path };
}
