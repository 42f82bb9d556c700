const stops = 'input:not([disabled]), select:not([disabled]), textarea:not([disabled])';

/**
 * Enter goes on to the next field, as scanners and clerks' hands expect, and takes the choice it stands on where none is made
 * yet; in a text of several lines it stays a line feed, with Ctrl it is left to the page, on a button it presses.
 * @param form whose fields are gone through
 */
export function focusNext(event: KeyboardEvent, form: HTMLElement | undefined): void {
  const from = event.target;
  if (event.ctrlKey || event.isComposing || !form || !(from instanceof HTMLElement)) return;
  if (!from.matches('input, select')) return;
  event.preventDefault();
  if (from instanceof HTMLInputElement && from.type === 'radio') choose(from);
  const all = [...form.querySelectorAll<HTMLInputElement>(stops)].filter(isStop);
  const at = all.indexOf(from as HTMLInputElement);
  const next = all.slice(at + 1).find((field) => field.type !== 'radio' || field.name !== nameOf(from));
  next?.focus();
}

function choose(radio: HTMLInputElement): void {
  if (!groupOf(radio).some(({ checked }) => checked)) radio.click();
}

function groupOf({ name }: HTMLInputElement): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
}

/** Of radio buttons the chosen one, or the first where none is. */
function isStop(field: HTMLInputElement): boolean {
  if (field.type === 'file' || field.tabIndex < 0) return false;
  if (field.type !== 'radio') return true;
  const group = groupOf(field);
  return field === (group.find(({ checked }) => checked) ?? group[0]);
}

function nameOf(element: HTMLElement): string {
  return element instanceof HTMLInputElement ? element.name : '';
}
