import type { CaseFile } from '../../case-file/case-file.ts';
import type { FactNamed } from '../../case-file/facts.ts';
import { deliveryNames, formNames } from '../../case-file/names.ts';
import { assertNever } from '../../case-file/outcome.ts';
import { remedyRoute } from '../../statute/remedies.ts';
import { replyCodeOf } from '../../statute/reply-codes.ts';
import type { KeptLetterData, ReplyFrame } from '../ports/letters.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';

/** 答复书: the signed draft, with what happened on the way and the remedy. */
export function replyLetter({ agency, file }: WritingDesk, fact: FactNamed<'REPLY_SIGNED'>): KeptLetterData {
  const reply = file.draft?.reply;
  if (!reply) throw new Error(`case ${file.id} was signed without a draft`);
  const route = remedyRoute(replyCodeOf(fact.ground), { servedOn: fact.on });
  const shared: ReplyFrame = {
    ...letterFrame(agency, file, fact),
    documentNo: fact.documentNo,
    corrections: file.corrections.map(({ sentOn, receivedOn }) => ({
      noticeSentOn: sentOn,
      ...(receivedOn === undefined ? {} : { correctedOn: receivedOn }),
    })),
    ...answeredTogether(file, fact),
    remedy: {
      reconsiderationFirst: route === 'RECONSIDERATION_FIRST',
      ...(route === 'RECONSIDERATION_ONLY' ? { reconsiderationOnly: true } : {}),
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

function answeredTogether(
  { id }: CaseFile,
  { jointly }: FactNamed<'REPLY_SIGNED'>,
): Pick<ReplyFrame, 'answeredTogether'> {
  if (!jointly) return {};
  const others = jointly.cases.filter(({ caseId }) => caseId !== id);
  return { answeredTogether: others.map(({ applicationNo = '' }) => applicationNo) };
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

/** The applicant who wants the reply by e-mail or online is served electronically. */
function servedElectronically(file: CaseFile): boolean {
  return file.application?.delivery === 'EMAIL' || file.application?.delivery === 'ONLINE';
}
