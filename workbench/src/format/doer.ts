/** 经办人: who did it and, where it was done in the stead of somebody who was away, for whom. */
export function doerText(name: string | undefined, onBehalfOf: string | null | undefined): string {
  return onBehalfOf ? `${name ?? ''}（代${onBehalfOf}）` : (name ?? '');
}
