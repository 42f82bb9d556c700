import { deadlinesOf } from '../../case-file/deadlines.ts';
import type { FactNamed } from '../../case-file/facts.ts';
import { remedyRoute } from '../../statute/remedies.ts';
import { replyCodeOf } from '../../statute/reply-codes.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';
import { remedyData } from './remedy-data.ts';

/** 视为放弃申请告知书 (art. 30; 信息处理费管理办法): which notice went unanswered, and how to contest the end. */
export function lapseNotice({ deps, agency, file }: WritingDesk, fact: FactNamed<'LAPSED'>): KeptLetterData {
  const { documentNo, ground, on } = fact;
  const charged = ground === 'LAPSED_FEE' ? file.feeNotices.at(-1) : undefined;
  const notice = charged ?? file.corrections.at(-1);
  const changed = charged?.review?.outcome === 'AMOUNT_CHANGED' ? charged.review : undefined;
  const { CORRECTION_DUE, PAYMENT_DUE } = deadlinesOf(file, deps.calendars().of(agency.id), on).deadlines;
  const termEndedOn = ground === 'LAPSED_FEE' ? PAYMENT_DUE : CORRECTION_DUE;
  if (notice?.servedOn === undefined || termEndedOn === undefined)
    throw new Error(`case ${file.id} lapsed without a served notice`);
  return {
    ...letterFrame(agency, file, fact),
    kind: 'LAPSE_NOTICE',
    documentNo,
    ground,
    noticeDocumentNo: notice.documentNo,
    noticeSentOn: notice.sentOn,
    noticeServedOn: notice.servedOn,
    termEndedOn,
    ...(changed ? { changedBy: { documentNo: changed.documentNo, sentOn: changed.on } } : {}),
    remedy: remedyData(remedyRoute(replyCodeOf(ground), { servedOn: on }), agency, file),
  };
}
