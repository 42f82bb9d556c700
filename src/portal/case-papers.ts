import { actionRow } from '../case-file/actions.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { copyNo } from '../case-file/handed-in-files.ts';
import { refusalToAcknowledge } from '../case-file/letter-acknowledged.ts';
import { lettersToOthers } from '../case-file/letters-to-others.ts';
import { type Overruling, overrulingOf, overrulingWording } from '../case-file/overruling.ts';
import type { ServiceRecord } from '../case-file/service-record.ts';
import { enclosuresGiven } from '../case-file/given-to-applicant.ts';
import type { Attachment } from '../case-file/application.ts';
import { letterTitle } from '../usecases/letters/letter-title.ts';
import { notificationKindOf } from '../usecases/notifications/notification-kind-of.ts';
import { notificationName } from '../usecases/notifications/notification-names.ts';
import { isReply, type LetterOfCase, lettersForApplicant } from '../usecases/queries/letters-of.ts';
import { dayWording } from './day-wording.ts';

/**
 * 文书和材料 that the applicant has or was sent, to download: the reply and what it encloses before all else, then replies that
 * were quashed, then the other letters, the newest first.
 */
export function paperViews(
  all: readonly LetterOfCase[],
  file: CaseFile,
  overrulings: readonly Overruling[],
  newId: () => string,
) {
  const { now, before } = enclosuresGiven(file);
  const letters = lettersForApplicant(all, file).toReversed();
  const replies = letters.filter(({ kind }) => isReply(kind));
  const ofTheRound = file.reply?.sentOn === undefined ? undefined : file.reply.documentNo;
  return {
    replies: views(replies.filter(({ documentNo }) => documentNo === ofTheRound)),
    enclosures: fileViews(file, now),
    quashed: views(replies.filter(({ documentNo }) => documentNo !== ofTheRound)),
    quashedEnclosures: fileViews(file, before),
    others: views(letters.filter(({ kind }) => !isReply(kind))),
    none: letters.length + now.length + before.length === 0,
  };

  function views(some: readonly LetterOfCase[]) {
    return letterViews(some, file, overrulings, newId);
  }
}

function letterViews(
  letters: readonly LetterOfCase[],
  file: CaseFile,
  overrulings: readonly Overruling[],
  newId: () => string,
) {
  return letters.map((letter) => {
    const kind = notificationKindOf(letter.kind);
    const title = letterTitle(letter.kind);
    const record = recordOf(file, letter);
    const overruled = isReply(letter.kind) ? overrulingOf(letter.documentNo, overrulings) : undefined;
    return {
      title: { zh: title, en: kind === undefined ? title : capitalised(notificationName(kind).en) },
      documentNo: letter.documentNo ?? '',
      day: dayWording(letter.datedOn),
      overruled: overruled ? overrulingWording(overruled) : null,
      url: letter.state === 'DRAWN' ? `/letters/${letter.id}.pdf` : '',
      acknowledgedOn: record?.acknowledged ? dayWording(record.acknowledged.on) : null,
      toAcknowledge:
        record && letter.state === 'DRAWN' && mayAcknowledge(file, record)
          ? { letter: record.letter, letterSeq: record.seq, clientMutationId: newId() }
          : null,
    };
  });
}

/** Of a consultation, the record of what tells the applicant of it. */
function recordOf({ services }: CaseFile, { seq }: LetterOfCase): ServiceRecord | undefined {
  return services.find((one) => one.seq === seq && !lettersToOthers.has(one.letter));
}

function mayAcknowledge(file: CaseFile, { letter, seq }: ServiceRecord): boolean {
  const { from } = actionRow('acknowledgeLetter');
  return from.includes(file.state) && refusalToAcknowledge(file, { letter, letterSeq: seq }) === undefined;
}

/** Files of the case by their names. */
export function fileViews(file: CaseFile, files: readonly Attachment[]) {
  return files.map(({ name, sha256 }, index) => {
    const copy = copyNo(files, index);
    return { name, url: `/cases/${file.id}/files/${sha256}${copy === 1 ? '' : `?copy=${copy}`}` };
  });
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
