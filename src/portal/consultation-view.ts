import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { actionRow } from '../case-file/actions.ts';
import { standingOf } from '../case-file/consultation-standing.ts';
import type { Consultee } from '../statute/facts.ts';
import { parameterOn, thirdPartyTerm } from '../statute/parameters.ts';
import type { Wording } from '../statute/wording.ts';
import type { ConsultationAsked } from '../usecases/queries/consultation-asked.ts';
import { dayWording } from './day-wording.ts';

/** 意见, as whoever is asked says it. */
export const opinionWords = {
  AGREES: { zh: '同意公开', en: 'I agree' },
  PARTLY_AGREES: { zh: '部分同意公开', en: 'I agree in part' },
  OBJECTS: { zh: '不同意公开', en: 'I object' },
} as const satisfies Record<string, Wording>;

/** What silence means (arts. 32, 34); another organ has no term (art. 33 ¶3). */
const silence: Readonly<Record<Consultee, Wording>> = {
  THIRD_PARTY: {
    zh: '逾期未提出意见的，由机关依照条例决定是否公开（条例第三十二条）。',
    en: 'Without an answer in time, the agency decides by itself (art. 32).',
  },
  CO_PRODUCER: {
    zh: '逾期未提出意见的，视为同意公开（条例第三十四条）。',
    en: 'Without an answer in time, you are deemed to agree (art. 34).',
  },
  OTHER_AGENCY: {
    zh: '请尽快提出意见；答复以前的时间不计入答复期限（条例第三十三条第三款）。',
    en: 'Please answer soon; the time this takes is not counted in the reply period (art. 33 ¶3).',
  },
};

/** What is asked and until when, and what was answered; nothing of who asked for the information. */
export function consultationView(
  { file, consultation, agency }: ConsultationAsked,
  calendar: Calendar,
  today: Day,
) {
  const { documentNo, party, shown, question, sentOn, submitted, answer, with: consultee } = consultation;
  const { state, dueOn } = standingOf(file, consultation, calendar, today);
  const said = submitted ?? answer;
  return {
    documentNo,
    consulteeName: party.name,
    agency: { name: agency.name, address: agency.address, phone: agency.phone },
    shown,
    question,
    dueOn: dueOn ? dayWording(dueOn) : null,
    /** Before its delivery is proven, the term is known only by its length. */
    term: consultee === 'OTHER_AGENCY' ? 0 : (parameterOn(thirdPartyTerm, sentOn)?.length ?? 0),
    silence: silence[consultee],
    isOver: state === 'SILENT',
    said: said
      ? {
          on: dayWording(said.on),
          opinion: opinionWords[said.opinion],
          text: said.text,
          files: filesOf(submitted),
        }
      : null,
    /** The case has ended: nobody waits for the answer. */
    ended: !actionRow('recordConsultationOpinion').from.includes(file.state),
  };
}

function filesOf(submitted: ConsultationAsked['consultation']['submitted']): readonly string[] {
  return submitted?.files.map(({ name }) => name) ?? [];
}
