import type { CaseFile } from '../../case-file/case-file.ts';
import type { NotificationChannel } from '../ports/notifications.ts';
import { mailAddress } from './mail-address.ts';
import { mobileNumber } from './mobile-number.ts';

/** 通知地址: where the application, as it stands, has the applicant told. @returns undefined where it names no such address */
export function recipientOf(channel: NotificationChannel, { application }: CaseFile): string | undefined {
  return channel === 'EMAIL'
    ? mailAddress(application?.applicant.email)
    : mobileNumber(application?.applicant.phone);
}
