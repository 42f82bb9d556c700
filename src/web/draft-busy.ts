import type { Response } from 'express';

/** Drafts being drawn at once: letters wait for the same thread. */
export const mostDrafts = 4;

/** One's draft is being drawn already, or many are. */
export function sayDraftBusy(response: Response): void {
  response.status(503).set('Retry-After', '1').json({
    code: 'DRAFT_BUSY',
    zh: '正在生成草稿，请稍后再试',
    en: 'Drafts are being drawn: try again in a moment',
  });
}
