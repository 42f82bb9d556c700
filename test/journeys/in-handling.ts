import type { Json } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  type Service,
  submitOnline,
  type Submitted,
  toHandling,
} from '../support/service.ts';

let applicants = 0;

/** A case in handling, received on the day the clock stands at; of an applicant of its own unless one is named. */
export async function inHandling(
  service: Service,
  identityNumber: string = anotherApplicant(),
): Promise<Submitted> {
  const submitted = await submitOnline(service, 'QH01', { applicant: { identityNumber } });
  await toHandling(service, submitted.hand);
  return submitted;
}

/** An identity number that nobody else has. */
export function anotherApplicant(): string {
  applicants += 1;
  return `110105194912${String(applicants).padStart(6, '0')}`;
}

/** The letters of a case, as its clerk sees them. */
export async function lettersOf(hand: CaseInHand): Promise<readonly Json[]> {
  return (await hand.read('lin.zhixia', 'letters { kind documentNo }'))['letters'] as readonly Json[];
}
