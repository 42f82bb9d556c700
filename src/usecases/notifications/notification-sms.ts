import type { ClaimedNotification } from '../ports/notifications.ts';
import { notificationName } from './notification-names.ts';

/** Longer ones are sent, and charged, in parts. */
const oneMessage = 70;

/**
 * 短信通知: the office, the number, the kind of letter, where to look; whoever else sees the screen learns no name and no
 * subject. What does not fit into one message is left out, the kind of letter first.
 * @param publicUrl of the portal, without a slash at the end
 */
export function notificationSms(
  { kind, agencyName, applicationNo }: Pick<ClaimedNotification, 'kind' | 'agencyName' | 'applicationNo'>,
  publicUrl: string,
): string {
  const link = `${publicUrl}/track`;
  const wordings = [
    `【${agencyName}】${applicationNo}：${notificationName(kind).zh}已出具，请查询 ${link}`,
    `【${agencyName}】${applicationNo}：有新文书，请查询 ${link}`,
    `【${agencyName}】${applicationNo}：有新文书 ${link}`,
  ] as const;
  return wordings.find((text) => text.length <= oneMessage) ?? wordings[2];
}
