import { type Actor, rolesAt } from '../../access/actor.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { ServedLetter } from '../../case-file/facts/service-facts.ts';
import { fold } from '../../case-file/fold.ts';
import { isOut } from '../../case-file/letter-out.ts';
import { type MailRecipient, recipientOf } from '../../case-file/mail-recipient.ts';
import type { ServiceRecord } from '../../case-file/service-record.ts';
import type { Dependencies } from '../dependencies.ts';
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
    const record = file?.services.find((one) => isOf(one, letter));
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

/** A consultation writes two letters in one entry: one to the consultee, one to the applicant. */
function isOf(record: ServiceRecord, { seq, kind }: DrawnLetterOfCase): boolean {
  if (withoutEnvelope.has(kind)) return false;
  const isNotice = record.letter === 'CONSULTATION_NOTICE';
  return record.seq === seq && isNotice === (kind === 'CONSULTATION_NOTICE');
}

/** A signed reply gets its envelope before it is sent; every other letter until it is posted, or served without. */
function isToPost(file: CaseFile, record: ServiceRecord): boolean {
  const { letter, by, sentOn, dispatches, attempts } = record;
  const waits = letter === 'REPLY' && sentOn === undefined ? file.state === 'SIGNED' : isOut(file, record);
  return waits && by === 'POST' && dispatches.length === 0 && attempts.length === 0;
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
const daysBack = 60;

/** 信封标签 an agency still has to print. @returns nothing to those who are not its intake clerks */
export async function envelopesToPrint(
  deps: Pick<Dependencies, 'mail' | 'reader' | 'clock'>,
  actor: Actor,
  agencyId: string,
): Promise<readonly Envelope[]> {
  if (!rolesAt(actor, agencyId).includes('INTAKE_CLERK')) return [];
  const drawn = await deps.mail.drawnLetters(agencyId, addDays(deps.clock.today(), -daysBack));
  const journals = await deps.reader.journals([...new Set(drawn.map(({ caseId }) => caseId))]);
  const files = new Map([...journals].map(([caseId, journal]) => [caseId, fold(caseId, journal)]));
  return envelopeData(files, drawn);
}
