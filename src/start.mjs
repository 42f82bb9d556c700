import module from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `明答需要 Node 22.18 以上，当前为 ${process.versions.node}。请用 npm start 启动，它会使用随依赖安装的 Node 24。`,
  );
  console.error(
    `mingda needs Node 22.18 or newer; this is ${process.versions.node}. Use npm start, which runs the Node 24 that came with the dependencies.`,
  );
  process.exit(1);
}
// What the source compiles to is kept between starts; where the folder cannot be written, it is compiled again.
module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/mingda', import.meta.url)));
const { start } = await import('./start.ts');
await start();
