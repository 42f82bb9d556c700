import type { Actor } from '../../access/actor.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { mailAddress } from '../notifications/mail-address.ts';
import { type NoticeSetting, noticeKinds } from '../ports/staff-notices.ts';
import { notSignedIn } from './my-notices.ts';

export interface ChangeNoticeSettingsCommand {
  /** Absent: stays; empty: none. */
  readonly email?: string;
  /** Only the kinds to change. */
  readonly settings: readonly NoticeSetting[];
}

/** 提醒设置 as they stand, every kind. */
export interface FullNoticeSettings {
  readonly email: string | undefined;
  /** 邮件 is configured: without it nothing is sent by e-mail whatever is chosen. */
  readonly mailIsOpen: boolean;
  readonly settings: readonly NoticeSetting[];
}

/** @returns undefined for those who are no staff */
export async function noticeSettings(
  { staffNotices, notifying }: Pick<Dependencies, 'staffNotices' | 'notifying'>,
  actor: Actor,
): Promise<FullNoticeSettings | undefined> {
  if (actor.kind !== 'STAFF') return undefined;
  const { email, chosen } = await staffNotices.settings(actor.id);
  const byKind = new Map(chosen.map((setting) => [setting.kind, setting]));
  return {
    email,
    mailIsOpen: notifying.channels.includes('EMAIL'),
    settings: noticeKinds.map((kind) => byKind.get(kind) ?? { kind, inPage: true, byMail: false }),
  };
}

/** 变更提醒设置: one's own. A kind that is named twice is as it is named last. */
export async function changeNoticeSettings(
  deps: Pick<Dependencies, 'staffNotices' | 'notifying'>,
  actor: Actor,
  { email, settings }: ChangeNoticeSettingsCommand,
): Promise<Outcome<FullNoticeSettings>> {
  if (actor.kind !== 'STAFF') return refuse(notSignedIn('changeNoticeSettings'));
  const typed = email?.trim();
  const address = typed === undefined || typed === '' ? typed : mailAddress(typed);
  if (typed !== undefined && address === undefined) {
    return refuse({ code: 'INVALID_INPUT', path: 'email', problem: 'NOT_ALLOWED' });
  }
  const last = new Map(settings.map((setting) => [setting.kind, setting]));
  await deps.staffNotices.changeSettings(actor.id, address, [...last.values()]);
  const now = await noticeSettings(deps, actor);
  if (!now) throw new Error('the settings of a member of staff are gone');
  return done(now);
}
