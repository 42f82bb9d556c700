import type { Wording } from '../statute/wording.ts';
import type { Particular } from './particulars.ts';

function wording(zh: string, en: string): Wording {
  return { zh, en };
}

/** 申请人信息, as screens and the timeline name its parts. */
export const particularNames = {
  NAME: wording('姓名（名称）', 'name'),
  IDENTITY_DOCUMENT: wording('证件类型', 'kind of identity document'),
  IDENTITY_NUMBER: wording('证件号码', 'identity number'),
  PHONE: wording('联系电话', 'telephone'),
  EMAIL: wording('电子邮箱', 'e-mail'),
  ADDRESS: wording('地址', 'address'),
  POSTCODE: wording('邮政编码', 'postcode'),
  FAX: wording('传真', 'fax'),
  LEGAL_REPRESENTATIVE: wording('法定代表人（负责人）', 'legal representative'),
  CONTACT_PERSON: wording('联系人', 'contact person'),
  AUTHORITY: wording('代理权限', 'authority'),
} as const satisfies Record<Particular, Wording>;
