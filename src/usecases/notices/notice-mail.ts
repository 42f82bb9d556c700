import { escapedMarkup } from '../notifications/escaped-markup.ts';
import type { EmailWords } from '../notifications/notification-email.ts';
import type { ClaimedNoticeMail, NoticeKind } from '../ports/staff-notices.ts';
import { noticeWording } from './notice-words.ts';

/** They lead to the part of the case where the draft and its comments stand. */
const ofDraft: readonly NoticeKind[] = ['COMMENTED', 'RETURNED'];

/**
 * 提醒邮件: the number, the step and the way to the case or its published answer, which opens after signing in; nothing of the applicant and nothing of
 * what was asked.
 * @param publicUrl without a slash at the end
 */
export function noticeMail(claimed: ClaimedNoticeMail, publicUrl: string): EmailWords {
  const { agencyName, applicationNo } = claimed;
  const words = noticeWording(claimed);
  const no = applicationNo ?? '（尚未编号）';
  const link = `${publicUrl}/workbench/${placeOf(claimed)}`;
  const before = `编号${no}的案件：${words.zh}。`;
  const after = [
    '本邮件由系统自动发送，请勿回复；不想再收到的，请在工作台的提醒设置里关闭。',
    agencyName,
    `In English: case ${no}: ${words.en}.`,
  ];
  return {
    subject: `${agencyName}：${no} ${words.zh}`,
    text: `${[before, link, '', ...after].join('\n')}\n`,
    html: [
      '<!doctype html>',
      '<html lang="zh-CN"><head><meta charset="utf-8"></head><body>',
      `<p>${escapedMarkup(before)}</p>`,
      `<p><a href="${escapedMarkup(link)}">${escapedMarkup(link)}</a></p>`,
      ...after.map((line) => `<p>${escapedMarkup(line)}</p>`),
      '</body></html>\n',
    ].join('\n'),
  };
}

function placeOf({ kind, caseId, answerId }: ClaimedNoticeMail): string {
  if (answerId !== undefined) return `answers/${answerId}`;
  return `cases/${caseId}${ofDraft.includes(kind) ? '?tab=reply' : ''}`;
}
