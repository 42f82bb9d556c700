import { NotReached } from './ask.ts';

/**
 * 看PDF: the reply that is being typed, as a draft in PDF; nobody keeps it.
 * @param reply as `previewReply` takes it
 * @throws Error in words when it is refused or nobody answers
 */
export async function drawReply(
  caseId: string,
  reply: object,
  keptEnclosures: readonly string[],
): Promise<Blob> {
  const response = await fetch(`/cases/${caseId}/reply-preview.pdf`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reply, keptEnclosures }),
  }).catch(() => undefined);
  if (!response) throw new NotReached('连不上服务器，请检查网络后重试。您填写的内容还在。');
  if (response.ok) return response.blob();
  if (response.status === 404) throw new Error('登录已经结束，或者这个案件已经不在您的权限内。');
  const said = (await response.json().catch(() => undefined)) as { readonly zh?: string } | undefined;
  throw new Error(said?.zh ?? `没有生成PDF（${response.status}），请稍后重试。`);
}
