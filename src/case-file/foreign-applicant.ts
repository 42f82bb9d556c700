import type { ApplicationForm } from './application-form.ts';
import type { Circumstances } from './decision.ts';
import type { Refusal } from './refusals.ts';

/**
 * 外国人的申请 (art. 27; reading AMB-14): the 条例 speaks of 公民、法人或者其他组织; whether an office takes the application of
 * somebody who shows a passport is its own choice. Permits of Hong Kong, Macao and Taiwan are papers of citizens.
 */
export function refusalOfForeigner({ applicant }: ApplicationForm, here: Circumstances): Refusal | undefined {
  if (applicant.identityDocument !== 'PASSPORT' || here.settings.takesForeignApplicants) return undefined;
  return { code: 'FOREIGN_APPLICANT_NOT_TAKEN', article: '27' };
}
