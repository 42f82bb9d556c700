/** What a print set says about itself. */
export interface PrintFacts {
  /** The order it is bound for: no two orders have the same file. */
  readonly orderId: string;
  readonly title: string;
  /** An instant. */
  readonly createdAt: string;
}

/** 装订: many documents as one, for printing on both sides. */
export interface PrintBinder {
  /**
   * Copies the documents page by page, in their order; after one with an odd number of pages comes a blank page, so that each
   * begins a new sheet. The same documents and facts give the same bytes.
   * @returns a file to print; the record is each document
   * @throws Error when one of them is no PDF
   */
  bind(documents: readonly Uint8Array[], facts: PrintFacts): Promise<Uint8Array>;
}
