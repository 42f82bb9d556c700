import type { CaseFile, Reasons } from '../../case-file/case-file.ts';
import { deliveryNames, formNames } from '../../case-file/names.ts';
import { assertNever } from '../../case-file/outcome.ts';
import type { RectificationContent } from '../../case-file/rectification-content.ts';
import type { SpecialLawMatter } from '../../case-file/not-given.ts';
import { enclosuresOf, type ReplyContent } from '../../case-file/reply-content.ts';
import { disguisedMatterNames, endingFactNames } from '../../case-file/reply-names.ts';
import type { EndedFields, ReplyFields } from '../ports/reply-letters.ts';
import { becauseData } from './because-data.ts';

type Ended = Extract<ReplyContent, { readonly ground: 'OTHER' }>;

/** 终止办理告知书 (D63). */
export function endedFields({ ended, reason }: Ended): EndedFields {
  if (ended === 'PARTY_AFFAIRS') return { kind: 'REPLY_PARTY_AFFAIRS', reason };
  return { kind: 'REPLY_OTHER', ended: endingFactNames[ended].zh, reason };
}

/** 行政查询、案卷查阅、已移交档案馆: each has a letter of its own. */
const specialLawLetters = {
  REGISTER: 'REPLY_GOVERNED_BY_SPECIAL_LAW',
  CASE_FILE: 'REPLY_FILE_INSPECTION',
  ARCHIVES: 'REPLY_HELD_BY_ARCHIVES',
} as const satisfies Record<SpecialLawMatter, ReplyFields['kind']>;

/** What the letter of a reply says besides its frame: what the handler wrote, in the words a letter uses. */
export function replyFields(
  reply: Exclude<ReplyContent, Ended | RectificationContent>,
  file: CaseFile,
): ReplyFields {
  switch (reply.ground) {
    case 'ALREADY_PUBLIC': {
      const { content, way, route } = reply;
      return { kind: 'REPLY_ALREADY_PUBLIC', content, way, route };
    }
    case 'PROVIDED':
      return { kind: 'REPLY_PROVIDED', content: reply.content, ...given(reply, file) };
    case 'PROVIDED_BY_OTHER_MEANS': {
      const { content, how, where, when } = reply;
      return { kind: 'REPLY_PROVIDED_BY_OTHER_MEANS', content, how, where, when };
    }
    case 'PARTIAL_DISCLOSURE': {
      const withheld = reply.withheld.map(({ part, because }) => ({
        part,
        because: becauseData(because, file),
      }));
      return { kind: 'REPLY_PARTIAL_DISCLOSURE', content: reply.content, withheld, ...given(reply, file) };
    }
    case 'STATE_SECRET':
      return { kind: 'REPLY_STATE_SECRET', because: becauseData(reply, file) };
    case 'PROHIBITED_BY_LAW':
      return { kind: 'REPLY_PROHIBITED_BY_LAW', because: becauseData(reply, file) };
    case 'ENDANGERS_SECURITY':
      return { kind: 'REPLY_ENDANGERS_SECURITY', because: becauseData(reply, file) };
    case 'THIRD_PARTY_INTERESTS':
      return { kind: 'REPLY_THIRD_PARTY_INTERESTS', because: becauseData(reply, file) };
    case 'INTERNAL_AFFAIRS':
      return { kind: 'REPLY_INTERNAL_AFFAIRS', because: becauseData(reply, file) };
    case 'DELIBERATIVE':
      return { kind: 'REPLY_DELIBERATIVE', because: becauseData(reply, file) };
    case 'ENFORCEMENT_FILE':
      return { kind: 'REPLY_ENFORCEMENT_FILE', because: becauseData(reply, file) };
    case 'GOVERNED_BY_SPECIAL_LAW': {
      const { law, window, matter = 'REGISTER' } = reply;
      return { kind: specialLawLetters[matter], law, window };
    }
    case 'INFORMATION_NONEXISTENT': {
      const searches = file.searches.map(({ on, places, keywords }) => ({
        searchedOn: on,
        places,
        keywords,
      }));
      return { kind: 'REPLY_INFORMATION_NONEXISTENT', searches, reason: reply.reason };
    }
    case 'NOT_RESPONSIBLE_AGENCY': {
      const { reason, responsible } = becauseData(reply, file);
      return { kind: 'REPLY_NOT_RESPONSIBLE_AGENCY', reason, responsible };
    }
    case 'REQUIRES_PROCESSING':
      return { kind: 'REPLY_REQUIRES_PROCESSING', reason: reply.reason };
    case 'STILL_UNCLEAR':
      return { kind: 'REPLY_STILL_UNCLEAR', unclear: reply.unclear };
    case 'NOT_AN_APPLICATION': {
      const { matter, channel } = reply;
      if (matter === 'INQUIRY') return { kind: 'REPLY_INQUIRY', channel };
      return { kind: 'REPLY_NOT_AN_APPLICATION', matter: disguisedMatterNames[matter].zh, channel };
    }
    case 'REPEAT_NOT_PROCESSED': {
      const { documentNo, sentOn } = reply.earlier;
      return {
        kind: 'REPLY_REPEAT_NOT_PROCESSED',
        earlierDocumentNo: documentNo,
        earlierSentOn: sentOn,
      };
    }
    case 'PUBLISHED_WORK':
      return { kind: 'REPLY_PUBLISHED_WORK', work: reply.work, obtainFrom: reply.obtainFrom };
    case 'EXCESSIVE_NOT_PROCESSED': {
      const { documentNo, requestedOn, given: answer } = reasonsOf(file);
      return {
        kind: 'REPLY_EXCESSIVE_NOT_PROCESSED',
        requestNo: documentNo,
        requestedOn,
        given: answer !== undefined,
        finding: reply.finding,
      };
    }
    case 'REISSUE_NOT_PROCESSED': {
      const { obtained, obtainedOn } = reply;
      return { kind: 'REPLY_REISSUE_NOT_PROCESSED', obtained, obtainedOn };
    }
    default:
      return assertNever(reply);
  }
}

/** @throws Error when the applicant was never asked: the draft would not have been taken */
function reasonsOf({ id, reasons }: CaseFile): Reasons {
  if (!reasons) throw new Error(`case ${id} was signed as excessive and no reasons were asked`);
  return reasons;
}

function given(reply: ReplyContent, file: CaseFile) {
  return {
    formText: deliveryText(file),
    enclosures: enclosuresOf(reply).map(({ name }) => ({ name: titleOf(name) })),
  };
}

function deliveryText(file: CaseFile): string {
  if (!file.application) return '';
  return `${formNames[file.application.form].zh}，${deliveryNames[file.application.delivery].zh}`;
}

/** 附件说明 names what is enclosed, without the ending of its file. */
function titleOf(fileName: string): string {
  const title = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return title === '' ? fileName : title;
}
