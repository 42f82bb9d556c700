import { LiquidError } from 'liquidjs';
import type { TemplateFinding } from '../../../case-file/template-finding.ts';
import type { TemplateTexts } from '../../../usecases/ports/letter-templates.ts';
import { createTemplateEngine } from '../template-engine.ts';
import { finding, type FindingCode } from './finding.ts';

/** @returns the finding of a text that the template engine cannot parse, or undefined when it can */
export function syntaxOf(
  name: string,
  body: string,
  firstLine: number,
  texts: TemplateTexts,
): readonly TemplateFinding[] | undefined {
  const partials = [...texts].filter(([, { sort }]) => sort === 'PARTIAL');
  const engine = createTemplateEngine(Object.fromEntries(partials.map(([each, { text }]) => [each, text])));
  try {
    engine.parse(body, name);
    return undefined;
  } catch (fault) {
    if (!LiquidError.is(fault)) throw fault;
    const [line = 1, column = 1] = fault.token.getPosition();
    const [code, subject] = namedFault(fault.message.split('\n')[0] ?? '');
    return [finding(code, { line: firstLine + line - 1, column }, subject)];
  }
}

const blockWords = /^(end\w*|else|elsif|when)$/u;

function namedFault(message: string): readonly [FindingCode, string] {
  const words = message.replace(/(, file:[\w-]+)?, line:\d+, col:\d+$/u, '');
  const [, tag = ''] = /^tag "(\w+)" not found$/u.exec(words) ?? [];
  if (tag !== '' && !blockWords.test(tag)) return ['UNKNOWN_TAG', tag];
  const [, filter] = /^undefined filter: (\w+)$/u.exec(words) ?? [];
  if (filter !== undefined) return ['UNKNOWN_FILTER', filter];
  const [, open] = /^(?:tag|output) "?(.*?)"? not closed$/u.exec(words) ?? [];
  return open === undefined ? ['SYNTAX', words] : ['NOT_CLOSED', open];
}
