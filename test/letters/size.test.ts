import { describe, expect, it } from '@jest/globals';
import { replies } from '../../bench/letters/letters-to-draw.ts';
import { drawWithPdfkit } from '../../bench/letters/plain-pdfkit.ts';
import { press } from './press-under-test.ts';

/* Decision 0014. What pdfkit writes here has the same words in the same fonts and the same code; no tags, no profile, no metadata. */
describe('a letter is no larger than pdfkit writes its words bare', () => {
  it.each(['short', 'long'] as const)('%s', async (length) => {
    for (const letter of replies(length, 3)) {
      const { pdf } = await press.draw(letter.data);
      expect(pdf.length).toBeLessThanOrEqual((await drawWithPdfkit(letter)).length);
    }
  });
});
