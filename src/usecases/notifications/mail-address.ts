/** RFC 5321 §4.5.3.1. */
const addressLimit = 254;

/** What mail servers everywhere take; a quoted local part or a bare host name is nobody's address on a form. */
const address =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/** 电子邮箱 as typed on a form. @returns the address, or undefined when no mail can reach it */
export function mailAddress(typed: string | undefined): string | undefined {
  const trimmed = typed?.normalize('NFKC').trim() ?? '';
  const [local = ''] = trimmed.split('@');
  return trimmed.length <= addressLimit && local.length <= 64 && address.test(trimmed) ? trimmed : undefined;
}
