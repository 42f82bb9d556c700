/** `input.items[0].what` and `items.0.what` are one. */
export function plainPath(path: string): string {
  return path.replace(/\[(\d+)\]/g, '.$1').replace(/^input\./, '');
}
