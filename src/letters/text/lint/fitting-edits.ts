import type { TemplateFinding } from '../../../case-file/template-finding.ts';
import type { TemplateTexts } from '../../../usecases/ports/letter-templates.ts';
import { partialsOf } from '../template-text.ts';
import { hasErrors } from './finding.ts';
import { lintTemplate } from './lint-template.ts';

export interface Fitting {
  readonly fitting: TemplateTexts;
  readonly unfit: ReadonlyMap<string, readonly TemplateFinding[]>;
}

/**
 * Which published edits this version of the service can draw from. They were checked when they were published; but the
 * next version of the service may say other data, include other partials or no longer have the letter.
 * @param edits laid over the shipped texts; each is checked with the others, then, if any fails, by itself
 */
export function fittingEdits(shipped: TemplateTexts, edits: TemplateTexts): Fitting {
  const unfit = new Map<string, readonly TemplateFinding[]>();
  let fitting: TemplateTexts = new Map([...edits].filter(([name]) => shipped.has(name)));
  for (const laid of [shipped, undefined]) {
    if (errorsOf(fitting, shipped).size === 0) break;
    // First every edit over what was shipped, then what is left together: what fails only with another goes too.
    const failing = errorsOf(fitting, shipped, laid);
    for (const [name, errors] of failing) unfit.set(name, errors);
    fitting = new Map([...fitting].filter(([name]) => !failing.has(name)));
  }
  return { fitting, unfit };
}

const passed = new Set<string>();

/** @param laid the texts around each edit; without it the other edits over the shipped texts */
function errorsOf(
  edits: TemplateTexts,
  shipped: TemplateTexts,
  laid?: TemplateTexts,
): ReadonlyMap<string, readonly TemplateFinding[]> {
  const inForce: TemplateTexts = laid ?? new Map([...shipped, ...edits]);
  const failing = new Map<string, readonly TemplateFinding[]>();
  for (const [name, { text }] of edits) {
    const state = JSON.stringify([
      name,
      text,
      partialsOf(text, inForce).map((each) => inForce.get(each)?.text),
    ]);
    if (passed.has(state)) continue;
    const findings = lintTemplate(name, text, { shipped, inForce, drawing: () => [] });
    if (hasErrors(findings)) failing.set(name, findings);
    else passed.add(state);
  }
  return failing;
}
