import { chineseDay } from '../calendar/chinese-day.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { feeNoticeOfTheRound } from '../case-file/fee-guard.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { Wording } from '../statute/wording.ts';
import { englishDay } from './day-wording.ts';

/**
 * 期限已了: what was done about a deadline, or why it binds nobody as it stands, in place of the duty.
 * @returns undefined while it is to be met
 */
export function settledDeadline(name: DeadlineName, file: CaseFile): Wording | undefined {
  const [kind, ref] = name.split(':');
  switch (kind) {
    case 'CORRECTION_NOTICE_DUE':
      return correctionTold(file);
    case 'CORRECTION_DUE':
      return corrected(file);
    case 'REPLY_DUE':
    case 'REDO_DUE':
      return replied(file);
    case 'PAYMENT_DUE':
      return paid(file);
    case 'CONSULTATION_REPLY_DUE': {
      const answer = file.consultations.find((one) => one.ref === ref)?.answer;
      return answer && on(answer.on, '对方已于{}提出意见。', 'Answered on {}.');
    }
    default:
      return undefined;
  }
}

function correctionTold({ corrections, reply }: CaseFile): Wording | undefined {
  const told = corrections.at(-1);
  if (told) return on(told.sentOn, '机关已于{}告知补正。', 'The agency asked for a correction on {}.');
  return (
    reply?.sentOn &&
    on(reply.sentOn, '机关已于{}答复，没有要求补正。', 'The agency replied on {} without asking for one.')
  );
}

function corrected({ corrections }: CaseFile): Wording | undefined {
  const last = corrections.at(-1);
  if (last?.receivedOn) return on(last.receivedOn, '您已于{}补正。', 'You corrected the request on {}.');
  return (
    last?.submitted &&
    on(
      last.submitted.on,
      '您已于{}在网上提交补正，待机关确认。',
      'You handed in a correction online on {}; the agency has yet to confirm it.',
    )
  );
}

function replied({ reply, state }: CaseFile): Wording | undefined {
  if (reply?.sentOn) return on(reply.sentOn, '机关已于{}送出答复。', 'The agency sent its reply on {}.');
  return state === 'AWAITING_CORRECTION'
    ? {
        zh: '等您补正期间不计；收到补正以后，答复期限重新计算。',
        en: 'It does not run while your correction is awaited; it begins anew with the correction.',
      }
    : undefined;
}

function paid(file: CaseFile): Wording | undefined {
  const notice = feeNoticeOfTheRound(file);
  if (notice?.paid) return on(notice.paid.on, '您已于{}缴费。', 'You paid on {}.');
  return (
    notice?.declared &&
    on(
      notice.declared.paidOn,
      '您已申报于{}缴费，机关正在核对。',
      'You declared a payment of {}; the agency is checking it.',
    )
  );
}

function on(day: Day, zh: string, en: string): Wording {
  return { zh: zh.replace('{}', chineseDay(day)), en: en.replace('{}', englishDay(day)) };
}
