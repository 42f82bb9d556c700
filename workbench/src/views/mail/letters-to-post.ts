import { ask } from '../../api/ask.ts';
import { perform } from '../../api/perform.ts';
import { mutationId } from '../../forms/mutation-id.ts';

export interface LetterToPost {
  readonly caseId: string;
  readonly letterId: string;
  readonly applicationNo: string | null;
  readonly letter: string;
  readonly documentNo: string | null;
  readonly writtenOn: string;
  readonly name: string;
  readonly contactPerson: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
}

/** What the clerk types of a letter, kept until it is posted; what was sent once is sent again as it was. */
export interface Posting {
  waybillNo: string;
  way: string;
  problem: string;
  sent?: { readonly input: object; readonly mutation: string };
}

export function blankPosting(): Posting {
  return { waybillNo: '', way: 'EMS', problem: '' };
}

/**
 * 记录交寄 of one letter; a signed reply leaves by its own act, with the waybill it is posted with.
 * @returns whether it is done; else the posting says why
 * @throws NotReached, Malformed
 */
export async function post(letter: LetterToPost, posting: Posting, on: string): Promise<boolean> {
  posting.problem = '';
  posting.sent ??= await actOf(letter, posting, on);
  const performed = await perform(posting.sent.mutation, posting.sent.input);
  delete posting.sent;
  if (performed.ok) return true;
  posting.problem = performed.refused.zh;
  return false;
}

interface CaseToPost {
  readonly version: number;
  readonly state: string;
}

async function actOf(letter: LetterToPost, { waybillNo, way }: Posting, on: string) {
  const { caseFile } = await ask<{ readonly caseFile: CaseToPost | null }>(
    'query ($id: ID!) { caseFile(id: $id) { version state } }',
    { id: letter.caseId },
  );
  const envelope = {
    clientMutationId: mutationId(),
    caseId: letter.caseId,
    expectedVersion: caseFile?.version ?? 0,
    ...(on === '' ? {} : { on }),
  };
  if (letter.letter === 'REPLY' && caseFile?.state === 'SIGNED')
    return {
      mutation: 'sendReply',
      input: { ...envelope, by: 'POST', waybillNo: waybillNo.trim(), mail: way },
    };
  const posting = { waybillNo: waybillNo.trim() };
  return {
    mutation: 'recordDispatch',
    input: {
      ...envelope,
      letter: letter.letter,
      dispatch: way === 'EMS' ? { ems: posting } : { registeredMail: posting },
    },
  };
}
