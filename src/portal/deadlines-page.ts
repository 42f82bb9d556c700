import type { Router } from 'express';
import type { Day } from '../calendar/day.ts';
import { channelNames } from '../case-file/names.ts';
import { answerCase, type CaseAnswer, type CaseError } from '../statute/answer.ts';
import { channels } from '../statute/facts.ts';
import { dayWording } from './day-wording.ts';
import { deadlineViews } from './deadline-view.ts';
import type { Wording } from '../statute/wording.ts';
import { type FieldErrors, type FieldReader, fieldReader } from './field-reader.ts';
import type { PortalRoom } from './portal-room.ts';
import { dayFieldType, typedDay } from './typed-day.ts';
import { errorList, fieldViews, typedFields } from './typed-fields.ts';

const fieldNames = ['receivedOn', 'channel', 'noticeOn', 'termWorkingDays', 'correctedOn'] as const;
type FieldName = (typeof fieldNames)[number];

/** 期限计算: for anybody; the question stands in the address, so that an answer can be sent on. */
export function deadlinesPage({ deps, showPage }: PortalRoom, router: Router): void {
  router.get('/deadlines', async (request, response) => {
    const typed = typedFields(request.query);
    const asked = fieldNames.some((name) => typed[name] !== undefined);
    const today = deps.clock.today();
    const { answer, errors } = asked
      ? calculate(typed, today, (facts) => answerCase(facts, deps.calendars().general, today))
      : { answer: null, errors: {} };
    const fields = fieldViews<FieldName>(fieldNames, { channel: 'INTERNET', ...typed }, errors);
    const view = {
      fields,
      errors: errorList(fields),
      problem: '',
      channels: channels.map((value) => ({ value, label: channelNames[value] })),
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
  today: Day,
  answerOf: (value: unknown) => CaseAnswer | CaseError,
) {
  const reader = fieldReader<FieldName>(typed);
  const channel = reader.chosen('channel', channels, {
    zh: '请选择申请的渠道。',
    en: 'Choose how the application was made.',
  });
  const receivedOn =
    readDay(reader, 'receivedOn') ??
    reader.required('receivedOn', { zh: '请填写收到申请之日。', en: 'Enter the day of receipt.' });
  const noticeOn = readDay(reader, 'noticeOn');
  const term = reader.optional('termWorkingDays');
  const correctedOn = readDay(reader, 'correctedOn');
  if (term !== undefined && !/^([1-9]|[1-9]\d)$/.test(term))
    reader.wrong('termWorkingDays', {
      zh: '请填写1至99的整数。',
      en: 'Enter a whole number from 1 to 99.',
    });
  if (noticeOn === undefined && correctedOn !== undefined)
    reader.wrong('noticeOn', {
      zh: '收到补正以前先要有补正告知，请填写发出补正告知之日。',
      en: 'A correction follows a correction notice: enter the day the notice was sent.',
    });
  if (Object.keys(reader.errors).length > 0) return { answer: null, errors: reader.errors };

  const steps: readonly (readonly [FieldName, object])[] = [
    ['receivedOn', { fact: 'RECEIVED', on: receivedOn, channel }],
    ...(noticeOn ? [['noticeOn', notice(noticeOn, term)] as const] : []),
    ...(correctedOn
      ? [['correctedOn', { fact: 'CORRECTION_RECEIVED', on: correctedOn, channel }] as const]
      : []),
  ];
  const answered = answerOf({ id: 'calculator', facts: steps.map(([, fact]) => fact) });
  if (!('error' in answered)) return { answer: answerView(answered, today), errors: {} };
  const { path, zh, en } = answered.error;
  const wrongField = steps[Number(/\d+/.exec(path)?.[0])]?.[0] ?? 'receivedOn';
  const errors: FieldErrors<FieldName> = { [wrongField]: { zh, en } };
  return { answer: null, errors };
}

function readDay(reader: FieldReader<FieldName>, name: FieldName): Day | undefined {
  const text = reader.optional(name);
  const on = text === undefined ? undefined : typedDay(text);
  if (text !== undefined && on === undefined)
    reader.wrong(name, {
      zh: '没有这样的日期，请写成 2026年3月2日 或者 2026-3-2 的样子。',
      en: 'There is no such date. Write it like 2026-3-2.',
    });
  return on;
}

function notice(on: Day, term: string | undefined) {
  return {
    fact: 'CORRECTION_NOTICE_SENT',
    on,
    ...(term !== undefined && { termWorkingDays: Number(term) }),
  };
}

const remarks: Readonly<Record<string, Wording>> = {
  LATE_CORRECTION_NOTICE: {
    zh: '补正告知晚于第七个工作日，答复期限不因补正重新起算。',
    en: 'The correction notice came after the seventh working day: the correction does not restart the reply period.',
  },
  LATE_CORRECTION_ACCEPTED: {
    zh: '补正晚于补正期限；机关接受的，答复期限重新起算。',
    en: 'The correction came after its term; where the agency accepts it, the reply period starts again.',
  },
  TERM_RUNS_FROM_SENDING: {
    zh: '补正期限暂按发出之日计算；知道送达之日的，从送达之日起算。',
    en: 'The term for the correction is counted from the day of sending; once the day of service is known, from that day.',
  },
  ENDS_ON_MAKE_UP_WORKDAY: {
    zh: '期限的最后一日是调休上班的周末，不顺延。',
    en: 'The last day is a weekend day worked instead of a holiday: the period does not move on.',
  },
};

const passed: Wording = { zh: '这一天已过。', en: 'This day has passed.' };

function answerView(
  { explanations, warnings, mayLapseFrom, provisional, reconsiderationFirst }: CaseAnswer,
  today: Day,
) {
  return {
    deadlines: deadlineViews(explanations, {
      settled: (name) => ((explanations[name]?.due ?? today) < today ? passed : undefined),
    }),
    remarks: warnings.flatMap((warning) => remarks[warning] ?? []),
    mayLapseFrom: mayLapseFrom ? dayWording(mayLapseFrom) : '',
    provisional: provisional === true,
    silent: reconsiderationFirst !== undefined,
    reconsiderationFirst: reconsiderationFirst === true,
  };
}
