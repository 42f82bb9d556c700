import type { CaseFile } from '../case-file/case-file.ts';
import { repliedSince } from '../case-file/told-by-disputes.ts';
import type { Wording } from '../statute/wording.ts';
import type { Dispute } from './dispute.ts';

/**
 * 下一步: who must do what next, for the people of the agency.
 * @param file the case, where it is known: how far it has followed an order to reply anew
 * @returns undefined when nothing is left to do in the dispute
 */
export function nextDisputeStep(dispute: Dispute, file?: CaseFile): Wording | undefined {
  const { kind, state, ruling } = dispute;
  switch (state) {
    case 'OPENED':
      return kind === 'RECONSIDERATION'
        ? { zh: '等待复议机关决定是否受理。', en: 'The authority is to accept or refuse.' }
        : { zh: '等待起诉状副本。', en: 'The copy of the complaint is to come.' };
    case 'ACCEPTED':
      return { zh: '等待复议申请书副本。', en: 'The copy of the application is to come.' };
    case 'ANSWER_DUE':
      return kind === 'RECONSIDERATION'
        ? {
            zh: '提交行政复议答复书、证据和依据。',
            en: 'File the statement of answer with evidence and legal basis.',
          }
        : { zh: '提交答辩状、证据和依据。', en: 'File the statement of defence with evidence and norms.' };
    case 'ANSWERED':
      return { zh: '等待决定或者裁判。', en: 'The decision or judgment is to come.' };
    case 'JUDGED':
      return {
        zh: '决定是否上诉；上诉期满无人上诉的，记录裁判生效。',
        en: 'Decide on an appeal; when its term has passed, record that the judgment took effect.',
      };
    case 'APPEALED':
      return { zh: '等待二审裁判。', en: 'The second judgment is to come.' };
    case 'ENDED':
      if (ruling?.order?.kind === 'NEW_REPLY') return stepOfOrder(dispute, file);
      return ruling?.order && { zh: '按生效判决公开信息。', en: 'Disclose as the judgment orders.' };
    case 'VOID':
      return undefined;
  }
}

/** 责令重新答复, as far as the case has followed it: to be reopened, being handled, or replied to anew. */
function stepOfOrder(dispute: Dispute, file: CaseFile | undefined): Wording | undefined {
  if (file && isFollowed(dispute, file)) return undefined;
  const no = dispute.ruling?.no;
  if (file && no !== undefined && file.redoneFor.includes(no))
    return {
      zh: '案件已经重新办理，于期限内重新作出答复。',
      en: 'The case was reopened: reply anew within the term.',
    };
  if (file && file.closedOn === undefined)
    return {
      zh: '案件尚未答复，于期限内作出答复。',
      en: 'The case is not answered yet: reply within the term.',
    };
  return {
    zh: '在案件上“重新办理”，于期限内重新作出答复。',
    en: 'Reopen the case for redo and reply anew within the term.',
  };
}

/** 责令重新答复, and a reply has left since: nothing is due in the dispute any more. */
export function isFollowed({ ruling, effectiveOn, contested }: Dispute, file: CaseFile): boolean {
  if (ruling?.order?.kind !== 'NEW_REPLY' || ruling.no === undefined) return false;
  if (file.redoneFor.includes(ruling.no))
    return ruling.no !== file.redoneFor.at(-1) || file.reply?.sentOn !== undefined;
  const quashed = contested.kind === 'REPLY' ? { quashed: contested.documentNo } : {};
  return repliedSince(file, { orderedOn: effectiveOn ?? ruling.servedOn, ...quashed });
}
