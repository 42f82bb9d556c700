import module from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    '请用 npm run cli -- … 运行。/ Use npm run cli -- …, which runs the Node 24 that came with the dependencies.',
  );
  process.exit(1);
}
// What the source compiles to is kept between starts; where the folder cannot be written, it is compiled again.
module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/mingda', import.meta.url)));
const { runCommand } = await import('./cli.ts');
process.exitCode = await runCommand(process.argv.slice(2));
