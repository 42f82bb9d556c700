import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

/** Chrome 85 (August 2020) is what old computers in offices and libraries still run. Versions by MDN's tables of browser support. */
const templatesDir = fileURLToPath(new URL('../../templates/portal', import.meta.url));

function served(extension: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(templatesDir)
    .filter((name) => name.endsWith(extension))
    .map((name) => [
      name,
      readFileSync(`${templatesDir}/${name}`, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ''),
    ]);
}

/** What a browser that does not know it throws away: a rule whose selector it cannot read, or a declaration. */
const newerCss: readonly (readonly [chrome: number, what: RegExp])[] = [
  [86, /:focus-visible/],
  [87, /(?:^|[\s;{])inset(?:-block|-inline)?\s*:/],
  [88, /:(?:is|where)\(/],
  [88, /aspect-ratio\s*:/],
  [93, /accent-color\s*:/],
  [99, /@layer/],
  [104, /@media[^{]*[<>]/],
  [105, /@container/],
  [108, /\d(?:dvh|svh|lvh)\b/],
  [111, /color-mix\(|\boklch\(/],
  [112, /[{;}]\s*&/],
];

const newerScript: readonly (readonly [chrome: number, what: RegExp])[] = [
  [86, /\.replaceChildren\(/],
  [90, /#\w+\s+in\s/],
  [92, /\.at\(/],
  [92, /\brandomUUID\(/],
  [93, /Object\.hasOwn\(/],
  [94, /static\s*\{/],
  [97, /\.findLast(?:Index)?\(/],
  [98, /\bstructuredClone\(/],
  [102, /\.inert\b/],
  [103, /AbortSignal\.timeout\(/],
  [110, /\.to(?:Sorted|Reversed|Spliced)\(/],
  [119, /Promise\.withResolvers\(/],
];

describe.each([
  ['.css', newerCss],
  ['.js', newerScript],
] as const)('%s', (extension, newer) => {
  it.each(served(extension))('%s knows nothing newer', (_, text) => {
    expect(
      newer.filter(([, what]) => what.test(text)).map(([chrome, what]) => `Chrome ${chrome}: ${what.source}`),
    ).toEqual([]);
  });
});

/** Each rule of the sheet, also those in @media: its selector and its declarations. */
function rules(css: string): readonly (readonly [selector: string, declarations: string])[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => [
    selector.trim(),
    body.trim(),
  ]);
}

describe('样式', () => {
  const [[, css] = ['', '']] = served('.css');

  // 105. A browser that does not know it shows the fields of people and of organisations both, each under its heading.
  it(':has only hides what does not apply, and stands in rules of its own', () => {
    const withHas = rules(css).filter(([selector]) => selector.includes(':has('));
    expect(withHas.length).toBeGreaterThan(0);
    for (const [selector, declarations] of withHas) {
      expect(declarations).toBe('display: none;');
      for (const one of selector.split(/,(?![^(]*\))/)) expect(one).toContain(':has(');
    }
  });

  // 84 in a flex container. Spaces between things on a line are margins, which every browser has.
  it('nothing lies apart by gap', () => {
    expect(css).not.toMatch(/(?:^|[\s;{])(?:row-|column-)?gap\s*:/);
  });
});

it('a list that finds nothing new would find what is new', () => {
  expect(
    newerCss.filter(([, what]) => what.test('.a { inset: 0; } .b:is(p) { height: 100dvh }')),
  ).toHaveLength(3);
  expect(newerScript.filter(([, what]) => what.test('list.at(-1); structuredClone(a)'))).toHaveLength(2);
});
