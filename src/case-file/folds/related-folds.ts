import type { CaseFile, RelatedCases } from '../case-file.ts';
import type { RelatedFact } from '../facts/related-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const relatedFolds: FoldTable<RelatedFact> = {
  SPLIT: (file, { description, into }) => ({
    ...related(file, { splitInto: [...file.related.splitInto, ...into] }),
    ...(file.application ? { application: { ...file.application, description } } : {}),
  }),
  SPLIT_OFF: (file) => {
    throw new Error(`case ${file.id} was opened twice`);
  },
  DUPLICATE_MERGED: (file, { duplicate }) =>
    related(file, { duplicates: [...file.related.duplicates, duplicate] }),
  MERGED_INTO: (file, { into, on }) => ({
    ...related(file, { mergedInto: into }),
    state: 'WITHDRAWN',
    outcome: 'OTHER',
    closedOn: on,
  }),
  FOLLOWERS_TAKEN: (file, { followers }) =>
    related(file, { followers: [...file.related.followers, ...followers] }),
  JOINED_TO_LEAD: (file, { lead }) => related(file, { lead }),
  FOLLOWERS_LEFT: (file, { followers }) => {
    const gone = new Set(followers.map(({ caseId }) => caseId));
    return related(file, { followers: file.related.followers.filter(({ caseId }) => !gone.has(caseId)) });
  },
  LEFT_LEAD: (file) => {
    const { lead: _lead, ...rest } = file.related;
    return { ...file, related: rest };
  },
};

function related(file: CaseFile, change: Partial<RelatedCases>): CaseFile {
  return { ...file, related: { ...file.related, ...change } };
}
