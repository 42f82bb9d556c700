import type { Request, Response } from 'express';
import type { Attachment } from '../case-file/application.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { SiteFooter } from './site-footer.ts';

/** A form as a browser without script sends it: fields, and files already examined and kept. */
export interface ReceivedForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly Attachment[];
  /** What was wrong with a file, worded; the form is shown again with it. */
  readonly fileProblem?: { readonly zh: string; readonly en: string };
}

/** What the portal is handed by `main.ts`. */
export interface PortalParts {
  readonly deps: Dependencies;
  readonly templatesDir: string;
  readonly site: SiteFooter;
  /** Lets this browser read one case for an hour. */
  readonly openApplicantSession: (response: Response, caseId: string, queryCodeIssue: number) => void;
  /** Makes this browser forget the case. */
  readonly closeApplicantSession: (response: Response) => void;
  /** The case that this browser may read. */
  readonly applicantCaseId: (request: Request) => Promise<string | undefined>;
  readonly receiveForm: (request: Request, response: Response) => Promise<ReceivedForm>;
  /** Logs a fault once. @returns the request's id, by which it is found again */
  readonly reportFault: (fault: unknown, response: Response) => string;
}
