import type { Router } from 'express';
import type { Day } from '../calendar/day.ts';
import { channelNames } from '../case-file/names.ts';
import { answerCase, type CaseAnswer, type CaseError } from '../statute/answer.ts';
import { channels } from '../statute/facts.ts';
import { chineseDayWithWeekday } from '../calendar/chinese-day.ts';
import { deadlineViews } from './deadline-view.ts';
import { type FieldReader, fieldReader } from './field-reader.ts';
import type { PortalRoom } from './portal-room.ts';
import { dayFieldType, typedDay } from './typed-day.ts';
import { errorList, fieldViews, typedFields } from './typed-fields.ts';

const fieldNames = ['receivedOn', 'channel', 'noticeOn', 'termWorkingDays', 'correctedOn'] as const;
type FieldName = (typeof fieldNames)[number];
type Errors = Readonly<Partial<Record<FieldName, string>>>;

/** 期限计算: for anybody; the question stands in the address, so that an answer can be sent on. */
export function deadlinesPage({ deps, showPage }: PortalRoom, router: Router): void {
  router.get('/deadlines', async (request, response) => {
    const typed = typedFields(request.query);
    const asked = fieldNames.some((name) => typed[name] !== undefined);
    const { answer, errors } = asked
      ? calculate(typed, (facts) => answerCase(facts, deps.calendars().general, deps.clock.today()))
      : { answer: null, errors: {} };
    const fields = fieldViews<FieldName>(fieldNames, { channel: 'INTERNET', ...typed }, errors);
    const view = {
      fields,
      errors: errorList(fields),
      problem: '',
      channels: channels.map((value) => ({ value, label: channelNames[value].zh })),
      fieldTypes: {
        receivedOn: dayFieldType(fields.receivedOn.value),
        noticeOn: dayFieldType(fields.noticeOn.value),
        correctedOn: dayFieldType(fields.correctedOn.value),
      },
      answer,
    };
    await showPage(request, response, 'deadlines', view, {
      status: errorList(fields).length > 0 ? 422 : 200,
    });
  });
}

function calculate(
  typed: Readonly<Record<string, string>>,
  answerOf: (value: unknown) => CaseAnswer | CaseError,
) {
  const reader = fieldReader<FieldName>(typed);
  const channel = reader.chosen('channel', channels, '请选择申请的渠道。');
  const receivedOn = readDay(reader, 'receivedOn') ?? reader.required('receivedOn', '请填写收到申请之日。');
  const noticeOn = readDay(reader, 'noticeOn');
  const term = reader.optional('termWorkingDays');
  const correctedOn = readDay(reader, 'correctedOn');
  if (term !== undefined && !/^([1-9]|[1-9]\d)$/.test(term))
    reader.wrong('termWorkingDays', '请填写1至99的整数。');
  if (noticeOn === undefined && correctedOn !== undefined)
    reader.wrong('noticeOn', '收到补正以前先要有补正告知，请填写发出补正告知之日。');
  if (Object.keys(reader.errors).length > 0) return { answer: null, errors: reader.errors };

  const steps: readonly (readonly [FieldName, object])[] = [
    ['receivedOn', { fact: 'RECEIVED', on: receivedOn, channel }],
    ...(noticeOn ? [['noticeOn', notice(noticeOn, term)] as const] : []),
    ...(correctedOn
      ? [['correctedOn', { fact: 'CORRECTION_RECEIVED', on: correctedOn, channel }] as const]
      : []),
  ];
  const answered = answerOf({ id: 'calculator', facts: steps.map(([, fact]) => fact) });
  if (!('error' in answered)) return { answer: answerView(answered), errors: {} };
  const { path, zh } = answered.error;
  const errors: Errors = { [steps[Number(/\d+/.exec(path)?.[0])]?.[0] ?? 'receivedOn']: zh };
  return { answer: null, errors };
}

function readDay(reader: FieldReader<FieldName>, name: FieldName): Day | undefined {
  const text = reader.optional(name);
  const on = text === undefined ? undefined : typedDay(text);
  if (text !== undefined && on === undefined)
    reader.wrong(name, '没有这样的日期，请写成 2026-03-02 的样子。');
  return on;
}

function notice(on: Day, term: string | undefined) {
  return {
    fact: 'CORRECTION_NOTICE_SENT',
    on,
    ...(term !== undefined && { termWorkingDays: Number(term) }),
  };
}

const remarks: Readonly<Record<string, string>> = {
  LATE_CORRECTION_NOTICE: '补正告知晚于第七个工作日，答复期限不因补正重新起算。',
  LATE_CORRECTION_ACCEPTED: '补正晚于补正期限；机关接受的，答复期限重新起算。',
  TERM_RUNS_FROM_SENDING: '补正期限暂按发出之日计算；知道送达之日的，从送达之日起算。',
  ENDS_ON_MAKE_UP_WORKDAY: '期限的最后一日是调休上班的周末，不顺延。',
};

function answerView({ explanations, warnings, mayLapseFrom, provisional, reconsiderationFirst }: CaseAnswer) {
  return {
    deadlines: deadlineViews(explanations),
    remarks: warnings.flatMap((warning) => remarks[warning] ?? []),
    mayLapseFrom: mayLapseFrom ? chineseDayWithWeekday(mayLapseFrom) : '',
    provisional: provisional === true,
    silent: reconsiderationFirst !== undefined,
  };
}
