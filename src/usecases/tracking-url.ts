/** 进度查询网址: leads to the case with number and code filled in, as the receipt's QR code does. */
export function trackingUrl(publicUrl: string, applicationNo: string, queryCode: string): string {
  const query = new URLSearchParams({ number: applicationNo, code: queryCode });
  return `${publicUrl}/track?${query.toString()}`;
}
