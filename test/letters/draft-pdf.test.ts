import { describe, expect, it } from '@jest/globals';
import { aReplyProvided } from '../../src/letters/specimens/letters.ts';
import { press, readBack } from './press-under-test.ts';

/** Long enough for a second page. */
const { verification: _never, ...signed } = aReplyProvided();
const long = {
  ...signed,
  documentNo: '',
  description: '2024年度全县农村公路养护资金安排文件及其附件。'.repeat(40),
};

describe('草稿 PDF', () => {
  it('says what the letter would say, and on every page that it is a draft; neither number, day, seal nor code', async () => {
    const drawn = await press.drawDraft(long);
    if ('code' in drawn) throw new Error(drawn.code);
    const pages = await readBack(drawn);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page.replace(/\s/gu, '')).toContain('草稿未经签发，不是正式文书，不具效力');
      expect(page.match(/草\s*稿/gu)?.length).toBeGreaterThanOrEqual(3);
    }
    const text = pages.join('').replace(/\s/gu, '');
    expect(text).toContain('政府信息公开申请答复书');
    expect(text).toContain('（未编文号）');
    expect(text).toContain('（草稿，未签发）');
    expect(text).not.toMatch(/此处加盖印章|核验码|〔\d{4}〕\d+号/u);
  });

  it('a letter that is no draft says nothing of the kind', async () => {
    const { pdf } = await press.draw(aReplyProvided());
    expect((await readBack(pdf)).join('')).not.toContain('草稿');
  });

  it('a character that no font has is told, not left out', async () => {
    expect(await press.drawDraft({ ...long, description: '𠮷' })).toEqual({
      code: 'GLYPH_MISSING',
      characters: ['𠮷'],
    });
  });
});
