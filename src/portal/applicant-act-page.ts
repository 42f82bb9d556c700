import { type Request, type Response, type Router, urlencoded } from 'express';
import { refusalWording } from '../case-file/refusal-wording.ts';
import type { Refusal } from '../case-file/refusals.ts';
import type { Wording } from '../statute/wording.ts';
import type { Upload } from '../usecases/ports/uploads.ts';
import type { ApplicantAct } from './applicant-act.ts';
import { mayNow } from './case-view.ts';
import { askForCode, reopenedByCode } from './ended-session.ts';
import { type FieldErrors, fieldReader } from './field-reader.ts';
import { chosenIn, keepFiles, keptFiles, mostFiles, tooManyFiles } from './kept-files.ts';
import { limitAttachments } from './limit-attachments.ts';
import { type ApplicantsCase, openedByApplicant, stillOpen } from './opened-by-applicant.ts';
import type { ReceivedForm } from './portal-parts.ts';
import type { PortalRoom } from './portal-room.ts';
import { refuseForeignForms } from './same-origin.ts';
import { errorList, fieldViews, mutationKey, typedFields } from './typed-fields.ts';

/** What a form is shown with: empty, or as it was sent and what was wrong with it. */
interface Shown {
  /** The key under which this form does its act once, from its first showing on. */
  readonly clientMutationId: string;
  /** The version the form was made for, where it is not the case's own. */
  readonly version?: number;
  readonly values: Readonly<Partial<Record<string, string>>>;
  readonly errors?: FieldErrors<string>;
  readonly problem?: Wording;
  /** What has been received already, and need not be chosen again. */
  readonly kept?: readonly Upload[];
  /** It was sent when the case was no longer open, and is to be sent again. */
  readonly reopened?: boolean;
}

/**
 * A page of one act of the applicant's: its form, and the act on the version of the case that the form was made for. Key and version
 * stand in its address: who comes back to the form by the back button has the same one before them, and does the act once.
 */
