import { type Document, LineCounter, parseDocument } from 'yaml';
import type { TemplateFinding } from '../../../case-file/template-finding.ts';
import { frontMatter } from '../template-text.ts';
import type { LetterTemplate } from '../letter-template.ts';
import { isOptionalAt, shapeAt, type Shape } from './data-shape.ts';
import { finding, type Place } from './finding.ts';

const fixed = ['id', 'layout', 'documentNumberClass'] as const;

/**
 * 文书说明: reads the front matter of an edited letter. Name and articles are the office's to word; what the program
 * relies on stays as it was shipped, and the required data may grow.
 */
export function lintFrontMatter(
  head: string,
  shipped: Pick<LetterTemplate, (typeof fixed)[number] | 'required'>,
  shape: Shape,
): readonly TemplateFinding[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(head, { lineCounter });
  function placeAt(offset: number): Place {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: col };
  }
  function placeOf(path: readonly unknown[]): Place {
    const node: unknown = document.getIn(path, true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return placeAt(Number(node.range[0]));
    }
    return path.length === 0 ? { line: 1, column: 1 } : placeOf(path.slice(0, -1));
  }
  const [unreadable] = document.errors;
  if (unreadable) {
    const [offset] = unreadable.pos;
    const subject = unreadable.message.replace(/ at line \d[^]*$/u, '');
    return [finding('FRONT_MATTER_MALFORMED', placeAt(offset), subject)];
  }
  const read = frontMatter.safeParse(valueOf(document));
  if (!read.success) {
    return read.error.issues.map((issue) => {
      const path = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : issue.path;
      return finding('FRONT_MATTER_MALFORMED', placeOf(path), `${path.join('.')} ${issue.message}`.trim());
    });
  }
  const facts = read.data;
  return [
    ...fixed
      .filter((field) => facts[field] !== shipped[field])
      .map((field) => finding('FIELD_FIXED', placeOf([field]), field)),
    ...shipped.required
      .filter((path) => !facts.required.includes(path))
      .map((path) => finding('REQUIRED_DROPPED', placeOf(['required']), path)),
    ...facts.required.flatMap((path, index) => {
      if (shipped.required.includes(path)) return [];
      if (!shapeAt(shape, path)) return [finding('REQUIRED_UNKNOWN', placeOf(['required', index]), path)];
      return isOptionalAt(shape, path)
        ? [finding('REQUIRED_NOT_ALWAYS_THERE', placeOf(['required', index]), path)]
        : [];
    }),
  ];
}

/** @returns undefined for a document that repeats itself through aliases, which no front matter needs */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
