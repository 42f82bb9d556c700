import type { Day } from '../../calendar/day.ts';
import {
  applicantKindNames,
  deliveryNames,
  formNames,
  identityDocumentNames,
} from '../../case-file/names.ts';
import type { Wording } from '../../statute/wording.ts';
import type { Agency } from '../ports/agencies.ts';
import type { BlankApplicationFormData } from '../ports/agency-papers.ts';
import { agencyFrame } from './agency-frame.ts';

/**
 * 空白申请表 (art. 29 ¶2): asks for what the article names and nothing else; no use or purpose.
 * @param publicUrl of the portal, without a slash at the end
 */
export function blankApplicationForm(
  agency: Agency,
  today: Day,
  publicUrl: string,
): BlankApplicationFormData {
  return {
    ...agencyFrame(agency, today),
    kind: 'BLANK_APPLICATION_FORM',
    applicantKinds: chineseOf(applicantKindNames),
    identityDocuments: chineseOf(identityDocumentNames),
    forms: chineseOf(formNames),
    deliveries: chineseOf(deliveryNames),
    onlineUrl: `${publicUrl}/apply?agency=${agency.code}`,
  };
}

function chineseOf(names: Readonly<Record<string, Wording>>): readonly string[] {
  return Object.values(names).map(({ zh }) => zh);
}
