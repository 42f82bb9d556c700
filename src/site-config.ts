import { z } from 'zod';
import type { SiteFooter } from './portal/site-footer.ts';

/** What is expected of each variable. */
export const siteWords = {
  SITE_OPERATOR: { zh: '应为一行文字，最多200个字', en: 'must be one line of at most 200 characters' },
  SITE_CONTACT: { zh: '应为一行文字，最多200个字', en: 'must be one line of at most 200 characters' },
  SITE_CODE: { zh: '应为10位数字的网站标识码', en: 'must be a site code of ten digits' },
  SITE_ICP_NO: { zh: '应像 皖ICP备12345678号-1', en: 'must be like 皖ICP备12345678号-1' },
  SITE_POLICE_NO: { zh: '应像 皖公网安备34110202000001号', en: 'must be like 皖公网安备34110202000001号' },
} as const;

const line = z
  .string()
  .regex(/^\P{Cc}{1,200}$/u)
  .optional();

/** How each variable is read. */
export const siteVariables = {
  SITE_OPERATOR: line,
  SITE_CONTACT: line,
  SITE_CODE: z
    .string()
    .regex(/^\d{10}$/u)
    .optional(),
  SITE_ICP_NO: z
    .string()
    .regex(/^\p{Script=Han}ICP备\d{6,10}号(-\d{1,4})?$/u)
    .optional(),
  SITE_POLICE_NO: z
    .string()
    .regex(/^\p{Script=Han}公网安备 ?\d{14}号?$/u)
    .optional(),
};

type Site = { readonly [Name in keyof typeof siteVariables]?: z.infer<(typeof siteVariables)[Name]> };

/** @returns what is configured of the footer, which may be nothing */
export function siteOf(variables: Site): { readonly site?: SiteFooter } {
  const { SITE_OPERATOR, SITE_CONTACT, SITE_CODE, SITE_ICP_NO, SITE_POLICE_NO } = variables;
  const site = {
    ...(SITE_OPERATOR === undefined ? {} : { operator: SITE_OPERATOR }),
    ...(SITE_CONTACT === undefined ? {} : { contact: SITE_CONTACT }),
    ...(SITE_CODE === undefined ? {} : { siteCode: SITE_CODE }),
    ...(SITE_ICP_NO === undefined ? {} : { icpNo: SITE_ICP_NO }),
    ...(SITE_POLICE_NO === undefined ? {} : { policeNo: SITE_POLICE_NO }),
  };
  return Object.keys(site).length === 0 ? {} : { site };
}
