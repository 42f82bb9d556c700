import type { Request, Response } from 'express';
import type { Attachment } from '../case-file/application.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { SiteFooter } from './site-footer.ts';

/** A form as a browser without script sends it: fields, and files already examined and kept. */
export interface ReceivedForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly Attachment[];
  /** The same, by the field they were chosen in. */
  readonly filesByField: Readonly<Record<string, readonly Attachment[]>>;
  /** What was wrong with a file, worded, and in which field; the form is shown again with it. */
  readonly fileProblem?: { readonly zh: string; readonly en: string; readonly field: string };
}

/** What the portal is handed by `main.ts`. */
export interface PortalParts {
  readonly deps: Dependencies;
  readonly templatesDir: string;
  readonly site: SiteFooter;
  /** Lets this browser read one case for an hour. */
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
  /** The case that this browser may read. */
  readonly applicantCaseId: (request: Request) => Promise<string | undefined>;
  readonly receiveForm: (request: Request, response: Response) => Promise<ReceivedForm>;
  /** Logs a fault once. @returns the request's id, by which it is found again */
  readonly reportFault: (fault: unknown, response: Response) => string;
}
