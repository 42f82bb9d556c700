import { type Request, type Response, type Router, urlencoded } from 'express';
import { opinions } from '../case-file/facts/consultation-facts.ts';
import { paragraphLimit } from '../case-file/input-text.ts';
import { refusalWording } from '../case-file/refusal-wording.ts';
import type { Refusal } from '../case-file/refusals.ts';
import type { Wording } from '../statute/wording.ts';
import { recordConsultationOpinion } from '../usecases/handling/record-consultation-opinion.ts';
import type { Upload } from '../usecases/ports/uploads.ts';
import { type ConsultationAsked, consultationAsked } from '../usecases/queries/consultation-asked.ts';
import { answerWords, isThirdParty } from './consultation-answer-words.ts';
import { consultationView } from './consultation-view.ts';
import { type FieldErrors, fieldReader } from './field-reader.ts';
import { chosenIn, keepFiles, keptFiles, mostFiles, tooManyFiles } from './kept-files.ts';
import { limitAttachments } from './limit-attachments.ts';
import type { PortalRoom } from './portal-room.ts';
import { refuseForeignForms } from './same-origin.ts';
import { errorList, fieldViews, mutationKey, typedFields } from './typed-fields.ts';

const doorNames = ['no', 'code'] as const;
const answerNames = ['opinion', 'text', 'contact', 'files'] as const;
type Values = Readonly<Partial<Record<string, string>>>;

interface Shown {
  readonly values: Values;
  readonly errors?: FieldErrors<string>;
  readonly problem?: Wording;
  /** What has been received already, and need not be chosen again. */
  readonly kept?: readonly Upload[];
}

/**
 * 提出意见 (arts. 32, 33 ¶3, 34): who was sent a letter of consultation answers by its number and code, without an account. The
 * form carries both along, so that no session ends while somebody writes. Of the application the page says what the letter does.
 */
export function consultationPage(room: PortalRoom, router: Router): void {
  const { deps, showPage } = room;
  router.get('/consultation', async (request, response) => {
    await showDoor(request, response, { values: typedFields(request.query) });
  });
  router.get('/consultation/answer', (_request, response) => response.redirect(303, '/consultation'));
  router.post('/consultation', urlencoded({ extended: false, limit: '200kb' }), async (request, response) => {
    const values = typedFields(request.body);
    const kept = (await keptFiles(deps.uploads, values)).files;
    const asked = await opened(request, response, values, () => kept);
    if (asked) await showAsked(request, response, asked, { values, kept });
  });
  router.post(
    '/consultation/answer',
    refuseForeignForms(room, 'REFUSE'),
    limitAttachments(room),
    urlencoded({ extended: false, limit: '200kb' }),
    answer,
  );

  /**
   * @param keep the files that came along, should the code be wrong: nothing that was written is lost for it
   * @returns undefined where the page to enter number and code was shown instead
   */
  async function opened(
    request: Request,
    response: Response,
    values: Values,
    keep: () => readonly Upload[] | Promise<readonly Upload[]>,
  ): Promise<ConsultationAsked | undefined> {
    const reader = fieldReader<(typeof doorNames)[number]>(values as Readonly<Record<string, string>>);
    const no = reader.required('no', { zh: '请填写文号。', en: 'Enter the number of the letter.' });
    const code = reader.required('code', { zh: '请填写答复码。', en: 'Enter the code of the letter.' });
    const empty = Object.keys(reader.errors).length > 0;
    const found = empty ? undefined : await consultationAsked(deps, no, code);
    if (found?.found) return found.asked;
    const problem = found && { problem: doorProblems[found.reason] };
    const status = found?.reason === 'TOO_MANY_ATTEMPTS' ? 429 : 422;
    await showDoor(
      request,
      response,
      { values, errors: reader.errors, kept: await keep(), ...problem },
      status,
    );
    return undefined;
  }

  async function answer(request: Request, response: Response): Promise<void> {
    const { fields, filesByField, fileProblem } = await room.receiveForm(request, response);
    const kept = await keptFiles(deps.uploads, fields);
    const asked = await opened(request, response, fields, keepReceived);
    if (!asked) return;
    const files = chosenIn('files', kept, filesByField);
    const reader = fieldReader<(typeof answerNames)[number]>(fields);
    const opinion = reader.chosen('opinion', opinions, {
      zh: '请选择是否同意公开。',
      en: 'Choose whether you agree.',
    });
    const { consultation, file } = asked;
    const words = answerWords(consultation);
    const text =
      opinion === 'AGREES'
        ? (reader.optional('text', paragraphLimit) ?? words.opinions.AGREES.zh)
        : reader.required('text', words.withoutReasons, paragraphLimit);
    const contact = isThirdParty(consultation)
      ? reader.optional('contact')
      : reader.required('contact', withoutContact);
    if (fileProblem) reader.wrong('files', fileProblem);
    if (files.length > mostFiles) reader.wrong('files', tooManyFiles);
    const { errors } = reader;
    if (opinion === undefined || Object.keys(errors).length > 0) return showAgain(asked, { errors });
    const submitted = await recordConsultationOpinion(
      deps,
      { kind: 'CONSULTEE', caseId: file.id, ref: consultation.ref },
      {
        caseId: file.id,
        // What others do in the case meanwhile is nothing to who answers.
        expectedVersion: file.version,
        clientMutationId: mutationKey(fields) ?? deps.newId(),
        ref: consultation.ref,
        opinion,
        text,
        files,
        ...(contact === undefined ? {} : { contact }),
      },
    );
    const again = await consultationAsked(deps, consultation.documentNo, fields['code'] ?? '');
    const now = again.found ? again.asked : asked;
    if (submitted.ok || wasSubmitted(now)) return showAsked(request, response, now, { values: fields });
    await showAgain(now, { problem: wordsOf(submitted.refusal) });

    async function keepReceived(): Promise<readonly Upload[]> {
      return (await keepFiles(deps.uploads, kept, filesByField)).files;
    }

    async function showAgain(
      shown: ConsultationAsked,
      wrong: Pick<Shown, 'errors' | 'problem'>,
    ): Promise<void> {
      await showAsked(request, response, shown, { values: fields, kept: await keepReceived(), ...wrong });
    }
  }

  async function showDoor(
    request: Request,
    response: Response,
    { values, errors = {}, problem, kept = [] }: Shown,
    status = 200,
  ): Promise<void> {
    const fields = fieldViews<string>(doorNames, values, errors);
    const carried = carriedPast(values, kept);
    const view = { fields, errors: errorList(fields), problem: problem ?? '', carried };
    await showPage(request, response, 'consultation', view, { status, personal: true });
  }

  async function showAsked(
    request: Request,
    response: Response,
    asked: ConsultationAsked,
    { values, errors = {}, problem, kept = [] }: Shown,
  ): Promise<void> {
    const fields = fieldViews<string>(answerNames, values, errors);
    const wrong = problem !== undefined || errorList(fields).length > 0;
    const calendar = deps.calendars().of(asked.agency.id);
    const view = {
      ...consultationView(asked, calendar, deps.clock.today()),
      no: asked.consultation.documentNo,
      code: values['code'] ?? '',
      clientMutationId: mutationKey(values as Readonly<Record<string, string>>) ?? deps.newId(),
      opinions: opinions.map((value) => ({ value, label: answerWords(asked.consultation).opinions[value] })),
      fields,
      errors: errorList(fields),
      problem: problem ?? '',
      kept,
    };
    await showPage(request, response, 'consultation-answer', view, {
      personal: true,
      status: wrong ? 422 : 200,
    });
  }
}

