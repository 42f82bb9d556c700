import type { CaseFile } from '../case-file/case-file.ts';
import { deadlinesOf } from '../case-file/deadlines.ts';
import type { FactNamed, JournalEntry } from '../case-file/facts.ts';
import { deliveryNames, formNames } from '../case-file/names.ts';
import { assertNever } from '../case-file/outcome.ts';
import { replyCodeOf } from '../statute/reply-codes.ts';
import { remedyRoute } from '../statute/remedies.ts';
import type { Dependencies } from './dependencies.ts';
import type { Agency } from './ports/agencies.ts';
import type { KeptLetterData, LetterData, LetterFrame, ReplyFrame } from './ports/letters.ts';
import type { LetterOrder } from './ports/work.ts';
import { trackingUrl } from './tracking-url.ts';

/** 文书: the letters that new entries of a journal put into the world, with all they say taken from the case. */
export function letterOrders(
  deps: Dependencies,
  agency: Agency,
  file: CaseFile,
  entries: readonly JournalEntry[],
): readonly LetterOrder[] {
  return entries.flatMap((entry) => {
    const data = letterData(deps, agency, file, entry);
    return data ? [{ id: deps.newId(), seq: entry.seq, data }] : [];
  });
}

function letterData(
  deps: Dependencies,
  agency: Agency,
  file: CaseFile,
  { fact }: JournalEntry,
): KeptLetterData | undefined {
  switch (fact.fact) {
    case 'REGISTERED':
      return receiptData(deps, agency, file, fact);
    case 'CORRECTION_NOTICE_SENT':
      return {
        ...frame(agency, file, fact),
        kind: 'CORRECTION_NOTICE',
        documentNo: fact.documentNo,
        items: fact.items,
        termWorkingDays: fact.termWorkingDays,
        ...(fact.late ? { late: true } : {}),
      };
    case 'REPLY_SIGNED':
      return replyData(agency, file, fact);
    default:
      return undefined;
  }
}

function receiptData(
  deps: Dependencies,
  agency: Agency,
  file: CaseFile,
  fact: FactNamed<'REGISTERED'>,
): KeptLetterData {
  const { REPLY_DUE } = deadlinesOf(file, deps.calendar(), fact.on).deadlines;
  if (REPLY_DUE === undefined) throw new Error(`case ${file.id} was registered without a receipt date`);
  return {
    ...frame(agency, file, fact),
    kind: 'REGISTRATION_RECEIPT',
    replyDueOn: REPLY_DUE,
    caseId: file.id,
    queryCodeIssue: file.queryCodeIssue,
  };
}

/** The letter as it is drawn: a receipt with its query code, which is never kept. */
export function drawable(
  deps: Pick<Dependencies, 'queryCodes' | 'publicUrl'>,
  kept: KeptLetterData,
): LetterData {
  if (kept.kind !== 'REGISTRATION_RECEIPT') return kept;
  const { caseId, queryCodeIssue, ...receipt } = kept;
  const queryCode = deps.queryCodes.of(caseId, queryCodeIssue);
  return {
    ...receipt,
    queryCode,
    trackingUrl: trackingUrl(deps.publicUrl, receipt.applicationNo, queryCode),
  };
}

function replyData(agency: Agency, file: CaseFile, fact: FactNamed<'REPLY_SIGNED'>): KeptLetterData {
  const reply = file.draft?.reply;
  if (!reply) throw new Error(`case ${file.id} was signed without a draft`);
  const shared: ReplyFrame = {
    ...frame(agency, file, fact),
    documentNo: fact.documentNo,
    corrections: file.corrections.map(({ sentOn, receivedOn }) => ({
      noticeSentOn: sentOn,
      ...(receivedOn === undefined ? {} : { correctedOn: receivedOn }),
    })),
    remedy: {
      reconsiderationFirst:
        remedyRoute(replyCodeOf(fact.ground), { servedOn: fact.on }) === 'RECONSIDERATION_FIRST',
      reconsiderationAuthority: agency.reconsiderationAuthority,
      court: agency.court,
      ...(servedElectronically(file) ? { reconsiderationChannel: agency.reconsiderationChannel } : {}),
    },
  };
  switch (reply.ground) {
    case 'PROVIDED':
      return {
        ...shared,
        kind: 'REPLY_PROVIDED',
        content: reply.content,
        formText: deliveryText(file),
        enclosures: reply.enclosures.map(({ name }) => ({ name: titleOf(name) })),
      };
    case 'INFORMATION_NONEXISTENT':
      return {
        ...shared,
        kind: 'REPLY_INFORMATION_NONEXISTENT',
        searches: file.searches.map(({ on, places, keywords }) => ({ searchedOn: on, places, keywords })),
        reason: reply.reason,
      };
    default:
      return assertNever(reply);
  }
}

function frame(agency: Agency, file: CaseFile, fact: { readonly on: LetterFrame['datedOn'] }): LetterFrame {
  const { application, applicationNo, receivedOn } = file;
  if (!application || applicationNo === undefined || receivedOn === undefined) {
    throw new Error(`case ${file.id} has a letter before it was registered`);
  }
  return {
    agencyName: agency.name,
    agencyAddress: agency.address,
    agencyPhone: agency.phone,
    datedOn: fact.on,
    applicationNo,
    applicantName: application.applicant.name,
    applicantIsOrganization: application.applicant.kind !== 'NATURAL_PERSON',
    channelText: channelTexts[file.channel],
    submittedOn: file.submittedOn,
    receivedOn,
    description: application.description,
  };
}

const channelTexts = {
  IN_PERSON: '当面提交',
  SIGNED_MAIL: '邮寄（需签收）',
  ORDINARY_MAIL: '平常信函邮寄',
  INTERNET: '互联网在线提交',
  FAX: '传真',
} as const;

function deliveryText(file: CaseFile): string {
  if (!file.application) return '';
  return `${formNames[file.application.form].zh}，${deliveryNames[file.application.delivery].zh}`;
}

/** 附件说明 names what is enclosed, without the ending of its file. */
function titleOf(fileName: string): string {
  const title = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return title === '' ? fileName : title;
}

/** The applicant who wants the reply by e-mail or online is served electronically. */
function servedElectronically(file: CaseFile): boolean {
  return file.application?.delivery === 'EMAIL' || file.application?.delivery === 'ONLINE';
}
