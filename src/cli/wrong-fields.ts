import { z } from 'zod';

const inChinese = z.locales.zhCN().localeError;

/** 输入有误: each wrong field of a file on a line of its own, in Chinese and English. */
export function wrongFields(error: z.ZodError): readonly string[] {
  return error.issues.map((issue) => {
    const said = inChinese(issue as Parameters<typeof inChinese>[0]);
    const zh = typeof said === 'object' ? said?.message : said;
    return `${issue.path.join('.')}: ${zh ?? ''} / ${issue.message}`.replace(/^: /, '');
  });
}

/** 文件不可用: why a file gives nothing to work with, line by line. */
export function whyUnreadable(file: string, fault: unknown): readonly string[] {
  if (fault instanceof z.ZodError) return wrongFields(fault).map((line) => `${file}: ${line}`);
  const message = fault instanceof Error ? fault.message : String(fault);
  return fault instanceof SyntaxError
    ? [`${file}: 不是 JSON / this is no JSON: ${message}`]
    : [`${file}: 读不到 / it cannot be read: ${message}`];
}