/** The answer that was sent with a wrong code, as fields of the form that asks for the code again. */
function carriedPast(values: Values, kept: readonly Upload[]) {
  const written = ['opinion', 'text', 'contact'].filter((name) => (values[name] ?? '').trim() !== '');
  if (written.length + kept.length === 0) return [];
  return [
    ...[...written, 'clientMutationId'].map((name) => ({ name, value: values[name] ?? '' })),
    ...kept.map(({ id }) => ({ name: `kept-files-${id}`, value: 'on' })),
  ];
}

function wasSubmitted({ consultation }: ConsultationAsked): boolean {
  return consultation.submitted !== undefined || consultation.answer !== undefined;
}

function wordsOf(refusal: Refusal): Wording {
  return refusal.code === 'STALE_VERSION' ? onceMore : refusalWording(refusal);
}

const onceMore: Wording = {
  zh: '刚才没有存下，请再提交一次。您填写的内容都还在。',
  en: 'It was not kept just now: please send it again. What you typed is still here.',
};

const withoutContact: Wording = {
  zh: '请填写联系人和电话，机关据此核实。',
  en: 'Name somebody and a telephone number, so that the agency can verify the answer.',
};

const doorProblems = {
  // The same words whether the number does not exist or the code is wrong: numbers cannot be sounded out.
  NO_MATCH: {
    zh: '文号或者答复码不对，请对照征求意见书再输入一次；仍然不符的，请打电话向文书上的机关核实。',
    en: 'The number or the code is wrong. Compare them with the letter and try again, or telephone the agency named in it.',
  },
  TOO_MANY_ATTEMPTS: {
    zh: '这个文号在一小时内输错次数过多，请一小时后再试，或者寄送书面意见。',
    en: 'Too many wrong codes for this number within an hour. Try again in an hour, or send your opinion in writing.',
  },
} as const satisfies Record<string, Wording>;
