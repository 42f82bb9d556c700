import { z } from 'zod';
import { mailServerOf } from './mail-server-of.ts';
import type { SmsGateway } from './messaging/sms-gateway.ts';
import type { MailServer } from './messaging/smtp-courier.ts';
import type { PaymentServer } from './payment/http-payment-service.ts';
import { quietHoursOf } from './quiet-hours-of.ts';
import type { SealServer } from './sealing/http-seal-service.ts';
import { mailAddress } from './usecases/notifications/mail-address.ts';
import type { QuietHours } from './usecases/notifications/quiet-hours.ts';

/** Servers of the operator that the service speaks to, where there are any. */
export interface ServersConfig {
  /** Absent: applicants are told nothing by e-mail. */
  readonly mail?: MailServer;
  /** Absent: applicants are told nothing by text message. Without quiet hours: those go out at any hour. */
  readonly sms?: SmsGateway & { readonly quietHours?: QuietHours };
  /** Absent: letters are sealed by hand. */
  readonly sealing?: SealServer;
  /** Absent: fees are paid at the office. */
  readonly payment?: PaymentServer;
}

const webAddress = {
  zh: '应为 http:// 或 https:// 开头的地址',
  en: 'must be an address beginning with http:// or https://',
} as const;
const bearerToken = {
  zh: '应为不含空格的 ASCII 字符',
  en: 'must be of ASCII characters, without a space',
} as const;

/** What is expected of each variable. */
export const serverWords = {
  SMTP_URL: {
    zh: '应为 smtp://主机:端口 或 smtps://主机:端口，可带用户名和口令；不加密的须写明 ?tls=off',
    en: 'must be smtp://host:port or smtps://host:port, user and password before the host where needed; without encryption it must say ?tls=off',
  },
  MAIL_FROM: { zh: '应为一个电子邮箱', en: 'must be one e-mail address' },
  MAIL_RETURN_PATH: {
    zh: '应为一个电子邮箱，@ 之前可有一个 *',
    en: 'must be one e-mail address, with at most one * before the @',
  },
  SMS_URL: webAddress,
  SMS_TOKEN: bearerToken,
  QUIET_HOURS: { zh: '应为 21:00-08:00 这样的时段，或者 off', en: 'must be hours like 21:00-08:00, or off' },
  SEAL_URL: webAddress,
  SEAL_TOKEN: bearerToken,
  PAYMENT_URL: webAddress,
  PAYMENT_SECRET: {
    zh: '应为至少 32 个不含空格的 ASCII 字符',
    en: 'must be of 32 ASCII characters or more, without a space',
  },
  PAYMENT_PAGES: webAddress,
} as const;

/** As long as those that take the place of the `*` in MAIL_RETURN_PATH: an address has its limits. */
const anyToken = 'x'.repeat(36);

function isAddress(text: string): boolean {
  return mailAddress(text) === text;
}

const httpUrl = z.url({ protocol: /^https?$/ }).optional();
const tokenText = z
  .string()
  .regex(/^[\x21-\x7e]+$/)
  .optional();

/** How each variable is read. */
export const serverVariables = {
  SMTP_URL: z
    .string()
    .refine((url) => mailServerOf(url) !== undefined)
    .optional(),
  MAIL_FROM: z.string().refine(isAddress).optional(),
  MAIL_RETURN_PATH: z
    .string()
    .refine((address) => /^[^*]*\*?[^*]*@[^*]*$/.test(address) && isAddress(address.replace('*', anyToken)))
    .optional(),
  SMS_URL: httpUrl,
  SMS_TOKEN: tokenText,
  QUIET_HOURS: z
    .string()
    .default('21:00-08:00')
    .transform(quietHoursOf)
    .refine((quiet) => quiet !== undefined),
  SEAL_URL: httpUrl,
  SEAL_TOKEN: tokenText,
  PAYMENT_URL: httpUrl,
  PAYMENT_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{32,}$/)
    .optional(),
  PAYMENT_PAGES: httpUrl,
};

type Servers = {
  readonly [Name in keyof typeof serverVariables]?: z.infer<(typeof serverVariables)[Name]>;
};

/** @returns what is configured of it, which may be nothing */
export function serversOf(variables: Servers): ServersConfig {
  const mail = mailOf(variables);
  const sms = smsOf(variables);
  const payment = paymentOf(variables);
  const { SEAL_URL: url, SEAL_TOKEN: token } = variables;
  return {
    ...(mail ? { mail } : {}),
    ...(sms ? { sms } : {}),
    ...(url !== undefined && token !== undefined ? { sealing: { url, token } } : {}),
    ...(payment ? { payment } : {}),
  };
}

function mailOf({ SMTP_URL, MAIL_FROM, MAIL_RETURN_PATH }: Servers): MailServer | undefined {
  const server = SMTP_URL === undefined ? undefined : mailServerOf(SMTP_URL);
  if (!server || MAIL_FROM === undefined) return undefined;
  return { ...server, from: MAIL_FROM, returnPath: MAIL_RETURN_PATH ?? MAIL_FROM };
}

function smsOf({ SMS_URL, SMS_TOKEN, QUIET_HOURS }: Servers): ServersConfig['sms'] {
  if (SMS_URL === undefined || SMS_TOKEN === undefined) return undefined;
  const quiet = QUIET_HOURS === 'OFF' || QUIET_HOURS === undefined ? {} : { quietHours: QUIET_HOURS };
  return { url: SMS_URL, token: SMS_TOKEN, ...quiet };
}

function paymentOf({ PAYMENT_URL, PAYMENT_SECRET, PAYMENT_PAGES }: Servers): PaymentServer | undefined {
  if (PAYMENT_URL === undefined || PAYMENT_SECRET === undefined) return undefined;
  const pages = new URL(PAYMENT_PAGES ?? PAYMENT_URL).origin;
  return { url: PAYMENT_URL.replace(/\/+$/, ''), secret: PAYMENT_SECRET, pages };
}

/** Variables that mean nothing without another. */
const together: readonly (readonly [keyof Servers, keyof Servers])[] = [
  ['MAIL_FROM', 'SMTP_URL'],
  ['SMTP_URL', 'MAIL_FROM'],
  ['SMTP_URL', 'MAIL_RETURN_PATH'],
  ['SMS_URL', 'SMS_TOKEN'],
  ['SMS_TOKEN', 'SMS_URL'],
  ['SEAL_URL', 'SEAL_TOKEN'],
  ['SEAL_TOKEN', 'SEAL_URL'],
  ['PAYMENT_URL', 'PAYMENT_SECRET'],
  ['PAYMENT_SECRET', 'PAYMENT_URL'],
  ['PAYMENT_URL', 'PAYMENT_PAGES'],
];

/** @returns each variable that is missing beside another, and what to say of it */
export function missingBeside(given: Partial<Record<string, string>>): readonly MissingVariable[] {
  return together
    .filter(([variable, beside]) => given[beside] !== undefined && given[variable] === undefined)
    .map(([variable, beside]) => ({
      variable,
      zh: `未设置：设置了 ${beside} 时必须设置`,
      en: `is missing: it must be set where ${beside} is`,
    }))
    .filter(({ variable }, index, all) => all.findIndex((one) => one.variable === variable) === index);
}

interface MissingVariable {
  readonly variable: string;
  readonly zh: string;
  readonly en: string;
}
