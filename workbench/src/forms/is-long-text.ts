const long = new Set([
  'answer',
  'approvedBy',
  'because',
  'basis',
  'content',
  'corrected',
  'description',
  'evidence',
  'finding',
  'findings',
  'goodReason',
  'guidance',
  'how',
  'inaccuracy',
  'lateEntryReason',
  'opinion',
  'purpose',
  'question',
  'reason',
  'reasons',
  'record',
  'result',
  'summary',
  'text',
  'unclear',
  'what',
  'why',
]);

/** Whether sentences are expected in a field of this name. */
export function isLongText(name: string): boolean {
  return long.has(name);
}
