import { applicantKindNames, channelNames, serviceMethodNames } from '../../case-file/names.ts';
import type { FilingReportData } from '../ports/papers.ts';
import { decisionWords } from './decision-words.ts';
import { nameIf, paperFrame, type PaperDesk, replyDueData } from './paper-desk.ts';

/** 报备表 to the supervising authority. @returns undefined until the reply has left */
export function filingReport(desk: PaperDesk): FilingReportData | undefined {
  const { file } = desk;
  const { application, receivedOn, reply } = file;
  const due = replyDueData(desk);
  if (!application || receivedOn === undefined || due === undefined) return undefined;
  if (reply?.sentOn === undefined || reply.sentBy === undefined) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'FILING_REPORT',
    authorityName: desk.authorityName,
    applicantKind: applicantKindNames[application.applicant.kind].zh,
    description: application.description,
    channelText: channelNames[file.channel].zh,
    receivedOn,
    ...due,
    replyNo: reply.documentNo,
    ...decisionWords(reply.ground),
    sentOn: reply.sentOn,
    sentBy: serviceMethodNames[reply.sentBy].zh,
    servedOn: reply.servedOn ?? null,
    lateText: file.lateActs.some(({ fact }) => fact === 'REPLY_SENT') ? '逾期答复' : '按期答复',
    handlerName: nameIf(desk, file.handlerId),
  };
}
