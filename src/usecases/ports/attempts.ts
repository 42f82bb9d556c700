/** 尝试次数: failed sign-ins and query codes, per subject and hour. */
export interface AttemptLog {
  /** @returns how many failed attempts the subject made in the hour before `now` */
  recent(subject: string, now: string): Promise<number>;
  record(subject: string, now: string): Promise<void>;
}
