import type { Request, Response } from 'express';
import type { Attachment } from '../case-file/application.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { SiteFooter } from './site-footer.ts';

/** Keeps the fields of a form with the browser, to be opened by the service alone and under the same words. */
export interface DraftSeal {
  /** @param meant for which form of whom */
  seal(fields: Readonly<Record<string, string>>, meant: string): string;
  /** @returns undefined for what was not sealed here, was altered, or is another's */
  open(sealed: string, meant: string): Readonly<Record<string, string>> | undefined;
}

/** A form as a browser without script sends it: fields, and files already examined and kept. */
export interface ReceivedForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly Attachment[];
  /** The same, by the field they were chosen in. */
  readonly filesByField: Readonly<Record<string, readonly Attachment[]>>;
  /** What was wrong with a file, worded, and in which field; the form is shown again with it. */
  readonly fileProblem?: { readonly zh: string; readonly en: string; readonly field: string };
}

/** A form with a file of which nothing is kept but, for the answer, its hash. */
export interface HashedForm {
  readonly fields: unknown;
  readonly sha256?: string;
  /** No file was chosen, or it was too large or cut off. */
  readonly problem?: 'NO_FILE' | 'NOT_RECEIVED';
}

/** What the portal is handed by `main.ts`. */
export interface PortalParts {
  readonly deps: Dependencies;
  readonly templatesDir: string;
  readonly site: SiteFooter;
  /** Lets this browser read one case, until nothing of it has been opened for an hour. */
  readonly openApplicantSession: (response: Response, caseId: string, queryCodeIssue: number) => void;
  /** Lets this browser show the receipts of these cases for an hour, the first of which it may read. */
  readonly openReceipts: (
    response: Response,
    cases: readonly { readonly caseId: string; readonly queryCodeIssue: number }[],
  ) => void;
  /** The cases whose receipts this browser may show, in the order of their items. */
  readonly receiptCaseIds: (request: Request) => Promise<readonly string[]>;
  /** Makes this browser forget the case and the receipts. */
  readonly closeApplicantSession: (response: Response) => void;
  /** The case that this browser may read; from now on for another hour. */
  readonly applicantCaseId: (request: Request, response: Response) => Promise<string | undefined>;
  /** What was typed after that, kept in the browser unread. */
  readonly drafts: DraftSeal;
  readonly receiveForm: (request: Request, response: Response) => Promise<ReceivedForm>;
  readonly hashFile: (request: Request, response: Response) => Promise<HashedForm>;
  /** Logs a fault once. @returns the request's id, by which it is found again */
  readonly reportFault: (fault: unknown, response: Response) => string;
}
