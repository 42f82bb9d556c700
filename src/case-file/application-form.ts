import type { Agent, Applicant, Application } from './application.ts';
import { refusalOfContact } from './contact.ts';
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
import type { AgentParticulars, ApplicantParticulars } from './particulars.ts';
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
    refusalOfApplicant('application.applicant', applicant, 'NUMBER_NEEDED'),
    agent && refusalOfAgent('application.agent', agent, 'NUMBER_NEEDED'),
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

/** A number that is not given again stands as it is. */
type NumberGiven = 'NUMBER_NEEDED' | 'NUMBER_MAY_STAND';

/** What is wrong with the particulars of the applicant, at their field: every text, and a way to reach the applicant (art. 29 ¶2(1)). */
export function refusalOfApplicant(
  path: string,
  applicant: ApplicantParticulars,
  given: NumberGiven,
): Refusal | undefined {
  return firstRefusal(
    refusalOfText(`${path}.name`, applicant.name, lineLimit),
    refusalOfNumber(`${path}.identityNumber`, applicant.identityNumber, given),
    ...contactFields.map((field) => refusalOfOptionalText(`${path}.${field}`, applicant[field], lineLimit)),
    refusalOfContact(path, applicant),
    hasContact(applicant) ? undefined : { code: 'INVALID_INPUT', path: `${path}.phone`, problem: 'EMPTY' },
  );
}

/** What is wrong with the particulars of the agent, at their field. */
export function refusalOfAgent(
  path: string,
  agent: AgentParticulars,
  given: NumberGiven,
): Refusal | undefined {
  return firstRefusal(
    refusalOfText(`${path}.name`, agent.name, lineLimit),
    refusalOfNumber(`${path}.identityNumber`, agent.identityNumber, given),
    refusalOfOptionalText(`${path}.phone`, agent.phone, lineLimit),
    refusalOfContact(path, { phone: agent.phone }),
    refusalOfOptionalText(`${path}.authority`, agent.authority, lineLimit),
  );
}

function refusalOfNumber(path: string, number: string | undefined, given: NumberGiven): Refusal | undefined {
  return given === 'NUMBER_NEEDED'
    ? refusalOfText(path, number ?? '', lineLimit)
    : refusalOfOptionalText(path, number, lineLimit);
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

function hasContact(applicant: ApplicantParticulars): boolean {
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
