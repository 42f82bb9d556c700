import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackedChromium } from './unpacked-chromium.ts';

export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The shell first: the same engine without the window, for a third of the work. */
const ofTheSystem = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/**
 * Which browser the tests run in: Debian's where it is installed, else the one of the npm package with its libraries.
 * Both draw with the fonts from npm, so that pages look the same on a machine without a Chinese font.
 * @param wanted 'BUNDLED' takes the one of the package in any case; so does TEST_BROWSER=bundled
 */
export async function browserProgram(
  wanted: 'ANY' | 'BUNDLED' = process.env['TEST_BROWSER'] === 'bundled' ? 'BUNDLED' : 'ANY',
): Promise<BrowserProgram> {
  const env = { HOME: tmpdir(), PATH: process.env['PATH'] ?? '', FONTCONFIG_FILE: await fontsFromNpm() };
  const installed = ofTheSystem.find((path) => existsSync(path));
  if (wanted === 'ANY' && installed !== undefined) return { executablePath: installed, env };
  const { executablePath, libraryPath } = await unpackedChromium();
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: libraryPath } };
}

const fonts = ['noto-sans-sc/400Regular', 'noto-sans-sc/700Bold', 'noto-serif-sc/900Black'];

async function fontsFromNpm(): Promise<string> {
  const folder = join(tmpdir(), `mingda-fonts-${process.getuid?.() ?? 0}`);
  const modules = fileURLToPath(new URL('../../node_modules/@expo-google-fonts', import.meta.url));
  const path = join(folder, 'fonts.conf');
  await mkdir(folder, { recursive: true });
  await writeFile(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${fonts.map((name) => `<dir>${join(modules, name)}</dir>`).join('\n')}
<cachedir>${join(folder, 'cache')}</cachedir>
<alias><family>serif</family><prefer><family>Noto Serif SC</family></prefer></alias>
<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`,
  );
  return path;
}
