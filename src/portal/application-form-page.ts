import type { Request, Response } from 'express';
import {
  applicantKinds,
  deliveryWays,
  identityDocumentKinds,
  informationForms,
} from '../case-file/application.ts';
import { applicantKindNames, deliveryNames, formNames, identityDocumentNames } from '../case-file/names.ts';
import type { Wording } from '../statute/wording.ts';
import type { Upload } from '../usecases/ports/uploads.ts';
import {
  agentFieldNames,
  type ApplicationErrors,
  type ApplicationFieldName,
  applicationFieldNames,
  furtherItemNames,
} from './application-fields.ts';
import { helpFieldNames, helpOffered } from './help-asked-for.ts';
import { type FilesOfForm, noFiles } from './kept-files.ts';
import type { PortalRoom } from './portal-room.ts';
import type { SuggestionView } from './suggestions-page.ts';
import { errorList, type FieldViews, fieldViews } from './typed-fields.ts';

export interface ApplicationFormContent {
  /** The key under which this form makes its cases once, however often it is sent. */
  readonly clientMutationId: string;
  readonly values: Readonly<Partial<Record<string, string>>>;
  readonly errors?: ApplicationErrors;
  /** What is wrong with the form as a whole. */
  readonly problem?: Wording;
  /** What has been received already, and need not be chosen again. */
  readonly files?: FilesOfForm<Upload>;
  /** What was found for the description, where it was searched for. */
  readonly suggestions?: readonly SuggestionView[];
}

/** 申请表: empty, or with everything that was typed and sent, and what is wrong with it. */
export async function showApplicationForm(
  { deps, showPage }: PortalRoom,
  request: Request,
  response: Response,
  content: ApplicationFormContent,
): Promise<void> {
  const { clientMutationId, values, errors = {}, problem, files = noFiles, suggestions } = content;
  const fields = fieldViews<ApplicationFieldName>(applicationFieldNames, values, errors);
  const agencies = await deps.directory.agencies();
  const wrong = problem !== undefined || errorList(fields).length > 0;
  const view = {
    clientMutationId,
    fields,
    errors: errorList(fields),
    problem: problem ?? '',
    looked: suggestions !== undefined,
    suggestions: suggestions ?? [],
    kept: files,
    furtherItems: furtherItemNames.map((name, index) => ({ field: fields[name], number: index + 2 })),
    furtherOpen: isTouched(fields, [...furtherItemNames, 'separately']),
    agentOpen:
      files.powerOfAttorney.length + files.agentIdentityProof.length > 0 ||
      isTouched(fields, [...agentFieldNames, 'powerOfAttorney', 'agentIdentityProof']),
    help: helpFieldNames.map((name) => ({ field: fields[name], label: helpOffered[name] })),
    agencies: agencies.map(({ id, name }) => ({ value: id, label: name })),
    applicantKinds: choices(applicantKinds, applicantKindNames),
    personDocuments: choices(
      identityDocumentKinds.filter((kind) => kind !== 'UNIFIED_SOCIAL_CREDIT_CODE'),
      identityDocumentNames,
    ),
    organisationDocuments: choices(
      ['UNIFIED_SOCIAL_CREDIT_CODE', 'OTHER_DOCUMENT'] as const,
      identityDocumentNames,
    ),
    forms: choices(informationForms, formNames),
    deliveries: choices(deliveryWays, deliveryNames),
  };
  await showPage(
    request,
    response,
    'apply',
    view,
    wrong ? { status: 422, personal: true } : { personal: suggestions !== undefined },
  );
}

function isTouched(
  fields: FieldViews<ApplicationFieldName>,
  names: readonly ApplicationFieldName[],
): boolean {
  return names.some((name) => fields[name].value !== '' || fields[name].error !== '');
}

function choices<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, Wording>>,
): readonly { readonly value: Value; readonly label: Wording }[] {
  return values.map((value) => ({ value, label: names[value] }));
}
