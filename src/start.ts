import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildWorkbench } from './build-workbench.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { seedCounty } from './cli/seed-county.ts';
import { demoPassword } from './cli/seeded-county.ts';
import { openProduct, serve } from './main.ts';

/** `npm start`: the service, and on the very first start in development the invented county. */
export async function start(): Promise<void> {
  const config = await readConfig(process.env).catch(explainAndExit);
  await buildWorkbench();
  await forgetHalfMadeCounty(config);
  const product = await openProduct(config);
  if (!config.production && !(await product.deps.organisation.anyStaff())) {
    console.log('首次启动，正在建立演示县“清湖县”… / First start: setting up the invented county.');
    await writeFile(halfMadeMark(config), '');
    await seedCounty(product.deps);
    await rm(halfMadeMark(config));
  }
  const service = await serve(config, product).catch((fault: unknown) => portInUse(config, fault));
  const signIns = config.production
    ? ''
    : ` | 演示账号 demo sign-ins: lin.zhixia, chen.wangshu, shen.jibai … ${demoPassword}（README）`;
  console.log(
    `明答 mingda: 门户 portal ${config.publicUrl}/ | 工作台 workbench ${config.publicUrl}/workbench/ | GraphQL ${config.publicUrl}/graphql${signIns}`,
  );

  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    await service.stop();
    await product.close();
    process.exit(0);
  }
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

/** Another program listens there: say which port, and how to choose another. */
function portInUse(config: Config, fault: unknown): never {
  if (!(fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE')) throw fault;
  console.error(`端口 ${config.port} 已被占用，请设置 PORT。/ Port ${config.port} is in use; set PORT.`);
  process.exit(1);
}

/** Stands while the invented county is being made. */
function halfMadeMark(config: Config): string {
  return join(config.dataDir, 'county-half-made');
}

/** A first start that was killed half-way begins anew: there is nothing of anybody's in that database yet. */
async function forgetHalfMadeCounty(config: Config): Promise<void> {
  if (config.database.kind !== 'EMBEDDED' || !existsSync(halfMadeMark(config))) return;
  await rm(config.dataDir, { recursive: true, force: true, maxRetries: 5 });
}

function explainAndExit(fault: unknown): never {
  if (!(fault instanceof ConfigError)) throw fault;
  for (const { variable, zh, en } of fault.problems) console.error(`${variable} ${zh} / ${variable} ${en}`);
  process.exit(1);
}
