import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTemplateTexts } from '../../../src/letters/read-letter-templates.ts';
import { specimensOf } from '../../../src/letters/specimens/specimens.ts';
import { bindTemplates } from '../../../src/letters/text/bind-templates.ts';
import { composeLetter } from '../../../src/letters/text/compose-letter.ts';
import { leavesOf, shapeOf } from '../../../src/letters/text/lint/data-shape.ts';
import { lintTemplate } from '../../../src/letters/text/lint/lint-template.ts';
import type { LetterData, LetterKind } from '../../../src/usecases/ports/letters.ts';
import { templatesDir } from '../press-under-test.ts';

const shipped = readTemplateTexts(templatesDir);
const ground = { shipped, inForce: shipped, drawing: () => [] };

const edited = [
  ['reply-partial-disclosure', 'REPLY_PARTIAL_DISCLOSURE'],
  ['reply-not-responsible-agency', 'REPLY_NOT_RESPONSIBLE_AGENCY'],
  ['reply-provided', 'REPLY_PROVIDED'],
  ['lapse-notice', 'LAPSE_NOTICE'],
  ['fee-notice', 'FEE_NOTICE'],
  ['correction-notice', 'CORRECTION_NOTICE'],
] as const satisfies readonly (readonly [string, LetterKind])[];

/** What somebody may write who has seen how templates are written: mostly wrong, now and then right. */
function snippets(kind: LetterKind): fc.Arbitrary<string> {
  const paths = leavesOf(shapeOf(kind)).map(({ path }) => path);
  const lists = [
    ...new Set(paths.filter((path) => path.includes('[]')).map((path) => path.split('[]')[0] ?? '')),
  ];
  const datum = fc.constantFrom(...paths).map((path) => path.replaceAll('[]', ''));
  const filter = fc.constantFrom('', ' | day', ' | sentence', ' | quoted', ` | join: '、'`, ' | size');
  const print = fc.tuple(datum, filter).map(([path, by]) => `{{ ${path}${by} }}`);
  const member = fc.constantFrom('enclosures[].name', ...paths.filter((path) => path.includes('[].')));
  const loop = fc.tuple(fc.constantFrom(...lists, 'enclosures'), member, filter).map(([list, path, by]) => {
    return `{% for each in ${list} %}{{ each.${path.split('[].')[1] ?? ''}${by} }}{% endfor %}`;
  });
  return fc.oneof(
    print,
    loop,
    fc.tuple(datum, print).map(([path, inner]) => `{% if ${path} %}${inner}{% endif %}`),
    fc.tuple(datum, print).map(([path, inner]) => `{% unless ${path} %}${inner}{% endunless %}`),
    fc
      .tuple(datum, print, print)
      .map(([path, one, other]) => `{% if ${path} %}${one}{% else %}${other}{% endif %}`),
    fc.constantFrom(
      '【附件】',
      '【落款】',
      '【密级】',
      '- 一',
      '| 一 | 二 |',
      '## 四、',
      '#### 五',
      '<b>好</b>',
      '{% if you %}',
    ),
  );
}

/** Lines taken out, words put in. */
function edits(name: string, kind: LetterKind): fc.Arbitrary<string> {
  const lines = (shipped.get(name)?.text ?? '').split('\n');
  const place = fc.integer({ min: lines.indexOf('---', 1) + 1, max: lines.length - 1 });
  return fc.tuple(place, fc.boolean(), snippets(kind)).map(([at, takesOut, words]) => {
    return [...lines.slice(0, at), words, ...lines.slice(takesOut ? at + 1 : at)].join('\n');
  });
}

/** Lawful data that no specimen is: each field as one specimen or another has it. */
function mixed(kind: LetterKind): fc.Arbitrary<LetterData> {
  const all = specimensOf[kind].map(({ data }) => data);
  const names = [...new Set(all.flatMap((data) => Object.keys(data)))];
  return fc.tuple(...names.map(() => fc.nat({ max: all.length - 1 }))).map((choice) => {
    const fields = names.flatMap((name, index) => {
      const from = all[choice[index] ?? 0] as unknown as Readonly<Record<string, unknown>>;
      return name in from ? [[name, from[name]] as const] : [];
    });
    return { ...all[0], ...Object.fromEntries(fields) } as LetterData;
  });
}

describe('an edit that the check lets pass writes every letter', () => {
  it.each(edited)('%s', (name, kind) => {
    let passed = 0;
    fc.assert(
      fc.property(
        edits(name, kind),
        fc.array(mixed(kind), { minLength: 3, maxLength: 3 }),
        (text, letters) => {
          const findings = lintTemplate(name, text, ground);
          if (findings.some(({ severity }) => severity === 'ERROR')) return;
          passed++;
          const template = bindTemplates(
            new Map([...shipped, [name, { sort: 'LETTER', version: 0, text }]]),
          ).get(kind);
          if (!template) throw new Error('not bound');
          for (const data of letters) {
            const { blocks } = composeLetter(template, data);
            expect(blocks.filter(({ type }) => type === 'signature').length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(passed).toBeGreaterThan(5);
  });
});
