import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { actionRow } from '../case-file/actions.ts';
import { standingOf } from '../case-file/consultation-standing.ts';
import { explainDeadlines } from '../statute/explanation.ts';
import type { Consultee } from '../statute/facts.ts';
import { coProducerTerm, parameterOn, thirdPartyTerm } from '../statute/parameters.ts';
import type { ConsultationAsked } from '../usecases/queries/consultation-asked.ts';
import { answerWords, isThirdParty } from './consultation-answer-words.ts';
import { dayExplained } from './day-explained.ts';
import { dayWording } from './day-wording.ts';
import { deadlineViews } from './deadline-view.ts';
import { opinionDueTitle } from './opinion-due-title.ts';

/** What is asked and until when, and what was answered; nothing of who asked for the information. */
export function consultationView(
  { file, consultation, agency }: ConsultationAsked,
  calendar: Calendar,
  today: Day,
) {
  const {
    ref,
    documentNo,
    party,
    shown,
    question,
    sentOn,
    submitted,
    answer,
    with: consultee,
  } = consultation;
  const words = answerWords(consultation);
  const { state, dueOn } = standingOf(file, consultation, calendar, today);
  const name = `CONSULTATION_REPLY_DUE:${ref}` as const;
  const { [name]: own } = explainDeadlines(calendar, file.clockFacts, today);
  const said = submitted ?? answer;
  return {
    documentNo,
    consulteeName: party.name,
    agency: { name: agency.name, address: agency.address, phone: agency.phone },
    shown,
    question,
    due: dayExplained(name, dueOn),
    deadlines: deadlineViews(own ? { [name]: own } : {}, {
      title: () => opinionDueTitle(name, [consultation]),
    }),
    /** Before its delivery is proven, the term is known only by its length. */
    term: termOf(consultee, sentOn),
    words,
    /** 其他机关: its answer bears its seal. */
    isAgency: !isThirdParty(consultation),
    isOver: state === 'SILENT',
    said: said
      ? {
          on: dayWording(said.on),
          opinion: words.opinions[said.opinion],
          text: said.text,
          contact: submitted?.contact ?? '',
          files: filesOf(submitted),
        }
      : null,
    /** The case has ended: nobody waits for the answer. */
    ended: !actionRow('recordConsultationOpinion').from.includes(file.state),
  };
}

/** @returns 0 where the law sets none */
function termOf(consultee: Consultee, sentOn: Day): number {
  if (consultee === 'OTHER_AGENCY') return 0;
  return parameterOn(consultee === 'CO_PRODUCER' ? coProducerTerm : thirdPartyTerm, sentOn)?.length ?? 0;
}

function filesOf(submitted: ConsultationAsked['consultation']['submitted']): readonly string[] {
  return submitted?.files.map(({ name }) => name) ?? [];
}
