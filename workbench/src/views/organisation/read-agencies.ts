import { ask } from '../../api/ask.ts';
import { holds, viewer } from '../../api/viewer.ts';
import type { AgencyInside } from './organisation.ts';

/** All agencies, by code, each as far as it is the viewer's to see. */
export async function readAgencies(): Promise<readonly AgencyInside[]> {
  const { agencies } = await ask<{ readonly agencies: readonly AgencyInside[] }>(
    `{ agencies {
      id code kind name address phone confirmPolicy documentPrefix fondsNo
      reconsiderationAuthority court reconsiderationChannel supervisingAgency { id name }
      units { id name closed }
      staff { id userName name active units { id name } grants { role agency { id } } }
      settings { ...Chosen }
      settingsHistory {
        since reason changedBy { name }
        before { ...Chosen } settings { ...Chosen }
      }
    } }
    fragment Chosen on OfficeSettings {
      correctionTermWorkingDays correctionGrounds secondNoticeByHead disclosureHoldWorkingDays
      takesForeignApplicants retention { contested others approvalNo approvedOn } feeMonth
      economicSecurityNote electronicSeal stepBudgets { step workingDays }
    }`,
  );
  return agencies;
}

/** Whether the viewer administers the agency: at it, or at the authority above it. */
export function administers({ id, supervisingAgency }: AgencyInside): boolean {
  return (
    holds(['ADMINISTRATOR'], id) ||
    (supervisingAgency !== null && holds(['ADMINISTRATOR'], supervisingAgency.id))
  );
}

/** The agency that is shown where none is named: the viewer's own. */
export function agencyShown(
  agencies: readonly AgencyInside[],
  code: string | undefined,
): AgencyInside | undefined {
  return agencies.find((each) => each.code === (code || viewer.value?.agency.code));
}
