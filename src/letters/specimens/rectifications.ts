import { day } from '../../calendar/day.ts';
import type { LetterData } from '../../usecases/ports/letters.ts';
import type { RectificationFields } from '../../usecases/ports/reply-letters.ts';
import { verificationOf } from './frame.ts';
import { aReplyNonexistent } from './letters.ts';

const { searches: _searches, reason: _reason, ...reply } = aReplyNonexistent();
const asked = {
  record: '清湖镇书院社区2024年宅基地登记表第37号',
  inaccuracy: '户主姓名“周木言”应为“周沐言”',
};

function aLetter(fields: RectificationFields): LetterData {
  return {
    ...reply,
    documentNo: '清政办公开答〔2026〕21号',
    verification: verificationOf('清政办公开答〔2026〕21号'),
    description: '更正本人的宅基地登记信息',
    ...fields,
  };
}

/** 更正告知书. */
export function aRectification(): LetterData {
  return aLetter({
    ...asked,
    kind: 'REPLY_RECTIFIED',
    corrected: '将户主姓名由“周木言”更正为“周沐言”',
    correctedOn: day('2026-03-18'),
  });
}

/** 不予更正告知书. */
export function aRectificationRefused(): LetterData {
  return aLetter({
    ...asked,
    kind: 'REPLY_RECTIFICATION_REFUSED',
    finding: '没有提供能够证明该记录不准确的证据',
    reason: '申请所附户口簿复印件与登记表记载一致',
  });
}

/** 更正申请转送告知书: forwarded, or only told of. */
export function aRectificationTransferred(forwarded = true): LetterData {
  return aLetter({
    ...asked,
    kind: 'REPLY_RECTIFICATION_TRANSFERRED',
    forwarded,
    rightAgencyName: '清湖县自然资源局',
    rightAgencyContact: '清湖大道18号，0550-5550202',
    reason: '宅基地登记由县自然资源局办理',
  });
}

export const rectificationSpecimens: readonly LetterData[] = [
  aRectification(),
  aRectificationRefused(),
  aRectificationTransferred(),
];
