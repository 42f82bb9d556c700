import { h, type VNode } from 'vue';

/** What stands for each element of a letter on a page that has headings of its own. */
const elements: Readonly<Record<string, string>> = {
  article: 'article',
  h1: 'h3',
  h2: 'h4',
  h3: 'h5',
  p: 'p',
  br: 'br',
  ol: 'ol',
  ul: 'ul',
  li: 'li',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
  time: 'time',
  a: 'span',
};
const attributes = ['class', 'lang', 'scope', 'colspan', 'datetime', 'aria-label'];

/**
 * A letter's HTML as nodes of the page. Only the elements and attributes that letters have are built; whatever else the text
 * may hold is shown as words, so that nothing of it can run, and no style stands in it.
 */
export function letterNodes(html: string): readonly (VNode | string)[] {
  // Parsed into a document that is never shown: it loads and runs nothing.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return nodesOf(parsed.body);
}

function nodesOf(parent: Element): readonly (VNode | string)[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Element) return elementOf(node);
    return node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [];
  });
}

function elementOf(element: Element): readonly (VNode | string)[] {
  const tag = elements[element.localName];
  if (tag === undefined) return [element.textContent ?? ''];
  const kept = Object.fromEntries(
    attributes.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return [h(tag, kept, [...nodesOf(element)])];
}
