/** What a case is called in a list: who asks, and for what. Of a letter not read yet only the sender is known. */
export function calledOf({
  applicantName,
  summary,
}: {
  readonly applicantName: string | null;
  readonly summary: string;
}): { readonly who: string; readonly what: string } {
  return applicantName === null
    ? { who: summary, what: '来信，还没有录入内容' }
    : { who: applicantName, what: summary };
}
