import { printOf, sameFrom, similarFrom, similarity } from '../../case-file/text-similarity.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { Dependencies } from '../dependencies.ts';

/** 相同或者相似申请: another case of the agency that asks the same, or nearly. */
export interface SimilarCase {
  readonly caseId: string;
  /** 0.55 to 1. */
  readonly similarity: number;
  readonly sameApplicant: boolean;
}

export interface SimilarCases {
  /** The likest first, at most twenty. */
  readonly cases: readonly SimilarCase[];
  /** 多个申请人 (art. 44): how many other applicants asked the same. */
  readonly otherApplicants: number;
}

const none: SimilarCases = { cases: [], otherApplicants: 0 };

const shown = 20;

/**
 * What was asked before: by the same applicant the same or something similar (arts. 35, 36(6)), by others the same
 * (art. 44). A suggestion for people; nothing is refused for it.
 */
export async function similarCases(
  { related }: Pick<Dependencies, 'related'>,
  { id, agencyId, application }: CaseFile,
): Promise<SimilarCases> {
  if (!application) return none;
  const print = printOf(application.description);
  if (print.bigrams.length === 0) return none;
  const own = await related.ofSameApplicant(id);
  const alike = await related.ofSimilarText({ agencyId, exceptCaseId: id, marks: print, atLeast: sameFrom });
  const others = alike.filter((candidate) => !candidate.sameApplicant);
  const measured = [...own, ...others]
    .map(({ caseId, sameApplicant, applicantKey, marks }) => {
      return { caseId, sameApplicant, applicantKey, similarity: similarity(print, marks) };
    })
    .filter((found) => found.similarity >= (found.sameApplicant ? similarFrom : sameFrom));
  const keys = new Set(measured.flatMap(({ applicantKey }) => applicantKey ?? []));
  return {
    cases: measured
      .map(({ applicantKey: _key, ...found }) => found)
      .sort((one, other) => other.similarity - one.similarity)
      .slice(0, shown),
    otherApplicants: keys.size,
  };
}
