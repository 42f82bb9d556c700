import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../support/run-cli.ts';
import { type Service, startService } from '../support/service.ts';

let service: Service;
let folder: string;

beforeAll(async () => {
  service = await startService('2026-03-02');
  folder = await mkdtemp(join(tmpdir(), 'mingda-catalogue-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await service.close();
});

const head = '机关代码,索引号,名称,内容概述,生成日期,责任科室,载体形式';
const roads = 'QH01,QH01-2022-0015,农村公路养护管理办法,"县道、乡道、村道,养护",2022-06-01,业务股,纸质和电子';
const plan = 'QH01,QH01-2024-0031,县城老旧小区改造三年计划,任务和资金,2024-03-11,业务股,电子';

async function take(rows: readonly string[], ...options: readonly string[]) {
  const file = join(folder, 'catalogue.csv');
  await writeFile(file, `\uFEFF${rows.join('\r\n')}\r\n`);
  const { serviceUrl, ownerUrl } = service.database;
  const env = { DATABASE_URL: serviceUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: folder };
  return runCli(['catalogue', file, ...options], { env });
}

async function publicNames(): Promise<unknown> {
  const { catalogueEntries } = await service.public.ask('{ catalogueEntries { edges { node { name } } } }');
  return (catalogueEntries as { edges: readonly { node: { name: string } }[] }).edges.map(
    ({ node }) => node.name,
  );
}

describe('catalogue FILE', () => {
  it.each([
    [[head, roads.replace('QH01,', 'QH99,')], '第2行：机关代码 不存在。'],
    [[head, roads, plan.replace('2024-03-11', '2024年3月')], '第3行：生成日期 不存在。'],
    [[head, roads.replace('纸质和电子', '石碑')], '第2行：载体形式 不存在。'],
    [[head, plan.replace('县城老旧小区改造三年计划', '')], '第2行：名称 不能为空。'],
    [[head, plan.replace('2024-03-11', '2126-03-11')], '第2行：日期2126年3月11日晚于今天'],
    [[head, roads, roads], '第3行：索引号 已被使用。'],
  ])('says which row is wrong, and takes none: %j', async (rows, told) => {
    const { exitCode, stdout } = await take(rows, '--as', 'lin.zhixia');
    expect(stdout).toContain(told);
    expect(exitCode).toBe(1);
    const { rows: kept } = await service.owner.query('select from catalogue_entry');
    expect(kept).toEqual([]);
  });

  it('says which columns are missing, and who may not', async () => {
    expect(await take(['机关代码,名称', 'QH01,x'], '--as', 'lin.zhixia')).toMatchObject({
      exitCode: 2,
      stdout: '缺少列：索引号、内容概述、生成日期、责任科室、载体形式 / columns are missing\n',
    });
    expect((await take([head, roads], '--as', 'nobody')).stdout).toContain('没有用户名为 nobody 的在职人员');
    expect((await take([head, roads], '--as', 'he.yuanzhou')).stdout).toContain('第2行');
    expect((await take([head, roads])).exitCode).toBe(2);
  });

  it('takes all of it, again without harm, and publishes what it is told to', async () => {
    expect((await take([head, roads, plan], '--as', 'lin.zhixia')).stdout).toContain(
      '2 added, 0 changed, 0 unchanged',
    );
    expect(await publicNames()).toEqual([]);
    expect((await take([head, roads, plan], '--as', 'lin.zhixia')).stdout).toContain(
      '0 added, 0 changed, 2 unchanged',
    );
    expect((await take([head, roads], '--as', 'admin', '--publish')).stdout).toContain('0 added, 1 changed');
    expect(await publicNames()).toEqual(['农村公路养护管理办法']);
    const renamed = roads.replace('管理办法,', '办法,');
    expect((await take([head, renamed], '--as', 'lin.zhixia')).stdout).toContain('0 added, 1 changed');
    expect(await publicNames()).toEqual(['农村公路养护办法']);
  });
});
