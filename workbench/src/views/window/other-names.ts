/** Another name under which an identity number is known, by its latest case. */
export interface UnderOtherName {
  readonly id: string;
  readonly applicationNo: string | null;
  readonly applicantName: string | null;
  readonly submittedOn: string;
}
