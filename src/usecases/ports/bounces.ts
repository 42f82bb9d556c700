/** 投递状态报告 (RFC 3464): what another mail server reports of a message it was given. */
export interface DeliveryReport {
  /** What may be the token of the message, from its own headers and from where the report was sent to. */
  readonly tokens: readonly string[];
  /** FAILED: given up. DELAYED: still trying. OTHER: delivered, or passed on to where no reports come from. */
  readonly verdict: 'FAILED' | 'DELAYED' | 'OTHER';
  /** Status code and diagnostic, in one line. */
  readonly why: string;
}

/** 退信登记. */
export interface BounceRegister {
  /**
   * Records a bounce, or a delay, with the e-mail that has one of these tokens.
   * @returns the number of the application, and whether anything new was recorded; undefined when no e-mail has such a token
   */
  record(
    report: DeliveryReport,
    at: string,
  ): Promise<{ readonly applicationNo: string; readonly recorded: boolean } | undefined>;
}
