import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Service, startService } from '../support/service.ts';
import { formBrowser, type Page } from './form-browser.ts';

const site = {
  operator: '清湖县人民政府办公室',
  contact: '0550-5550101 <办公室>',
  siteCode: '3411990001',
  icpNo: '皖ICP备19999999号-1',
  policeNo: '皖公网安备34119902000001号',
};

let service: Service;
beforeAll(async () => {
  service = await startService('2026-03-02', { site });
});
afterAll(() => service.close());

function footer({ html }: Page): string {
  return html.slice(html.indexOf('<footer>'));
}

describe('页脚', () => {
  it('says of the site what is set, on every page', async () => {
    for (const path of ['/', '/nowhere', '/catalogue']) {
      const said = footer(await formBrowser(service.url).open(path));
      expect(said).toContain('主办单位：清湖县人民政府办公室');
      expect(said).toContain('联系方式：0550-5550101 &lt;办公室&gt;');
      expect(said).toContain('网站标识码：3411990001');
      expect(said).toContain('<a href="https://beian.miit.gov.cn/" rel="noreferrer">皖ICP备19999999号-1</a>');
      expect(said).toContain(
        'webSearch?code=34119902000001" rel="noreferrer">皖公网安备34119902000001号</a>',
      );
    }
  });

  it('says it in English, and leads to what helps people use the site', async () => {
    const browser = formBrowser(service.url);
    await browser.send('/preferences', { english: 'on' });
    expect(footer(await browser.open('/'))).toContain('Operated by 清湖县人民政府办公室');
    expect((await browser.open('/accessibility')).text).toContain('tell us: 0550-5550101');
  });
});
