/** What a decision or judgment that orders a new reply did to the old one, or said of the want of one: 行政复议法 arts. 64 to 67; 行政诉讼法 arts. 70 to 75. */
export const redoResults = [
  'QUASHED',
  'PARTLY_QUASHED',
  'DECLARED_UNLAWFUL',
  'DECLARED_VOID',
  'ORDERED_TO_PERFORM',
] as const;
export type RedoResult = (typeof redoResults)[number];
