import type { Request, Response, Router } from 'express';
import { chineseDay } from '../calendar/chinese-day.ts';
import { englishDay } from './day-wording.ts';
import { type VerifiedLetter, verifyLetter } from '../usecases/queries/verify-letter.ts';
import type { Wording } from '../statute/wording.ts';
import { type FieldErrors, fieldReader } from './field-reader.ts';
import { limitAttachments } from './limit-attachments.ts';
import type { PortalRoom } from './portal-room.ts';
import { errorList, fieldViews, typedFields } from './typed-fields.ts';

const fieldNames = ['no', 'code'] as const;
type FieldName = (typeof fieldNames)[number];

interface Answer {
  readonly letter?: VerifiedLetter;
  readonly errors?: FieldErrors<FieldName>;
  readonly problem?: Wording;
  readonly status: number;
  /** 核对文件: whether the file that was chosen is the letter, to the byte. */
  readonly file?: 'SAME' | 'OTHER' | 'NO_FILE' | 'NOT_RECEIVED';
}

/** 核验文书: for anybody who holds a letter, from the code printed on it or by hand; says nothing of the case. A file is held against the stored one, and not kept. */
export function verifyPage(room: PortalRoom, router: Router): void {
  const { deps, showPage, hashFile } = room;
  router.get('/verify', async (request, response) => {
    const typed = typedFields(request.query);
    const isAsked = fieldNames.some((name) => typed[name] !== undefined);
    await show(request, response, typed, isAsked ? await answerTo(typed) : { status: 200 });
  });

  router.post('/verify', limitAttachments(room), async (request, response) => {
    const { fields, sha256, problem } = await hashFile(request, response);
    const typed = typedFields(fields);
    const answer = await answerTo(typed);
    const { letter } = answer;
    if (!letter) return show(request, response, typed, answer);
    const file = problem ?? (sha256 === letter.sha256 ? 'SAME' : 'OTHER');
    await show(request, response, typed, { ...answer, file, status: problem ? 422 : 200 });
  });

  async function show(
    request: Request,
    response: Response,
    typed: Readonly<Record<string, string>>,
    { letter, errors = {}, problem, status, file }: Answer,
  ): Promise<void> {
    const fields = fieldViews<FieldName>(fieldNames, typed, errors);
    const view = {
      fields,
      errors: errorList(fields),
      problem: problem ?? '',
      letter: letter ? letterView(letter) : null,
      code: typed['code'] ?? '',
      file: file ?? '',
    };
    await showPage(request, response, 'verify', view, { status, personal: true });
  }

  async function answerTo(typed: Readonly<Record<string, string>>): Promise<Answer> {
    const reader = fieldReader<FieldName>(typed);
    const no = reader.required('no', { zh: '请填写文书的编号。', en: 'Enter the number of the letter.' });
    const code = reader.required('code', { zh: '请填写核验码。', en: 'Enter the check code.' });
    const { errors } = reader;
    if (Object.keys(errors).length > 0) return { errors, status: 422 };
    const verified = await verifyLetter(deps, no, code);
    return verified.found ? { letter: verified.letter, status: 200 } : problems[verified.reason];
  }
}

const problems = {
  // The same words whether the number does not exist or the code is wrong: numbers cannot be sounded out.
  NO_MATCH: {
    problem: {
      zh: '没有编号和核验码都相符的文书。请对照文书再输入一次；仍然不符的，请打电话向文书上的机关核实。',
      en: 'No letter has both this number and this code. Compare them with the letter and try again; if they still do not match, telephone the agency named in it.',
    },
    status: 422,
  },
  TOO_MANY_ATTEMPTS: {
    problem: {
      zh: '这个编号在一小时内输错次数过多，请一小时后再试，或者打电话向文书上的机关核实。',
      en: 'Too many wrong codes for this number within an hour. Try again in an hour, or telephone the agency named in the letter.',
    },
    status: 429,
  },
} as const;

function letterView({ no, title, agencyName, datedOn, sha256, isVoid }: VerifiedLetter) {
  return {
    no,
    title,
    agencyName,
    datedOn: { zh: chineseDay(datedOn), en: englishDay(datedOn) },
    sha256,
    isVoid,
  };
}
