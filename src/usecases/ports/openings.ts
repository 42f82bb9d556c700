/** 首次查看: who of the agency first read an online submission, and when. */
export interface CaseOpening {
  readonly caseId: string;
  readonly staffId: string;
  /** An instant. */
  readonly at: string;
}

/** No act: it raises no version, and the journal knows nothing of it. */
export interface CaseOpenings {
  /** Keeps the first opening of a case; later ones change nothing. */
  note(opening: CaseOpening): Promise<void>;
  of(caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseOpening>>;
}