export function applicantActPage<Name extends string, Details extends object>(
  room: PortalRoom,
  router: Router,
  act: ApplicantAct<Name, Details>,
): void {
  const { deps } = room;
  const path = `/track/${act.name}`;
  router.get(path, async (request, response) => {
    const opened = await openedByApplicant(room, request, response);
    if (!opened) return;
    const calendar = deps.calendars().of(opened.agency.id);
    if (!mayNow(opened, act.action, calendar, deps.clock.today()))
      return response.redirect(303, '/track/case');
    const { form = '', at = '' } = typedFields(request.query);
    const clientMutationId = mutationKey({ clientMutationId: form });
    if (clientMutationId === undefined || !/^\d{1,6}$/.test(at)) {
      const address = new URLSearchParams({ form: deps.newId(), at: String(opened.file.version) });
      return response.set('Cache-Control', 'no-store').redirect(303, `${path}?${address.toString()}`);
    }
    await showForm(request, response, opened, { clientMutationId, version: Number(at), values: {} });
  });
  router.post(
    path,
    refuseForeignForms(room, 'REFUSE'),
    limitAttachments(room),
    urlencoded({ extended: false, limit: '200kb' }),
    async (request, response) => {
      const form = await room.receiveForm(request, response);
      if (form.fields['sealed'] !== undefined) return reopen(request, response, form.fields);
      const opened = await stillOpen(room, request, response);
      if (opened && isFormOf(opened, form.fields)) return receive(request, response, opened, form);
      await keepUntilOpened(request, response, form);
    },
  );

  /** The form came late: nothing is done, and nothing typed is lost. */
  async function keepUntilOpened(
    request: Request,
    response: Response,
    { fields, filesByField }: ReceivedForm,
  ): Promise<void> {
    const { applicationNo = '' } = fields;
    if (applicationNo === '') return response.redirect(303, '/track?closed=1');
    const { files } = await keepFiles(deps.uploads, await keptFiles(deps.uploads, fields), filesByField);
    const typed = [...act.fieldNames, 'clientMutationId', 'expectedVersion'].map((name) => [
      name,
      fields[name] ?? '',
    ]);
    const ticks = files.map(({ id }) => [`kept-files-${id}`, 'on']);
    const sealed: Readonly<Record<string, string>> = Object.fromEntries([...typed, ...ticks]);
    await askForCode(room, request, response, { act: act.name, applicationNo, fields: sealed });
  }

  async function reopen(
    request: Request,
    response: Response,
    typed: Readonly<Record<string, string>>,
  ): Promise<void> {
    const reopened = await reopenedByCode(room, request, response, act.name, typed);
    if (!reopened) return;
    const { opened, fields } = reopened;
    await showForm(request, response, opened, {
      clientMutationId: mutationKey(fields) ?? deps.newId(),
      version: Number(fields['expectedVersion']),
      values: fields,
      kept: (await keptFiles(deps.uploads, fields)).files,
      reopened: true,
    });
  }

  async function receive(
    request: Request,
    response: Response,
    opened: ApplicantsCase,
    { fields, filesByField, fileProblem }: ReceivedForm,
  ): Promise<void> {
    const clientMutationId = mutationKey(fields) ?? deps.newId();
    const kept = await keptFiles(deps.uploads, fields);
    async function again(
      errors: FieldErrors<string>,
      problem?: Wording,
      key = clientMutationId,
    ): Promise<void> {
      const { files } = await keepFiles(deps.uploads, kept, filesByField);
      const problems = { errors, kept: files, ...(problem && { problem }) };
      return showForm(request, response, opened, { clientMutationId: key, values: fields, ...problems });
    }
    const reader = fieldReader<Name>(fields);
    const files = chosenIn('files', kept, filesByField);
    const details = act.read(reader, files);
    if (fileProblem) reader.wrong('files' as Name, fileProblem);
    if (files.length > mostFiles) reader.wrong('files' as Name, tooManyFiles);
    if (details === undefined || Object.keys(reader.errors).length > 0) return again(reader.errors);
    const performed = await act.perform(deps, opened.actor, {
      ...details,
      caseId: opened.row.id,
      clientMutationId,
      expectedVersion: Number(fields['expectedVersion'] ?? ''),
    });
    if (performed.ok) return response.redirect(303, `/track/case?done=${act.name}`);
    const { refusal } = performed;
    if (refusal.code === 'IDEMPOTENCY_MISMATCH') return again({}, sentBefore, deps.newId());
    const field = act.fieldOf?.(refusal);
    const words = act.wordsOf?.(refusal) ?? wordsOf(refusal);
    return field === undefined ? again({}, words) : again({ [field]: words });
  }

  async function showForm(
    request: Request,
    response: Response,
    opened: ApplicantsCase,
    {
      clientMutationId,
      version = opened.file.version,
      values,
      errors = {},
      problem,
      kept = [],
      reopened = false,
    }: Shown,
  ): Promise<void> {
    const shown = await act.shown(room, opened, values);
    // Somebody else did it meanwhile, or it is done.
    if (shown === null) return response.redirect(303, '/track/case');
    const fields = fieldViews<string>(act.fieldNames, values, errors);
    const wrong = problem !== undefined || errorList(fields).length > 0;
    const view = {
      ...shown,
      applicationNo: opened.row.applicationNo ?? '',
      agencyName: opened.agency.name,
      clientMutationId,
      expectedVersion: version,
      fields,
      errors: errorList(fields),
      problem: problem ?? '',
      kept,
      reopened,
    };
    await room.showPage(request, response, act.name, view, { personal: true, status: wrong ? 422 : 200 });
  }
}

/** Another case may have been opened in this browser since the form was shown. */
function isFormOf(
  { row }: ApplicantsCase,
  { applicationNo = row.applicationNo }: Readonly<Record<string, string>>,
) {
  return applicationNo === row.applicationNo;
}

const sentBefore: Wording = {
  zh: '这张表已经提交过一次，内容与现在的不同；前一次已经收到。确实要再提交的，请核对后再提交一次。',
  en: 'This form was sent before with other content, which has been received. If you do want to send it again, check it and press the button again.',
};

const changedMeanwhile: Wording = {
  zh: '在您打开这个页面以后，申请有了新的进展。您填写的内容都还在；请先查看进展，仍要提交的，再提交一次。',
  en: 'Something happened with the request since you opened this page. What you typed is still here: look at the request first, then send it again.',
};

const notAccepted: Wording = {
  zh: '这一项无法接受，请修改。',
  en: 'This cannot be accepted: change it.',
};

function wordsOf(refusal: Refusal): Wording {
  if (refusal.code === 'STALE_VERSION') return changedMeanwhile;
  return refusal.code === 'INVALID_INPUT' ? notAccepted : refusalWording(refusal);
}
