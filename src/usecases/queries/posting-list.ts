import { type Actor, rolesAt } from '../../access/actor.ts';
import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { ServedLetter } from '../../case-file/facts/service-facts.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import { fold } from '../../case-file/fold.ts';
import { type MailRecipient, recipientOf } from '../../case-file/mail-recipient.ts';
import type { Dispatched, ServiceRecord } from '../../case-file/service-record.ts';
import type { MailWay } from '../../statute/service.ts';
import type { Dependencies } from '../dependencies.ts';

/** 交寄清单的一行: one letter given to the postal enterprise. */
export interface PostedLetter extends MailRecipient {
  /** 序号, in the order in which they were recorded. */
  readonly no: number;
  readonly caseId: string;
  readonly applicationNo?: string;
  readonly letter: ServedLetter;
  readonly documentNo?: string;
  readonly way: MailWay;
  readonly waybillNo: string;
}

interface CaseWithJournal {
  readonly file: CaseFile;
  readonly journal: readonly JournalEntry[];
}

/** 交寄清单: the data of a day's list, numbered in the order of recording. Pure: what prints the list takes it as it is. */
export function postingListData(cases: readonly CaseWithJournal[], on: Day): readonly PostedLetter[] {
  return cases
    .flatMap(({ file, journal }) =>
      postingsOf(file, on).map((line) => ({ ...line, at: instantOf(journal, line.seq) })),
    )
    .toSorted((a, b) => compared(a.at, b.at) || compared(a.caseId, b.caseId) || a.seq - b.seq)
    .map(({ at: _at, seq: _seq, ...line }, index) => ({ ...line, no: index + 1 }));
}

type Line = Omit<PostedLetter, 'no'> & { readonly seq: number };

function postingsOf(file: CaseFile, on: Day): readonly Line[] {
  return file.services.flatMap((record) =>
    record.dispatches.filter((one) => one.on === on).flatMap((one) => lineOf(file, record, one)),
  );
}

function lineOf(file: CaseFile, record: ServiceRecord, { seq, dispatch }: Dispatched): readonly Line[] {
  if (dispatch.way === 'PUBLIC_NOTICE') return [];
  const { way, waybillNo, address, postcode } = dispatch;
  const { letter, documentNo } = record;
  const { address: own, postcode: ownPostcode, ...recipient } = recipientOf(file, record);
  // Another address has a postcode of its own, or none.
  const place = address === undefined ? { address: own, postcode: ownPostcode } : { address, postcode };
  return [
    {
      ...recipient,
      seq,
      caseId: file.id,
      letter,
      way,
      waybillNo,
      ...(file.applicationNo === undefined ? {} : { applicationNo: file.applicationNo }),
      ...(documentNo === undefined ? {} : { documentNo }),
      ...(place.address === undefined ? {} : { address: place.address }),
      ...(place.postcode === undefined ? {} : { postcode: place.postcode }),
    },
  ];
}

function instantOf(journal: readonly JournalEntry[], seq: number): string {
  return journal.find((entry) => entry.seq === seq)?.recordedAt ?? '';
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 交寄清单 of an agency on a day. @returns nothing to those who are not its intake clerks */
export async function postingList(
  deps: Pick<Dependencies, 'mail' | 'reader'>,
  actor: Actor,
  agencyId: string,
  on: Day,
): Promise<readonly PostedLetter[]> {
  if (!rolesAt(actor, agencyId).includes('INTAKE_CLERK')) return [];
  const journals = await deps.reader.journals(await deps.mail.casesWithDispatches(agencyId, on));
  const cases = [...journals].map(([caseId, journal]) => ({ file: fold(caseId, journal), journal }));
  return postingListData(cases, on);
}
