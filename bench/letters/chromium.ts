import { codePicture } from './code-of.ts';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { defaultFontChains } from '../../src/letters/fonts/font-roles.ts';
import type { BenchLetter, Paragraph } from './letters-to-draw.ts';

/** Where Debian puts it: `apt-get install chromium`. */
const executablePath = '/usr/bin/chromium';

export function hasChromium(): boolean {
  return existsSync(executablePath);
}

/**
 * One page of one browser for all letters, the fonts installed for it as on a desktop; each letter replaces the text of
 * the one before.
 */
export async function startChromium(): Promise<(letter: BenchLetter) => Promise<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'mingda-bench-'));
  const fonts = join(folder, 'fonts.conf');
  await writeFile(fonts, fontList(folder));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox'],
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  process.once('disconnect', () => void browser.close());
  const page = await browser.newPage();
  const file = join(folder, 'letter.html');
  await writeFile(file, emptyPage);
  await page.goto(pathToFileURL(file).href);
  return async ({ paragraphs }) => {
    await page.evaluate(`document.body.innerHTML = ${JSON.stringify(paragraphs.map(markup).join(''))}`);
    return page.pdf({ preferCSSPageSize: true });
  };
}

function fontList(folder: string): string {
  const folders = new Set(Object.values(defaultFontChains).flat().map(dirname));
  const entries = [...folders].map((each) => `<dir>${each}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig>${entries}<cachedir>${folder}</cachedir></fontconfig>`;
}

const emptyPage = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
  @page { size: A4; margin: 37mm 26mm 35mm 28mm }
  p { font: 16pt/28.8pt "Noto Serif SC"; margin: 0; text-indent: 2em }
  .title { font: 900 22pt/36pt "Noto Serif SC"; text-align: center; text-indent: 0 }
  .heading { font: bold 16pt/28.8pt "Noto Sans SC" }
  .end { text-align: right }
</style><body></body></html>`;

function markup({ style, text }: Paragraph): string {
  if (style === 'code') return codePicture(text).replace('<svg ', '<svg style="width:28mm;height:28mm" ');
  return `<p class="${style}">${text.replace(/[&<]/gu, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</p>`;
}
