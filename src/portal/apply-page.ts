import { type Request, type Response, type Router, urlencoded } from 'express';
import type { Refusal } from '../case-file/refusals.ts';
import { refusalWording } from '../case-file/refusal-wording.ts';
import type { Wording } from '../statute/wording.ts';
import { readCatalogueEntry } from '../usecases/catalogue/list-catalogue-entries.ts';
import { searchBeforeAsking } from '../usecases/catalogue/search-before-asking.ts';
import { submitApplication } from '../usecases/intake/submit-application.ts';
import type { CatalogueEntry } from '../usecases/ports/catalogue.ts';
import type { ActAnswer } from '../usecases/ports/work.ts';
import { type ApplicationErrors, fieldOfRefusal, readApplicationFields } from './application-fields.ts';
import { applicationProblems } from './application-problems.ts';
import { showApplicationForm } from './application-form-page.ts';
import { limitAttachments } from './limit-attachments.ts';
import type { PortalRoom } from './portal-room.ts';
import { suggestionViews } from './suggestions-page.ts';
import { mutationKey, typedFields } from './typed-fields.ts';

/** What most applicants choose stands there already. */
const usual = {
  applicantKind: 'NATURAL_PERSON',
  identityDocument: 'RESIDENT_ID_CARD',
  organisationDocument: 'UNIFIED_SOCIAL_CREDIT_CODE',
} as const;

/** 填写申请 (art. 29): one page, no account, and one case however often the button is pressed. */
export function applyPage(room: PortalRoom, router: Router): void {
  const { deps } = room;
  router.get('/apply', async (request, response) => {
    const { agency: code, entry: entryId = '' } = typedFields(request.query);
    const agency = (await deps.directory.agencies()).find((one) => one.code === code);
    const entry = await readCatalogueEntry(deps, { kind: 'ANYONE' }, entryId);
    const values = { ...usual, agencyId: agency?.id, ...(entry && { description: descriptionOf(entry) }) };
    await showApplicationForm(room, request, response, { clientMutationId: deps.newId(), values });
  });
  router.post(
    '/apply',
    limitAttachments(room),
    urlencoded({ extended: false, limit: '200kb' }),
    (request, response) => receiveApplication(room, request, response),
  );
}

async function receiveApplication(room: PortalRoom, request: Request, response: Response): Promise<void> {
  const { deps } = room;
  const { fields, files, fileProblem } = await room.receiveForm(request, response);
  const clientMutationId = mutationKey(fields) ?? deps.newId();

  function again(errors: ApplicationErrors, problem?: Wording, key = clientMutationId): Promise<void> {
    const content = { clientMutationId: key, values: fields, errors, filesLost: files.length > 0 };
    return showApplicationForm(room, request, response, { ...content, ...(problem && { problem }) });
  }

  if (fields['look'] !== undefined) {
    const suggestions = suggestionViews(await searchBeforeAsking(deps, fields['description'] ?? ''));
    const content = { clientMutationId, values: fields, filesLost: files.length > 0, suggestions };
    return showApplicationForm(room, request, response, content);
  }

  const read = readApplicationFields(fields, files);
  if (fileProblem || !read.ok)
    return again({
      ...(read.ok ? {} : read.errors),
      ...(fileProblem && { files: fileProblem }),
    });
  const { agencyId, application } = read;
  const submitted = await submitApplication(
    deps,
    { kind: 'ANYONE' },
    { clientMutationId, agencyId, application },
  );
  if (submitted.ok) return openReceipt(room, response, submitted.value);
  const { refusal } = submitted;
  if (refusal.code === 'IDEMPOTENCY_MISMATCH')
    return again({}, applicationProblems.alreadySent, deps.newId());
  const field = fieldOfRefusal(refusal, fields['applicantKind']);
  const words = refusalWords(refusal);
  return field ? again({ [field]: words }) : again({}, words);
}

/** What the form says already when somebody asks for an entry of the catalogue. */
function descriptionOf({ name, indexNo }: CatalogueEntry): string {
  return `${name}（索引号：${indexNo}）`;
}

function refusalWords(refusal: Refusal): Wording {
  if (refusal.code !== 'INVALID_INPUT') return refusalWording(refusal);
  return refusal.path === 'agencyId' ? applicationProblems.agency : applicationProblems.notAccepted;
}

async function openReceipt(
  { deps, openApplicantSession }: PortalRoom,
  response: Response,
  { caseId, warnings }: ActAnswer,
): Promise<void> {
  const row = await deps.reader.row(caseId);
  if (!row) throw new Error(`case ${caseId} was submitted and is not there`);
  openApplicantSession(response, caseId, row.queryCodeIssue);
  const check = warnings.some(({ code }) => code === 'IDENTITY_CHECKSUM');
  response.redirect(303, check ? '/receipt?check=identity-number' : '/receipt');
}
