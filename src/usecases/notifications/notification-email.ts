import type { ClaimedNotification } from '../ports/notifications.ts';
import { escapedMarkup } from './escaped-markup.ts';
import { notificationName } from './notification-names.ts';

export interface EmailWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * 电子邮件通知: which letter about which application is ready, and where it is to be seen. Neither the applicant's name nor
 * anything of what was asked or answered stands in it; the query code, which opens the case, neither.
 * @param publicUrl of the portal, without a slash at the end
 */
export function notificationEmail(
  { kind, agencyName, applicationNo, letterSha256 }: ClaimedNotification,
  publicUrl: string,
): EmailWords {
  const name = notificationName(kind);
  const link = `${publicUrl}/track?${new URLSearchParams({ number: applicationNo }).toString()}`;
  const enclosed = letterSha256 === undefined ? [] : ['按照申请表选择的获取方式，文书随本邮件附上（PDF）。'];
  const before = [
    '您好：',
    `编号${applicationNo}的政府信息公开申请，${name.zh}已经出具。`,
    ...enclosed,
    '请凭编号和查询码查看：',
  ];
  const after = [
    '本邮件由系统自动发送，仅作提示，请勿回复；送达以本机关的送达记录为准。',
    agencyName,
    `In English: the ${name.en} on request ${applicationNo} is ready; the address above opens with the number and the query code. This notice is sent automatically and is not in itself service of the letter.`,
  ];
  return {
    subject: `${agencyName}：申请${applicationNo}的${name.zh}已经出具`,
    text: `${[...before, link, '', ...after].join('\n')}\n`,
    html: [
      '<!doctype html>',
      '<html lang="zh-CN"><head><meta charset="utf-8"></head><body>',
      ...before.map(paragraph),
      `<p><a href="${escapedMarkup(link)}">${escapedMarkup(link)}</a></p>`,
      ...after.map(paragraph),
      '</body></html>\n',
    ].join('\n'),
  };
}

function paragraph(line: string): string {
  return `<p>${escapedMarkup(line)}</p>`;
}
