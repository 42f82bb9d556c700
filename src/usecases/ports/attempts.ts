/** 尝试次数: failed sign-ins and query codes, per subject and hour. */
export interface AttemptLog {
  /** @returns how many failed attempts the subject made in the hour before `now` */
  recent(subject: string, now: string): Promise<number>;
  record(subject: string, now: string): Promise<void>;
  /**
   * Writes an attempt down before it is made, so that a hundred made at once are counted too.
   * @returns false when the hour's attempts are used up; then nothing is written
   */
  take(subject: string, now: string, perHour: number): Promise<boolean>;
  /** The attempt that was taken did not fail. */
  giveBack(subject: string, now: string): Promise<void>;
}
