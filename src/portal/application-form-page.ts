import type { Request, Response } from 'express';
import {
  applicantKinds,
  deliveryWays,
  identityDocumentKinds,
  informationForms,
} from '../case-file/application.ts';
import { applicantKindNames, deliveryNames, formNames, identityDocumentNames } from '../case-file/names.ts';
import type { Wording } from '../statute/wording.ts';
import {
  agentFieldNames,
  type ApplicationErrors,
  type ApplicationFieldName,
  applicationFieldNames,
} from './application-fields.ts';
import type { PortalRoom } from './portal-room.ts';
import type { SuggestionView } from './suggestions-page.ts';
import { errorList, fieldViews } from './typed-fields.ts';

export interface ApplicationFormContent {
  /** The key under which this form makes one application, however often it is sent. */
  readonly clientMutationId: string;
  readonly values: Readonly<Partial<Record<string, string>>>;
  readonly errors?: ApplicationErrors;
  /** What is wrong with the form as a whole. */
  readonly problem?: Wording;
  /** Files cannot be put back into a form: they must be chosen again. */
  readonly filesLost?: boolean;
  /** What was found for the description, where it was searched for. */
  readonly suggestions?: readonly SuggestionView[];
}

/** 申请表: empty, or with everything that was typed and what is wrong with it. */
export async function showApplicationForm(
  { deps, showPage }: PortalRoom,
  request: Request,
  response: Response,
  content: ApplicationFormContent,
): Promise<void> {
  const { clientMutationId, values, errors = {}, problem, filesLost = false, suggestions } = content;
  const fields = fieldViews<ApplicationFieldName>(applicationFieldNames, values, errors);
  const agencies = await deps.directory.agencies();
  const wrong = problem !== undefined || errorList(fields).length > 0;
  const view = {
    clientMutationId,
    fields,
    errors: errorList(fields),
    problem: problem ?? '',
    filesLost,
    looked: suggestions !== undefined,
    suggestions: suggestions ?? [],
    agentOpen: agentFieldNames.some((name) => fields[name].value !== '' || fields[name].error !== ''),
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

function choices<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, Wording>>,
): readonly { readonly value: Value; readonly label: Wording }[] {
  return values.map((value) => ({ value, label: names[value] }));
}
