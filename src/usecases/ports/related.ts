import type { ReplyGround } from '../../statute/facts.ts';
import type { TextMarks } from '../../case-file/text-similarity.ts';

/** A case that may ask the same as another: similarity is for the pure room to say. */
export interface SimilarityCandidate {
  readonly caseId: string;
  readonly sameApplicant: boolean;
  /** The same name for the same applicant within one answer; says nothing else. Absent when the number was erased. */
  readonly applicantKey?: string;
  readonly marks: TextMarks;
}

/** 申请数量: applications of one applicant at one agency, by receipt date (AMB-22). */
export interface ApplicantVolume {
  readonly month: number;
  readonly year: number;
}

/** Cases that were disclosed to several applicants, or that an applicant suggests to publish. */
export interface PublicationCandidate {
  readonly caseIds: readonly string[];
  readonly applicants: number;
  readonly suggested: boolean;
}

/** 相关申请: who asked what before. */
export interface RelatedReader {
  /** Registered cases of the same applicant at the same agency, the newest first; all of them, whatever they ask. */
  ofSameApplicant(caseId: string): Promise<readonly SimilarityCandidate[]>;
  /** Registered cases of the agency whose pairs agree with these for at least a share (Dice), none left out. */
  ofSimilarText(query: {
    readonly agencyId: string;
    readonly exceptCaseId: string;
    readonly marks: TextMarks;
    readonly atLeast: number;
  }): Promise<readonly SimilarityCandidate[]>;
  /** In the month and the year of the case's receipt, itself included. @returns undefined while it is not received */
  volume(caseId: string): Promise<ApplicantVolume | undefined>;
  /** Of each name beside the number at the agency, but for the one given, its latest case; twenty names at most. */
  underOtherNames(query: {
    readonly agencyId: string;
    readonly identityNumber: string;
    readonly name: string;
  }): Promise<readonly string[]>;
  publicationCandidates(
    agencyId: string,
    disclosing: readonly ReplyGround[],
  ): Promise<readonly PublicationCandidate[]>;
}
