/**
 * 放假安排通知: what the State Council General Office decided for the holidays of one year, as its notice says it.
 * A local stoppage of work (AMB-24) has the same shape with scope LOCAL and the number of the government order.
 */
export interface HolidayNotice {
  /** 文号 of the notice. */
  readonly documentNo: string;
  /** The year the notice is for; its days may reach into the December before. */
  readonly year: number;
  readonly issuedOn?: string;
  readonly scope: 'NATIONAL' | 'LOCAL';
  /** How well the number is known: READ in the notice itself, or from memory and TO_BE_CHECKED. The days agree with four sources. */
  readonly numberKnownFrom: 'READ' | 'TO_BE_CHECKED';
  readonly holidays: readonly NoticeHoliday[];
}

export interface NoticeHoliday {
  readonly name: string;
  /** 放假: 'YYYY-MM-DD' or 'YYYY-MM-DD..YYYY-MM-DD', the weekend days inside included. */
  readonly off: string;
  /** 上班: weekend days worked instead. */
  readonly worked: readonly string[];
}
