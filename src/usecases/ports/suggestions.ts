/** Something public that may already answer what somebody is about to ask. */
export interface Suggestion {
  readonly kind: 'PUBLISHED_ANSWER' | 'CATALOGUE_ENTRY';
  readonly id: string;
  readonly title: string;
  readonly agencyId: string;
}

/** 先查一查: what is public and has much of its title in common with a text. */
export interface Suggestions {
  /** @returns at most so many, the best first */
  forText(text: string, atMost: number): Promise<readonly Suggestion[]>;
}
