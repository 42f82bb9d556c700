/** 申请人信息 as they stand; the number is not read for a form that leaves it as it is. */
export interface StandingApplicant {
  readonly name: string;
  readonly identityDocument: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly fax: string | null;
  readonly legalRepresentative: string | null;
  readonly contactPerson: string | null;
}
export interface StandingAgent {
  readonly name: string;
  readonly phone: string | null;
  readonly authority: string | null;
}

/** What a case tells already of what its acts ask for. */
export interface Known {
  /** The settings are told to the agency's own staff. */
  readonly agency: { readonly settings: { readonly correctionTermWorkingDays: number } | null };
  readonly application: {
    readonly description: string;
    readonly delivery: string;
    readonly applicant: StandingApplicant;
    readonly agent: StandingAgent | null;
  } | null;
  readonly corrections: readonly {
    readonly receivedOn: string | null;
    readonly submitted: { readonly description: string; readonly goodReason: string | null } | null;
  }[];
  /** 计件; one unless they were counted. */
  readonly items: number;
  /** What a decision or judgment orders, and the case was not reopened for. */
  readonly redoOrder: {
    readonly orderedBy: string;
    readonly decisionNo: string;
    readonly orderedOn: string;
    readonly quashedFor: string;
    readonly until: string | null;
  } | null;
}

/** By which way a letter goes to an applicant who wants the information in this way. */
const methods: Readonly<Record<string, string>> = {
  POST: 'POST',
  PICK_UP: 'IN_PERSON',
  INSPECTION_ON_SITE: 'IN_PERSON',
  EMAIL: 'ELECTRONIC',
  ONLINE: 'ELECTRONIC',
};

/** Acts that write a letter to the applicant, or send one. */
const lettersToApplicant = [
  'issueCorrectionNotice',
  'requestReasons',
  'deferReply',
  'extendReplyPeriod',
  'issueFeeNotice',
  'decideFeeReview',
  'sendReply',
];

/**
 * What the form of an act begins with: what the case or the viewer tells already is not typed again.
 * @param viewerName whoever opens the form
 */
export function actDefaults(
  action: string,
  { agency, application, corrections, items, redoOrder }: Known,
  viewerName: string,
): Readonly<Record<string, unknown>> {
  if (lettersToApplicant.includes(action)) {
    const by = methods[application?.delivery ?? ''];
    return {
      ...(by === undefined ? {} : { by }),
      // The contract takes express mail where nothing else is said.
      ...(action === 'sendReply' ? { mail: 'EMS' } : {}),
      ...(action === 'issueCorrectionNotice' && agency.settings
        ? { termWorkingDays: agency.settings.correctionTermWorkingDays }
        : {}),
      ...(action === 'issueFeeNotice' && items > 1 ? { basis: { items } } : {}),
    };
  }
  if (action === 'amendParticulars' && application) return particularsOf(application);
  if (action === 'recordSearch') return { places: [''], keywords: [''], searchedBy: viewerName };
  if (action === 'reopenForRedo' && redoOrder) {
    const { orderedOn: on, until, ...order } = redoOrder;
    return { on, ...order, ...(until === null ? {} : { until }) };
  }
  if (action !== 'recordCorrection') return {};
  const submitted = corrections.find(({ receivedOn }) => receivedOn === null)?.submitted;
  if (!submitted) return { description: application?.description ?? '' };
  const { description, goodReason } = submitted;
  return { channel: 'INTERNET', description, ...(goodReason === null ? {} : { goodReason }) };
}

function particularsOf({
  applicant,
  agent,
}: NonNullable<Known['application']>): Readonly<Record<string, unknown>> {
  return {
    applicant: { identityNumber: '', ...blanksForNulls(applicant) },
    ...(agent ? { agent: { identityNumber: '', ...blanksForNulls(agent) } } : {}),
  };
}

function blanksForNulls(person: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(person).map(([name, value]: [string, unknown]) => [name, value ?? '']),
  );
}

/** Fields of the form of an act that the case has no use for. */
export function actWithout(action: string, { application }: Known): readonly string[] {
  return action === 'amendParticulars' && !application?.agent ? ['agent'] : [];
}
