import type { Day } from '../../calendar/day.ts';
import type { CaseFile, FeeNotice } from '../../case-file/case-file.ts';
import { feeNoticeOfTheRound } from '../../case-file/fee-guard.ts';
import type { FactNamed } from '../../case-file/facts.ts';
import { inYuan } from '../../case-file/in-yuan.ts';
import { consulteeNames } from '../../case-file/names.ts';
import { isRectification } from '../../case-file/rectification-content.ts';
import { type TermsThatCount, termsThatCount } from '../../case-file/spent-terms.ts';
import { remedyRoute } from '../../statute/remedies.ts';
import { replyCodeOf } from '../../statute/reply-codes.ts';
import type { WrittenReply } from '../ports/kept-letters.ts';
import type { FeeData, ReplyFrame } from '../ports/reply-letters.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';
import { rectificationFields } from './rectification-fields.ts';
import { remedyData } from './remedy-data.ts';
import { endedFields, replyFields } from './reply-fields.ts';

type Signing = Pick<FactNamed<'REPLY_SIGNED'>, 'on' | 'documentNo' | 'ground' | 'withheldUnder' | 'jointly'>;

type ReplyDesk = Pick<WritingDesk, 'agency' | 'file'> & {
  readonly deps: Pick<WritingDesk['deps'], 'calendars'>;
};

/** 答复书: the draft, with what happened on the way and the remedy. @param fact what its signing adds; of an unsigned draft the number is empty */
export function replyLetter({ deps, agency, file }: ReplyDesk, fact: Signing): WrittenReply {
  const reply = file.draft?.reply;
  if (!reply) throw new Error(`case ${file.id} was signed without a draft`);
  const frame: ReplyFrame = {
    ...letterFrame(agency, file, fact),
    documentNo: fact.documentNo,
    ...redoOf(file),
    ...historyOf(file, termsThatCount(file, deps.calendars().of(agency.id))),
    ...answeredTogether(file, fact),
  };
  if (reply.ground === 'OTHER') return { ...frame, ...endedFields(reply) };
  const { withheldUnder = [], on } = fact;
  const route = remedyRoute(replyCodeOf(fact.ground), { withheldUnder, servedOn: on });
  const fields = isRectification(reply) ? rectificationFields(reply, file) : replyFields(reply, file);
  return { ...frame, remedy: remedyData(route, agency, file), ...fields };
}

/** 重新答复: what was ordered; what no dispute had recorded is taken to have quashed the reply there was. */
function redoOf({ redo }: CaseFile): Pick<ReplyFrame, 'redo'> {
  if (!redo) return {};
  const { orderedBy, decisionNo, orderedOn, quashed, recorded } = redo;
  return {
    redo: {
      orderedBy,
      decisionNo,
      ...(recorded?.forum === undefined ? {} : { forum: recorded.forum }),
      servedOn: recorded?.servedOn ?? orderedOn,
      ...(quashed === undefined ? {} : { quashed }),
      result: recorded?.result ?? (quashed === undefined ? 'ORDERED_TO_PERFORM' : 'QUASHED'),
    },
  };
}

/** What happened between the application and the reply, each with its days: of the period only what bears on its end. */
function historyOf(
  file: CaseFile,
  { extensions, deferral, restartedByFee }: TermsThatCount,
): Pick<ReplyFrame, 'corrections' | 'consultations' | 'fee' | 'extensions' | 'deferral'> {
  const paid = feeNoticeOfTheRound(file);
  return {
    corrections: file.corrections.map(({ sentOn, receivedOn }) => ({
      noticeSentOn: sentOn,
      ...(receivedOn === undefined ? {} : { correctedOn: receivedOn }),
    })),
    consultations: file.consultations.map(({ with: consultee, sentOn, answer }) => ({
      consultee: consulteeNames[consultee].zh,
      sentOn,
      ...(answer === undefined ? {} : { answeredOn: answer.on }),
    })),
    ...(paid?.paid ? { fee: feeData(paid, paid.paid.on, restartedByFee) } : {}),
    extensions: extensions.map(({ documentNo, notifiedOn, workingDays }) => ({
      documentNo,
      notifiedOn,
      workingDays,
    })),
    ...(deferral
      ? {
          deferral: {
            documentNo: deferral.documentNo,
            notifiedOn: deferral.notifiedOn,
            untilOn: deferral.until,
          },
        }
      : {}),
  };
}

function feeData({ documentNo, sentOn, amountInFen }: FeeNotice, paidOn: Day, restarts: boolean): FeeData {
  return { noticeNo: documentNo, noticeSentOn: sentOn, amount: inYuan(amountInFen), paidOn, restarts };
}

function answeredTogether({ id }: CaseFile, { jointly }: Signing): Pick<ReplyFrame, 'answeredTogether'> {
  if (!jointly) return {};
  const others = jointly.cases.filter(({ caseId }) => caseId !== id);
  return { answeredTogether: others.map(({ applicationNo = '' }) => applicationNo) };
}
