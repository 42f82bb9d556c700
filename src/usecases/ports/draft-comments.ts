/** 批注 as it is written. */
export interface NewDraftComment {
  readonly id: string;
  readonly caseId: string;
  /** The entry of the journal that drafted what it is about. */
  readonly draftSeq: number;
  /** The words it is about; undefined: the draft as a whole. */
  readonly passage: string | undefined;
  readonly text: string;
  readonly authorId: string;
  /** An instant, ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** 批注 as it stands. */
export interface DraftComment extends NewDraftComment {
  readonly resolvedBy: string | undefined;
  readonly resolvedAt: string | undefined;
}

/** 批注: a record beside the journal. */
export interface DraftComments {
  /** @returns those of a case, in the order in which they were written */
  ofCase(caseId: string): Promise<readonly DraftComment[]>;
  comment(id: string): Promise<DraftComment | undefined>;
  /**
   * Keeps a comment once.
   * @returns the id under which it is kept, also from an earlier time; MISMATCH: the author's key was used for another
   */
  add(
    comment: NewDraftComment,
    key: { readonly clientMutationId: string; readonly payloadHash: string },
  ): Promise<{ readonly id: string } | 'MISMATCH'>;
  /** Marks a comment as dealt with, or as not. One that is so already stays as it was. */
  resolve(id: string, by: string, at: string, resolved: boolean): Promise<void>;
}
