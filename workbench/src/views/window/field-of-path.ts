/** Which field of the desk a path of the contract means, as `input.application.applicant.phone`. @returns undefined for none */
export function fieldOfPath(path: string | undefined, item: number): string | undefined {
  if (path === undefined) return undefined;
  const name = path.replace(/^input\./, '');
  if (name === 'application.description') return `items.${item}`;
  if (name === 'application.agent.name') return 'agentName';
  if (name === 'application.agent.identityNumber') return 'agentNumber';
  if (name === 'at') return 'faxedAt';
  const last = name.slice(name.lastIndexOf('.') + 1);
  return fields.includes(last) ? last : undefined;
}

const fields: readonly string[] = [
  'name',
  'identityNumber',
  'phone',
  'address',
  'email',
  'record',
  'inaccuracy',
  'evidence',
  'difficulty',
  'approvedBy',
  'on',
  'lateEntryReason',
];
