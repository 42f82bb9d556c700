import { caseFollowUpFields } from './case-follow-up-fields.ts';
import { caseHandlingFields } from './case-handling-fields.ts';
import { caseIntakeFields } from './case-intake-fields.ts';
import { caseLetterFields } from './case-letter-fields.ts';
import { caseProgressFields } from './case-progress-fields.ts';
import { caseReplyFields } from './case-reply-fields.ts';
import type { CaseFileResolvers } from './schema.generated.ts';

/**
 * 案卷: columns come from the row; what needs the journal is read once per request, when asked for. The applicant, whom an
 * act of his own gives his case, sees its course, and nothing of the office's work on an answer that has not left.
 */
export const caseFileResolvers: CaseFileResolvers = {
  ...caseIntakeFields,
  ...caseHandlingFields,
  ...caseReplyFields,
  ...caseFollowUpFields,
  ...caseLetterFields,
  ...caseProgressFields,
};
