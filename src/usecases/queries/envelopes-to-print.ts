import { type Actor, rolesAt } from '../../access/actor.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { ServedLetter } from '../../case-file/facts/service-facts.ts';
import { fold } from '../../case-file/fold.ts';
import { type MailRecipient, recipientOf } from '../../case-file/mail-recipient.ts';
import type { ServiceRecord } from '../../case-file/service-record.ts';
import type { Dependencies } from '../dependencies.ts';
import { recordOfLetter } from '../letters/record-of-letter.ts';
import { waitsToLeave } from '../letters/waits-to-leave.ts';
import type { DrawnLetterOfCase } from '../ports/mail.ts';

/** 信封标签: a letter that lies drawn, is to go by post, and was not posted. */
export interface Envelope extends MailRecipient {
  readonly caseId: string;
  readonly letterId: string;
  readonly applicationNo?: string;
  readonly letter: ServedLetter;
  readonly documentNo?: string;
  readonly writtenOn: Day;
}

/** 信封标签: the data of the labels, in the order of the letters. Pure: what prints the labels takes it as it is. */
export function envelopeData(
  files: ReadonlyMap<string, CaseFile>,
  drawn: readonly DrawnLetterOfCase[],
): readonly Envelope[] {
  return drawn.flatMap((letter) => {
    const file = files.get(letter.caseId);
    const record = file && !withoutEnvelope.has(letter.kind) ? recordOfLetter(file, letter) : undefined;
    return file && record && isToPost(file, record) ? [envelopeOf(file, record, letter)] : [];
  });
}

/** What goes into the envelope of another letter, or to somebody of whom the case keeps no address. */
const withoutEnvelope: ReadonlySet<DrawnLetterOfCase['kind']> = new Set([
  'OPINION_FORM',
  'RECTIFICATION_TRANSFER',
  'PUBLICATION_TRANSFER',
  'CO_HANDLING_LETTER',
]);

/** Handed over or posted, a letter needs no envelope any more. */
function isToPost(file: CaseFile, record: ServiceRecord): boolean {
  return record.by === 'POST' && waitsToLeave(file, record);
}

function envelopeOf(file: CaseFile, record: ServiceRecord, { id: letterId }: DrawnLetterOfCase): Envelope {
  const { letter, documentNo, writtenOn } = record;
  return {
    ...recipientOf(file, record),
    caseId: file.id,
    letterId,
    letter,
    writtenOn,
    ...(file.applicationNo === undefined ? {} : { applicationNo: file.applicationNo }),
    ...(documentNo === undefined ? {} : { documentNo }),
  };
}

/** A letter that nobody has posted for two months is no matter of envelopes any more; the case shows it as a problem. */
export const envelopeDaysBack = 60;

/** 信封标签 an agency still has to print. @returns nothing to those who are not its intake clerks */
export async function envelopesToPrint(
  deps: Pick<Dependencies, 'mail' | 'reader' | 'clock'>,
  actor: Actor,
  agencyId: string,
): Promise<readonly Envelope[]> {
  if (!rolesAt(actor, agencyId).includes('INTAKE_CLERK')) return [];
  const drawn = await deps.mail.drawnLetters(agencyId, addDays(deps.clock.today(), -envelopeDaysBack));
  const journals = await deps.reader.journals([...new Set(drawn.map(({ caseId }) => caseId))]);
  const files = new Map([...journals].map(([caseId, journal]) => [caseId, fold(caseId, journal)]));
  return envelopeData(files, drawn);
}
