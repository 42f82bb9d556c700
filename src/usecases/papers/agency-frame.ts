import type { Day } from '../../calendar/day.ts';
import type { Agency } from '../ports/agencies.ts';
import type { AgencyFrame } from '../ports/letter-frames.ts';

/** What a paper says of its office. @param datedOn the day it is drawn */
export function agencyFrame({ name, address, phone }: Agency, datedOn: Day): AgencyFrame {
  return { agencyName: name, agencyAddress: address, agencyPhone: phone, datedOn };
}
