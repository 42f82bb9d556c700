import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBack } from '../letters/press-under-test.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';

const clerk = 'lin.zhixia';
let service: Service;

beforeAll(async () => {
  service = await startService('2026-02-12');
}, 60_000);
afterAll(() => service.close());

/** A case handed in online and registered, its sheet, and its applicant. */
async function registered() {
  service.clock.set('2026-02-12');
  const { hand, receipt } = await submitOnline(service);
  await hand.done(clerk, 'registerApplication');
  const who = service.applicant(receipt.applicationNo, receipt.queryCode);
  return { hand, who, no: receipt.applicationNo, url: `/cases/${hand.id}/deadlines.pdf` };
}

async function textOf(answer: Response): Promise<string> {
  return (await readBack(new Uint8Array(await answer.arrayBuffer()))).join('');
}

describe('期限计算说明', () => {
  it('arts. 30 and 33: lists every day of the applicant’s deadlines over the Spring Festival', async () => {
    const { who, no, url } = await registered();
    const sheet = await who.fetch(url);
    expect(sheet.headers.get('content-type')).toBe('application/pdf');
    expect(decodeURIComponent(sheet.headers.get('content-disposition') ?? '')).toContain(
      `期限计算说明-${no}.pdf`,
    );
    const text = await textOf(sheet);
    expect(text).toContain(`申请编号：${no}`);
    expect(text).toContain('所需政府信息2024年度全县农村公路养护资金安排文件');
    expect(text).toContain('答复期限：2026年3月18日（周三）届满');
    expect(text).toContain('2026年2月14日周六2计入调休上班国办发明电〔2025〕7号');
    expect(text).toContain('2026年2月16日周一不计春节放假国办发明电〔2025〕7号');
    expect(text).toContain('2026年3月18日周三20计入');
  });

  it('is there for the office, and for nobody else', async () => {
    const [{ url }, another] = [await registered(), await registered()];
    expect((await (await service.as(clerk)).fetch(url)).status).toBe(200);
    expect((await another.who.fetch(url)).status).toBe(404);
    expect((await service.public.fetch(url)).status).toBe(404);
    expect((await another.who.fetch('/cases/x/deadlines.pdf')).status).toBe(404);
  });

  it('is drawn as of the day it is asked for: silence opens the remedies', async () => {
    const { who, url } = await registered();
    expect(await textOf(await who.fetch(url))).not.toContain('申请行政复议截止');
    service.clock.set('2026-03-19');
    const text = await textOf(await who.fetch(url));
    expect(text).toContain('计算日2026年3月19日');
    expect(text).toContain('申请行政复议截止：2026年5月18日（周一）届满');
  });

  it('says the same as the text of the deadline that programs ask for', async () => {
    const { hand } = await registered();
    const { deadlines } = (await hand.read(clerk, 'deadlines { name on text }')) as {
      deadlines: readonly { name: string; on: string; text: string }[];
    };
    const reply = deadlines.find(({ name }) => name === 'REPLY_DUE');
    expect(reply?.text).toContain('答复期限：2026年3月18日（周三）届满');
    expect(reply?.text).toContain(
      '2026年2月14日（周六）：调休上班（国办发明电〔2025〕7号），计入，第2个工作日。',
    );
  });
});
