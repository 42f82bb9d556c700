import type { Request, Response } from 'express';

/** 显示设置: how this browser wants the pages. */
export interface View {
  /** 长辈版. */
  readonly large: boolean;
  readonly contrast: boolean;
  /** The pages in English; the law and the letters stay Chinese. */
  readonly english: boolean;
}

const cookieName = 'mingda_view';
const oneYearInMilliseconds = 365 * 86_400_000;

/** What the cookie of this browser asks for. */
export function viewOf(request: Request): View {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? '';
  const wishes = value.split('.');
  return {
    large: wishes.includes('large'),
    contrast: wishes.includes('contrast'),
    english: wishes.includes('english'),
  };
}

/** Keeps the view in this browser for a year. It says nothing about the person. */
export function keepView(response: Response, view: View, secure: boolean): void {
  const wishes = (['large', 'contrast', 'english'] as const).filter((wish) => view[wish]);
  response.cookie(cookieName, wishes.join('.'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: oneYearInMilliseconds,
  });
}
