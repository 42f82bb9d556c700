import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Removes, after an install, what packages bring and nothing here opens: font weights in which neither letters nor
 * the screens of the tests are set, libraries once more in other forms, the headers for compiling against Node. A fifth
 * of what was installed; run again it finds nothing.
 */
const packages = new URL('../node_modules/', import.meta.url);
const weightsInUse = {
  '@expo-google-fonts/noto-serif-sc/': ['400Regular', '900Black'],
  '@expo-google-fonts/noto-sans-sc/': ['400Regular', '500Medium', '700Bold'],
};

for (const [fonts, weights] of Object.entries(weightsInUse)) {
  for (const folder of foldersIn(fonts)) {
    if (!weights.includes(folder)) remove(`${fonts}${folder}`);
  }
}
for (const node of foldersIn('').filter((name) => name.startsWith('node-linux-'))) remove(`${node}/include`);
remove('element-plus/lib');
for (const form of ['src', 'ts3.4']) remove(`@cantoo/pdf-lib/${form}`);
for (const file of filesIn('@cantoo/pdf-lib/dist/')) remove(`@cantoo/pdf-lib/dist/${file}`);

function foldersIn(path) {
  return entriesOf(path)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function filesIn(path) {
  return entriesOf(path)
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

function entriesOf(path) {
  return readdirSync(fileURLToPath(new URL(path, packages)), { withFileTypes: true });
}

function remove(path) {
  rmSync(fileURLToPath(new URL(path, packages)), { recursive: true, force: true });
}
