import type { Page } from './form-browser.ts';

/** 30 kB: what an old phone on a slow network is spared. */
const largestPage = 30_000;

/**
 * What is wrong with the structure of a page for a screen reader, a strict content security policy or a slow
 * network; none of it shows on the screen.
 */
export function pageFaults({ html, headers }: Page): readonly string[] {
  const policy = headers.get('content-security-policy') ?? '';
  const tags = [...html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/g)].map(([, tag = '', attributes = '']) => ({
    tag,
    attributes,
  }));
  function count(name: string): number {
    return tags.filter(({ tag }) => tag === name).length;
  }
  const faults = [
    count('h1') === 1 ? '' : `${count('h1')} h1`,
    count('main') === 1 ? '' : 'no main',
    /^<!doctype html>\n<html lang="(?:zh-CN|en)"/.test(html) ? '' : 'no language',
    html.includes('<a class="skip" href="#main">') ? '' : 'no skip link',
    count('style') === 0 ? '' : 'style in the page',
    tags.every(({ tag, attributes }) => tag !== 'script' || attributes.includes(' src="/assets/'))
      ? ''
      : 'script in the page',
    tags.some(({ attributes }) => /\s(?:on\w+|style)=/.test(attributes)) ? 'inline handler or style' : '',
    /(?:href|src|action)="(?:https?:)?\/\//.test(html) ? 'an external address' : '',
    /'unsafe|\*|https?:/.test(policy) || !policy.includes("default-src 'self'") ? `policy ${policy}` : '',
    Buffer.byteLength(html) <= largestPage ? '' : `${Buffer.byteLength(html)} bytes`,
    ...withoutLabel(html, tags),
    ...danglingReferences(html, tags),
    ...repeatedIds(tags),
  ];
  return faults.filter((fault) => fault !== '');
}

interface Tag {
  readonly tag: string;
  readonly attributes: string;
}

function withoutLabel(html: string, tags: readonly Tag[]): readonly string[] {
  return tags
    .filter(({ tag }) => ['input', 'select', 'textarea'].includes(tag))
    .filter(({ attributes }) => !attributes.includes('type="hidden"'))
    .filter(({ attributes }) => !html.includes(`<label for="${attribute(attributes, 'id') ?? '?'}">`))
    .map(({ attributes }) => `no label: ${attributes}`);
}

/** Links within the page, descriptions and labels lead somewhere. */
function danglingReferences(html: string, tags: readonly Tag[]): readonly string[] {
  return tags
    .flatMap(({ attributes }) => [
      ...(attribute(attributes, 'aria-describedby') ?? '').trim().split(/\s+/),
      attribute(attributes, 'for') ?? '',
      (attribute(attributes, 'href') ?? '').replace(/^(?!#).*$/, '').slice(1),
    ])
    .filter((id) => id !== '' && !html.includes(`id="${id}"`))
    .map((id) => `nothing is called ${id}`);
}

function repeatedIds(tags: readonly Tag[]): readonly string[] {
  const ids = tags.flatMap(({ attributes }) => attribute(attributes, 'id') ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two are called ${id}`);
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}
