import { type Router, urlencoded } from 'express';
import type { PortalRoom } from './portal-room.ts';
import { typedFields } from './typed-fields.ts';
import { keepView, viewOf } from './view-preferences.ts';

/** 显示设置: large print, high contrast and language, kept in a cookie, without script. */
export function preferencesPage({ deps, showPage }: PortalRoom, router: Router): void {
  const secure = deps.publicUrl.startsWith('https://');
  router.get('/preferences', async (request, response) => {
    await showPage(request, response, 'preferences', { from: localPath(typedFields(request.query)['from']) });
  });
  router.post('/preferences', urlencoded({ extended: false, limit: '10kb' }), (request, response) => {
    const { large, contrast, english, from } = typedFields(request.body);
    const before = viewOf(request);
    const view = {
      large: wish(large) ?? before.large,
      contrast: wish(contrast) ?? before.contrast,
      english: wish(english) ?? before.english,
    };
    keepView(response, view, secure);
    response.redirect(303, localPath(from));
  });
}

function wish(value: string | undefined): boolean | undefined {
  if (value === 'on') return true;
  return value === 'off' ? false : undefined;
}

const anywhere = 'http://portal.invalid';

/** A path of this site; anything else leads home, so that no link through us ends elsewhere. */
function localPath(from: string | undefined): string {
  if (from === undefined || !from.startsWith('/') || !URL.canParse(from, anywhere)) return '/';
  const { origin, pathname, search } = new URL(from, anywhere);
  // "//host", "/\host" and "/.//host" read as the address of another site.
  return origin === anywhere && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
