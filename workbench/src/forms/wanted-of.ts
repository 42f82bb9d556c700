import contract from 'virtual:contract';

/** What the page asks of the answer of an act, by the member that answers it. */
const selections: Readonly<Record<string, string>> = {
  ActDone: '... on ActDone { caseFile { id version } warnings { zh } }',
  DisputeActDone: '... on DisputeActDone { dispute { id version } disputeWarnings: warnings { zh } }',
  QueryCodeReissued: '... on QueryCodeReissued { caseFile { id version } queryCode }',
};

/** @returns the selections for whatever members the act can answer with */
export function wantedOf(mutation: string): string {
  const members = contract.answers[contract.mutations[mutation]?.answer ?? ''] ?? [];
  return members.flatMap((member) => selections[member] ?? []).join(' ');
}
