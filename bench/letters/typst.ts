import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { defaultFontChains } from '../../src/letters/fonts/font-roles.ts';
import { codePicture } from './code-of.ts';
import type { BenchLetter, Paragraph } from './letters-to-draw.ts';

const preamble = `
#set page(paper: "a4", margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm), numbering: "1")
#set text(font: "Noto Serif SC", size: 16pt, lang: "zh")
#set par(first-line-indent: (amount: 2em, all: true), justify: true, leading: 12pt, spacing: 12pt)
`;

/** typst as a native module: one compiler for all letters, its fonts read once, its cache kept as short as it advises. */
export function createTypst(): (letter: BenchLetter) => Uint8Array {
  const fontPaths = [...new Set(Object.values(defaultFontChains).flat())].map((file) => dirname(file));
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths }] });
  return ({ paragraphs }) => {
    const pdf = compiler.pdf({ mainFileContent: preamble + paragraphs.map(markup).join('\n') });
    compiler.evictCache(10);
    return pdf;
  };
}

function markup({ style, text }: Paragraph): string {
  const words = `#${JSON.stringify(text)}`;
  if (style === 'code') return `#image(bytes(${JSON.stringify(codePicture(text))}), width: 28mm)`;
  switch (style) {
    case 'title':
      return `#align(center, text(size: 22pt, weight: 900)[${words}])`;
    case 'heading':
      return `#par(text(font: "Noto Sans SC", weight: 700)[${words}])`;
    case 'body':
      return `#par[${words}]`;
    case 'end':
      return `#align(right)[${words}]`;
  }
}
