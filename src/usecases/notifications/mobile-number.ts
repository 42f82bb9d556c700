/** 手机号 of the mainland as typed on a form. @returns its eleven digits, or undefined for any other telephone */
export function mobileNumber(typed: string | undefined): string | undefined {
  const digits = typed?.normalize('NFKC').replace(/[\s-]/g, '');
  return digits === undefined ? undefined : /^(?:\+?86)?(1[3-9]\d{9})$/.exec(digits)?.[1];
}
