import type { WrittenReply } from '../../usecases/ports/kept-letters.ts';
import type { LetterData } from '../../usecases/ports/letters.ts';
import { neutralise } from './neutralise.ts';

/**
 * The data as a template sees it: every text neutralised, what may be absent present as null (an unknown variable
 * is an error), and `you`, how the letter speaks to its addressee: 你, or 你单位 to an organisation.
 */
export function letterView(data: LetterData | WrittenReply): object {
  const view = plain(data) as Record<string, unknown>;
  return {
    late: false,
    provisionalYears: [],
    enclosures: [],
    answeredTogether: [],
    verification: null,
    answering: null,
    you: speaksToOrganization(data) ? '你单位' : '你',
    ...('applicantName' in data ? { applicantIsOrganization: false } : {}),
    ...view,
    ...('corrections' in data
      ? {
          redo: data.redo ? { forum: null, quashed: null, ...(view['redo'] as object) } : null,
          fee: data.fee ?? null,
          deferral: data.deferral ?? null,
          corrections: data.corrections.map((each) => ({ correctedOn: null, ...each })),
          consultations: data.consultations.map((each) => ({ answeredOn: null, ...each })),
        }
      : {}),
    ...(data.kind === 'LAPSE_NOTICE' ? { changedBy: view['changedBy'] ?? null } : {}),
    ...(data.kind === 'FEE_REVIEW_RESULT' ? feeReviewView(view) : {}),
    ...('remedy' in data
      ? {
          remedy: { reconsiderationOnly: false, reconsiderationChannel: null, ...(view['remedy'] as object) },
        }
      : {}),
  };
}

function feeReviewView(view: Readonly<Record<string, unknown>>): object {
  const { objectedOn = null, upheld, changed = null, withdrawn = null } = view;
  return { objectedOn, upheld: upheld ? { payUntilOn: null, ...upheld } : null, changed, withdrawn };
}

function speaksToOrganization(data: LetterData | WrittenReply): boolean {
  if ('consulteeName' in data) return data.consulteeIsOrganization;
  return 'applicantIsOrganization' in data && data.applicantIsOrganization === true;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return neutralise(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
