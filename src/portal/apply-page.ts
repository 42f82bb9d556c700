import { type Request, type Response, type Router, urlencoded } from 'express';
import type { Refusal } from '../case-file/refusals.ts';
import { refusalWording } from '../case-file/refusal-wording.ts';
import type { Wording } from '../statute/wording.ts';
import { searchBeforeAsking } from '../usecases/catalogue/search-before-asking.ts';
import { submitApplication } from '../usecases/intake/submit-application.ts';
import type { ActAnswer } from '../usecases/ports/work.ts';
import { type ApplicationErrors, readApplicationFields } from './application-fields.ts';
import { applicationProblems } from './application-problems.ts';
import { showApplicationForm } from './application-form-page.ts';
import { fieldOfRefusal } from './field-of-refusal.ts';
import { chosenIn, keepFiles, keptFiles } from './kept-files.ts';
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

const longestProposal = 500;

/**
 * 填写申请 (art. 29): one page, no account, and one case however often the button is pressed. The key of the form stands in
 * its address: whoever comes back to it from the receipt has the same form before them, not another. Other pages may lead
 * here with `?agency=CODE&about=WORDS&indexNo=NUMBER`.
 */
export function applyPage(room: PortalRoom, router: Router): void {
  const { deps } = room;
  router.get('/apply', async (request, response) => {
    const query = typedFields(request.query);
    const clientMutationId = mutationKey({ clientMutationId: query['form'] ?? '' });
    if (clientMutationId === undefined) {
      const address = new URLSearchParams({ ...query, form: deps.newId() }).toString();
      return response.set('Cache-Control', 'no-store').redirect(303, `/apply?${address}`);
    }
    const { agency: code, about = '', indexNo = '' } = query;
    const agency = (await deps.directory.agencies()).find((one) => one.code === code);
    const proposed = {
      description: about.slice(0, longestProposal),
      indexNo: indexNo.slice(0, longestProposal),
    };
    const values = { ...usual, agencyId: agency?.id, ...proposed };
    await showApplicationForm(room, request, response, { clientMutationId, values });
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
  const { fields, filesByField, fileProblem } = await room.receiveForm(request, response);
  const clientMutationId = mutationKey(fields) ?? deps.newId();
  const kept = await keptFiles(deps.uploads, fields);

  async function again(errors: ApplicationErrors, problem?: Wording, key = clientMutationId): Promise<void> {
    const files = await keepFiles(deps.uploads, kept, filesByField);
    const content = { clientMutationId: key, values: fields, errors, files };
    return showApplicationForm(room, request, response, { ...content, ...(problem && { problem }) });
  }

  if (fields['look'] !== undefined) {
    const suggestions = suggestionViews(await searchBeforeAsking(deps, fields['description'] ?? ''));
    const formFiles = await keepFiles(deps.uploads, kept, filesByField);
    const content = { clientMutationId, values: fields, files: formFiles, suggestions };
    return showApplicationForm(room, request, response, content);
  }

  const read = readApplicationFields(fields, {
    files: chosenIn('files', kept, filesByField),
    identityProof: chosenIn('identityProof', kept, filesByField),
    agentIdentityProof: chosenIn('agentIdentityProof', kept, filesByField),
    // Of two the one that was chosen last counts.
    powerOfAttorney: chosenIn('powerOfAttorney', kept, filesByField).toReversed(),
  });
  if (fileProblem || !read.ok)
    return again({
      ...(read.ok ? {} : read.errors),
      ...(fileProblem && { [fileProblem.field]: { zh: fileProblem.zh, en: fileProblem.en } }),
    });
  const { agencyId, application, furtherItems } = read;
  const command = {
    clientMutationId,
    agencyId,
    application,
    ...(furtherItems.length > 0 && { furtherItems, agreesToSplit: true }),
  };
  const submitted = await submitApplication(deps, { kind: 'ANYONE' }, command);
  if (submitted.ok) return openReceipts(room, response, submitted.value);
  const { refusal } = submitted;
  if (refusal.code === 'IDEMPOTENCY_MISMATCH')
    return again({}, applicationProblems.alreadySent, deps.newId());
  const field = fieldOfRefusal(refusal, fields['applicantKind']);
  const words = refusalWords(refusal);
  return field ? again({ [field]: words }) : again({}, words);
}

function refusalWords(refusal: Refusal): Wording {
  if (refusal.code !== 'INVALID_INPUT') return refusalWording(refusal);
  return refusal.path === 'agencyId' ? applicationProblems.agency : applicationProblems.notAccepted;
}

async function openReceipts(
  { deps, openReceipts: open }: PortalRoom,
  response: Response,
  { caseId, opened = [], warnings }: ActAnswer,
): Promise<void> {
  const rows = await Promise.all([caseId, ...opened].map((id) => deps.reader.row(id)));
  const cases = rows.flatMap((row) => (row ? [{ caseId: row.id, queryCodeIssue: row.queryCodeIssue }] : []));
  if (cases.length !== rows.length) throw new Error(`case ${caseId} was submitted and is not there`);
  open(response, cases);
  const check = warnings.some(({ code }) => code === 'IDENTITY_CHECKSUM');
  response.redirect(303, check ? '/receipt?check=identity-number' : '/receipt');
}
