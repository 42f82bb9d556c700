/** 首次下载: when the applicant first took a letter. No act: it raises no version, and the journal knows nothing of it. */
export interface LetterDownloads {
  /** Keeps the first download of a letter; later ones change nothing. @param at an instant */
  note(letterId: string, at: string): Promise<void>;
  /** @returns the instants, by the letters that were taken */
  of(letterIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
