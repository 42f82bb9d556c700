import { AREA_TOP, LINE_PITCH } from './measures.ts';

/** The line of the page's grid nearest to y. */
export function lineNearest(y: number): number {
  return AREA_TOP + Math.round((y - AREA_TOP) / LINE_PITCH) * LINE_PITCH;
}
