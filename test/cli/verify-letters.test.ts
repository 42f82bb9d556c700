import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CliRun, runCli } from '../support/run-cli.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';

/* The command draws every letter again in a process of its own, from what the database keeps and nothing else. */
let service: Service;

beforeAll(async () => {
  service = await startService();
  for (const applicant of ['周沐言', '沈既白']) {
    const { hand } = await submitOnline(service, 'QH01', { applicant: { name: applicant } });
    await hand.done('lin.zhixia', 'registerApplication');
  }
  await service.lettersDrawn();
});

afterAll(() => service.close());

function verifyLetters(of = service, publicUrl = of.config.publicUrl): Promise<CliRun> {
  const { config, database } = of;
  return runCli(['letters', 'verify'], {
    env: {
      DATABASE_URL: database.serviceUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATA_DIR: config.dataDir,
      PUBLIC_URL: publicUrl,
      QUERY_CODE_SECRET: config.queryCodeSecret.toString('hex'),
    },
  });
}

describe('letters verify', () => {
  it('a letter in the other format is drawn again in that, whatever is set now', async () => {
    const other = await startService('2026-03-02', { letterFormat: 'PDF_A_3A' });
    const { hand } = await submitOnline(other, 'QH01');
    await hand.done('lin.zhixia', 'registerApplication');
    await other.lettersDrawn();
    const kept = await other.owner.query<{ format: string; sha256: string }>(
      'select format, sha256 from letter',
    );
    const { exitCode, stdout } = await verifyLetters(other);
    const bytes = await other.product.deps.blobs.read(kept.rows[0]?.sha256 ?? '');
    await other.close();
    expect(kept.rows).toMatchObject([{ format: 'PDF_A_3A' }]);
    expect(bytes.toString('latin1')).toContain('pdfaid:part="3"');
    expect(stdout).toContain('Verified 1 letters: 1 the same, 0 not');
    expect(exitCode).toBe(0);
  });

  it('every letter comes out as it is stored, and it exits 0', async () => {
    const { exitCode, stdout } = await verifyLetters();
    expect(stdout).toContain('Verified 2 letters: 2 the same, 0 not');
    expect(exitCode).toBe(0);
  });

  it('after the portal has moved too: a letter says where it was when it was written', async () => {
    const { exitCode, stdout } = await verifyLetters(service, 'https://elsewhere.example');
    expect(stdout).toContain('Verified 2 letters: 2 the same, 0 not');
    expect(exitCode).toBe(0);
  });

  it('names a letter that comes out otherwise, and exits 1', async () => {
    const { rows } = await service.owner.query<{ id: string }>(
      `update letter set data = jsonb_set(data, '{channelText}', '"传真"') where id = (select id from letter limit 1) returning id`,
    );
    const { exitCode, stdout } = await verifyLetters();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${rows[0]?.id} REGISTRATION_RECEIPT`);
    expect(stdout).toContain('1 the same, 1 not');
  });

  it('does not compare what another engine drew, and says so', async () => {
    await service.owner.query(`update letter set engine_version = 'letters-0'`);
    const { exitCode, stdout } = await verifyLetters();
    expect(stdout).toContain('0 the same, 0 not; not compared: 2 of another engine');
    expect(exitCode).toBe(0);
  });
});
