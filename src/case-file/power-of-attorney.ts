/** What the standing of a power of attorney is read from: the agent, and what was asked of the applicant since. */
interface Represented {
  readonly agent: { readonly powerOfAttorney?: unknown };
  readonly corrections: readonly {
    readonly items: readonly { readonly ground: string }[];
    readonly receivedOn?: string | null;
  }[];
}

/** ATTACHED to the application, MISSING and not asked for, ASKED for, or asked for and CORRECTED since. */
export type PowerOfAttorneyStanding = 'ATTACHED' | 'MISSING' | 'ASKED' | 'CORRECTED';

/**
 * 授权委托书 (art. 30, AMB-1): who acts for another shows that he may. It comes with the application or, as there is no act that
 * adds to an application, with a correction of it. Whether what came in the correction is good people decide.
 */
export function powerOfAttorneyStanding({ agent, corrections }: Represented): PowerOfAttorneyStanding {
  if (agent.powerOfAttorney !== undefined && agent.powerOfAttorney !== null) return 'ATTACHED';
  // The workbench computes with this too, and findLast is younger than its oldest browser (Chrome 92).
  const [asked] = corrections
    .filter(({ items }) => items.some(({ ground }) => ground === 'AUTHORISATION'))
    .slice(-1);
  if (!asked) return 'MISSING';
  return asked.receivedOn === undefined || asked.receivedOn === null ? 'ASKED' : 'CORRECTED';
}
