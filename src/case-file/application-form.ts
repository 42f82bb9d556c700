import type { Agent, Applicant, Application } from './application.ts';
import type { Warning } from './decision.ts';
import { identityNumberFits, maskedIdentityNumber } from './identity-number.ts';
import {
  descriptionLimit,
  firstRefusal,
  lineLimit,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from './input-text.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import type { Refusal } from './refusals.ts';

/** The application as it comes in, identity numbers in the clear. */
export interface ApplicationForm extends Omit<Application, 'applicant' | 'agent'> {
  readonly applicant: Omit<Applicant, 'maskedIdentityNumber'> & { readonly identityNumber: string };
  readonly agent?: Omit<Agent, 'maskedIdentityNumber'> & { readonly identityNumber: string };
}

export interface ReadApplication {
  readonly application: Application;
  readonly warnings: readonly Warning[];
}

/**
 * Reads an application (art. 29 ¶2): name, identity proof and contact; description; form and way wanted.
 * A wrong check character in an identity number is a warning: the paper shown at the window decides, not arithmetic.
 * @returns the application with identity numbers masked, or INVALID_INPUT at the field
 */
export function readApplication(form: ApplicationForm): Outcome<ReadApplication> {
  const { applicant, agent } = form;
  const refusal = firstRefusal(
    refusalOfText('application.applicant.name', applicant.name, lineLimit),
    refusalOfText('application.applicant.identityNumber', applicant.identityNumber, lineLimit),
    ...contactFields.map((field) =>
      refusalOfOptionalText(`application.applicant.${field}`, applicant[field], lineLimit),
    ),
    hasContact(applicant)
      ? undefined
      : { code: 'INVALID_INPUT', path: 'application.applicant.phone', problem: 'EMPTY' },
    agent && refusalOfText('application.agent.name', agent.name, lineLimit),
    agent && refusalOfText('application.agent.identityNumber', agent.identityNumber, lineLimit),
    agent && refusalOfOptionalText('application.agent.phone', agent.phone, lineLimit),
    agent && refusalOfOptionalText('application.agent.authority', agent.authority, lineLimit),
    refusalOfPowerOfAttorney(form),
    refusalOfText('application.description', form.description, descriptionLimit),
    refusalOfOptionalText('application.assistance', form.assistance, lineLimit),
    ...rectificationFields.map(
      (field) =>
        form.rectification &&
        refusalOfText(`application.rectification.${field}`, form.rectification[field], paragraphLimit),
    ),
    form.attachments.length > 20
      ? { code: 'INVALID_INPUT', path: 'application.attachments', problem: 'TOO_LONG', limit: 20 }
      : undefined,
  );
  if (refusal) return refuse(refusal);
  return done({
    application: {
      ...form,
      description: form.description.trim(),
      applicant: masked({ ...applicant, name: applicant.name.trim() }),
      ...(agent === undefined ? {} : { agent: masked(agent) }),
    } as Application,
    warnings: identityWarnings(form),
  });
}

/** Art. 41: the record, what is wrong in it, and the evidence for it. */
const rectificationFields = ['record', 'inaccuracy', 'evidence'] as const;

const contactFields = [
  'phone',
  'email',
  'address',
  'postcode',
  'fax',
  'legalRepresentative',
  'contactPerson',
] as const;

/** It is one of the attachments: whoever may read the application finds it among them. */
function refusalOfPowerOfAttorney({ agent, attachments }: ApplicationForm): Refusal | undefined {
  const { powerOfAttorney } = agent ?? {};
  if (powerOfAttorney === undefined || attachments.some(({ sha256 }) => sha256 === powerOfAttorney))
    return undefined;
  return { code: 'INVALID_INPUT', path: 'application.agent.powerOfAttorney', problem: 'UNKNOWN' };
}

function hasContact(applicant: ApplicationForm['applicant']): boolean {
  return [applicant.phone, applicant.email, applicant.address].some(
    (contact) => (contact ?? '').trim() !== '',
  );
}

function masked<Person extends { readonly identityNumber: string }>(
  person: Person,
): Omit<Person, 'identityNumber'> & { maskedIdentityNumber: string } {
  const { identityNumber, ...rest } = person;
  return { ...rest, maskedIdentityNumber: maskedIdentityNumber(identityNumber.trim()) };
}

function identityWarnings(form: ApplicationForm): readonly Warning[] {
  const { identityDocument, identityNumber } = form.applicant;
  const wrong = identityNumberFits(identityDocument, identityNumber) === false;
  return wrong ? [{ code: 'IDENTITY_CHECKSUM', path: 'application.applicant.identityNumber' }] : [];
}
