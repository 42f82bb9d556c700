/** A page as it came. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What a reader reads: no tags, entities resolved, spaces drawn together. */
  readonly text: string;
}

export interface Visit {
  readonly headers?: Readonly<Record<string, string>>;
}

/** 没有脚本的浏览器: keeps cookies, sends forms, follows redirects, says where its forms come from. */
export interface FormBrowser {
  open(path: string, visit?: Visit): Promise<Page>;
  /** Sends a form as urlencoded. */
  send(path: string, fields: Readonly<Record<string, string>>, visit?: Visit): Promise<Page>;
  /** Sends a form, and does not go where the answer leads. */
  sendOnly(path: string, fields: Readonly<Record<string, string>>, visit?: Visit): Promise<Page>;
  /** Sends a form with files, as multipart. */
  sendWithFiles(
    path: string,
    fields: Readonly<Record<string, string>>,
    files?: readonly File[],
    /** Files of other fields than `files`. */
    more?: readonly (readonly [string, File])[],
  ): Promise<Page>;
}

export function formBrowser(baseUrl: string): FormBrowser {
  const cookies = new Map<string, string>();

  async function request(path: string, init: RequestInit, follows = true): Promise<Page> {
    const headers = new Headers(init.headers);
    headers.set('accept', 'text/html,application/xhtml+xml');
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, baseUrl), { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = response.headers.get('location');
    if (location !== null && follows) return request(location, {});
    const html = await response.text();
    return { url: path, status: response.status, headers: response.headers, html, text: readable(html) };
  }

  const ownForm = { origin: baseUrl };
  return {
    open: (path, visit = {}) => request(path, visit),
    send: (path, fields, { headers = ownForm } = {}) =>
      request(path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
    sendOnly: (path, fields, { headers = ownForm } = {}) =>
      request(path, { method: 'POST', headers, body: new URLSearchParams(fields) }, false),
    sendWithFiles: (path, fields, files = [], more = []) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      for (const file of files) body.append('files', file);
      for (const [name, file] of more) body.append(name, file);
      return request(path, { method: 'POST', headers: ownForm, body });
    },
  };
}

/** The ticks of the files that a page says were received. */
export function keptFields({ html }: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...html.matchAll(/name="(kept-[^"]+)" value="on" checked/g)].map(([, name = '']) => [name, 'on']),
  );
}

/** The hidden fields of the page's own form, as a browser would send them. */
export function hiddenFields({ html }: Page): Readonly<Record<string, string>> {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]));
}

/** What a browser would show in a field again. */
export function fieldValue({ html }: Page, name: string): string | undefined {
  const input = new RegExp(`<input id="${name}"[^>]* value="([^"]*)"`).exec(html);
  const textarea = new RegExp(`<textarea id="${name}"[^>]*>\\n([^<]*)</textarea>`).exec(html);
  const choice = new RegExp(`name="${name}" value="([^"]*)" checked`).exec(html);
  const value = (input ?? textarea ?? choice)?.[1];
  return value === undefined ? undefined : resolved(value);
}

/** The error that stands at a field, where the field points to it. */
export function fieldError({ html }: Page, name: string): string | undefined {
  const described = new RegExp(`id="${name}"[^>]*aria-describedby="${name}-error`).test(html);
  const error = new RegExp(`id="${name}-error">([^<]*)<`).exec(html)?.[1];
  return described && error !== undefined ? resolved(error) : undefined;
}

function readable(html: string): string {
  return resolved(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&#34;': '"',
  '&#39;': "'",
};

function resolved(text: string): string {
  return text.replace(/&(?:lt|gt|amp|#34|#39);/g, (entity) => entities[entity] ?? entity);
}
