import type { CaseFile } from '../../case-file/case-file.ts';
import type { RemedyRoute } from '../../statute/remedies.ts';
import type { Agency } from '../ports/agencies.ts';
import type { RemedyData } from '../ports/letter-frames.ts';

/** 救济途径 of a letter that ends the case; with the internet channel where it is served electronically. */
export function remedyData(route: RemedyRoute, agency: Agency, file: CaseFile): RemedyData {
  return {
    reconsiderationFirst: route === 'RECONSIDERATION_FIRST',
    ...(route === 'RECONSIDERATION_ONLY' ? { reconsiderationOnly: true } : {}),
    reconsiderationAuthority: agency.reconsiderationAuthority,
    court: agency.court,
    ...(servedElectronically(file) ? { reconsiderationChannel: agency.reconsiderationChannel } : {}),
  };
}

/** The applicant who wants the reply by e-mail or online is served electronically. */
function servedElectronically(file: CaseFile): boolean {
  return file.application?.delivery === 'EMAIL' || file.application?.delivery === 'ONLINE';
}
