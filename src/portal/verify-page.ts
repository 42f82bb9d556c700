import type { Router } from 'express';
import { chineseDay } from '../calendar/chinese-day.ts';
import { type VerifiedLetter, verifyLetter } from '../usecases/queries/verify-letter.ts';
import { fieldReader } from './field-reader.ts';
import type { PortalRoom } from './portal-room.ts';
import { errorList, fieldViews, typedFields } from './typed-fields.ts';

const fieldNames = ['no', 'code'] as const;
type FieldName = (typeof fieldNames)[number];

interface Answer {
  readonly letter?: VerifiedLetter;
  readonly errors?: Readonly<Partial<Record<FieldName, string>>>;
  readonly problem?: string;
  readonly status: number;
}

/** 核验文书: for anybody who holds a letter, from the code printed on it or by hand; says nothing of the case. */
export function verifyPage({ deps, showPage }: PortalRoom, router: Router): void {
  router.get('/verify', async (request, response) => {
    const typed = typedFields(request.query);
    const isAsked = fieldNames.some((name) => typed[name] !== undefined);
    const answer: Answer = isAsked ? await answerTo(typed) : { status: 200 };
    const { letter, errors = {}, problem = '', status } = answer;
    const fields = fieldViews<FieldName>(fieldNames, typed, errors);
    const view = { fields, errors: errorList(fields), problem, letter: letter ? letterView(letter) : null };
    await showPage(request, response, 'verify', view, { status, personal: true });
  });

  async function answerTo(typed: Readonly<Record<string, string>>): Promise<Answer> {
    const reader = fieldReader<FieldName>(typed);
    const no = reader.required('no', '请填写文书的编号。');
    const code = reader.required('code', '请填写核验码。');
    const { errors } = reader;
    if (Object.keys(errors).length > 0) return { errors, status: 422 };
    const verified = await verifyLetter(deps, no, code);
    return verified.found ? { letter: verified.letter, status: 200 } : problems[verified.reason];
  }
}

const problems = {
  // The same words whether the number does not exist or the code is wrong: numbers cannot be sounded out.
  NO_MATCH: {
    problem: '没有编号和核验码都相符的文书。请对照文书再输入一次；仍然不符的，请打电话向文书上的机关核实。',
    status: 422,
  },
  TOO_MANY_ATTEMPTS: {
    problem: '这个编号在一小时内输错次数过多，请一小时后再试，或者打电话向文书上的机关核实。',
    status: 429,
  },
} as const;

function letterView({ no, title, agencyName, datedOn, sha256, isVoid }: VerifiedLetter) {
  return { no, title, agencyName, datedOn: chineseDay(datedOn), sha256, isVoid };
}
