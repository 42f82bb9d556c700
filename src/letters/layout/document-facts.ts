/** What a file says about itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  readonly createdAt: Date;
  /** 文书数据, JSON: with it the file is PDF/A-3a and embeds it, without it PDF/A-1b. */
  readonly data?: string;
}
