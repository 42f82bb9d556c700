import type { KeptFile } from '../../api/upload.ts';
import { mutationId } from '../../forms/mutation-id.ts';

/** One thing asked for: a case of its own (一事一申请). */
export interface DraftItem {
  description: string;
  /** Kept from the first showing: whatever is sent twice has one effect. */
  recordId: string;
  readonly registerId: string;
  /** The service has it, at this version. */
  recorded?: Recorded;
  filed?: Filed;
}

interface Recorded {
  readonly caseId: string;
  readonly version: number;
  readonly warnings: readonly string[];
}

/** What came of an item: registered, or recorded only and why. */
export interface Filed {
  readonly warnings: readonly string[];
  readonly problem?: string;
  /** Received only when it is confirmed with the applicant (art. 31). */
  readonly toBeConfirmed?: boolean;
}

/** What stands on the desk: the fields of the paper, in its order. */
export interface WindowDraft {
  way: 'WINDOW' | 'ORAL' | 'FAX' | 'MAIL';
  /** The logged letter it came in. */
  letter?: { readonly caseId: string; readonly version: number };
  agencyId: string;
  kind: string;
  name: string;
  identityDocument: string;
  identityNumber: string;
  legalRepresentative: string;
  contactPerson: string;
  phone: string;
  address: string;
  postcode: string;
  email: string;
  fax: string;
  hasAgent: boolean;
  agentName: string;
  agentNumber: string;
  agentPhone: string;
  authority: string;
  powerOfAttorney: KeptFile[];
  items: DraftItem[];
  form: string;
  delivery: string;
  acceptsOtherWays: boolean;
  assistance: string;
  rectifies: boolean;
  record: string;
  inaccuracy: string;
  evidence: string;
  attachments: KeptFile[];
  difficulty: string;
  approvedBy: string;
  faxedAt: string;
  on: string;
  lateEntryReason: string;
}

export function blankItem(): DraftItem {
  return { description: '', recordId: mutationId(), registerId: mutationId() };
}

export function blankDraft(agencyId: string): WindowDraft {
  return {
    way: 'WINDOW',
    agencyId,
    kind: 'NATURAL_PERSON',
    name: '',
    identityDocument: 'RESIDENT_ID_CARD',
    identityNumber: '',
    legalRepresentative: '',
    contactPerson: '',
    phone: '',
    address: '',
    postcode: '',
    email: '',
    fax: '',
    hasAgent: false,
    agentName: '',
    agentNumber: '',
    agentPhone: '',
    authority: '',
    powerOfAttorney: [],
    items: [blankItem()],
    form: 'PAPER',
    delivery: 'PICK_UP',
    acceptsOtherWays: false,
    assistance: '',
    rectifies: false,
    record: '',
    inaccuracy: '',
    evidence: '',
    attachments: [],
    difficulty: '',
    approvedBy: '',
    faxedAt: '',
    on: '',
    lateEntryReason: '',
  };
}

/** Every item has come to the service: what is left is to tell the applicant. */
export function isFiled({ items }: WindowDraft): boolean {
  return items.every(({ filed }) => filed !== undefined);
}
