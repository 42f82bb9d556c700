import type { Wording } from '../statute/wording.ts';
import { assertNever } from './outcome.ts';
import type { Refusal } from './refusals.ts';

type TemplateRefusal = Extract<
  Refusal,
  {
    code: 'TEMPLATE_OUTDATED' | 'TEMPLATE_FAULTY' | 'TEMPLATE_DRAFT_MISSING' | 'TEMPLATE_DRAFT_OPEN';
  }
>;

/** 文书模板不予变更的说明. */
export function templateRefusalWording(refusal: TemplateRefusal): Wording {
  switch (refusal.code) {
    case 'TEMPLATE_OUTDATED':
      return {
        zh: `该文本已有变动（现为第${refusal.now}版，您看到的是第${refusal.seen}版），请重新读取后再修改。`,
        en: `The text has changed meanwhile (it is at version ${refusal.now}, you saw ${refusal.seen}): read it again.`,
      };
    case 'TEMPLATE_FAULTY': {
      const errors = refusal.findings.filter(({ severity }) => severity === 'ERROR');
      const [first] = errors;
      const at = first && { zh: `第${first.line}行：${first.zh}`, en: `line ${first.line}: ${first.en}` };
      return {
        zh: `文本有${errors.length}处错误，不能使用。${at ? `${at.zh}。` : ''}`,
        en: `The text has ${errors.length} errors and cannot be used.${at ? ` At ${at.en}.` : ''}`,
      };
    }
    case 'TEMPLATE_DRAFT_MISSING':
      return { zh: '该文本没有草稿。', en: 'There is no draft of this text.' };
    case 'TEMPLATE_DRAFT_OPEN':
      return {
        zh: `该文本有未发布的草稿（第${refusal.version}版），请先发布或者弃置。`,
        en: `The text has an open draft (version ${refusal.version}): publish or discard it first.`,
      };
    default:
      return assertNever(refusal);
  }
}
