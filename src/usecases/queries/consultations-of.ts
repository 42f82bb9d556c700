import type { Calendar } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import type { CaseFile, Consultation } from '../../case-file/case-file.ts';
import {
  type ConsultationStanding,
  type ConsultationState,
  standingOf,
  standingWording,
} from '../../case-file/consultation-standing.ts';
import { heldUntil } from '../../case-file/third-party-guard.ts';
import type { Consultee } from '../../statute/facts.ts';
import type { Wording } from '../../statute/wording.ts';

/** 征求意见, as anyone who may open the case sees it: whom by kind, and the days. */
export interface ConsultationProgress {
  readonly ref: string;
  readonly with: Consultee;
  readonly sentOn: Day;
  readonly deliveredOn: Day | undefined;
  readonly dueOn: Day | undefined;
  readonly answeredOn: Day | undefined;
  readonly state: ConsultationState;
  readonly stateZh: string;
  readonly stateEn: string;
}

/** 征求意见 for the office: who was asked what, and what came back. */
export function consultationsOf(file: CaseFile, calendar: Calendar, today: Day) {
  return file.consultations.map((consultation) => {
    const standing = standingOf(file, consultation, calendar, today);
    const { ground, party, shown, question, documentNo, by, submitted, answer, publicInterest } =
      consultation;
    return {
      ...progressOf(consultation, standing, standingWording(consultation, standing)),
      ground,
      party,
      shown,
      question,
      documentNo,
      by,
      submitted,
      answer: answer && { ...answer, late: standing.late },
      publicInterest: publicInterest && {
        ...publicInterest,
        heldUntil: heldUntil(publicInterest, calendar),
      },
    };
  });
}

/** 征求意见中, for the applicant: never who was asked, what, or what was answered (arts. 15, 32). */
export function consultationsForApplicant(
  file: CaseFile,
  calendar: Calendar,
  today: Day,
): readonly ConsultationProgress[] {
  return file.consultations.map((consultation) => {
    const standing = standingOf(file, consultation, calendar, today);
    const over = standing.state === 'ANSWERED' || standing.state === 'SILENT';
    return progressOf(consultation, standing, over ? ended : underWay);
  });
}

const underWay = { zh: '征求意见中', en: 'being consulted' };
const ended = { zh: '征求意见已结束', en: 'consultation ended' };

function progressOf(
  { ref, with: consultee, sentOn, deliveredOn, answer }: Consultation,
  { state, dueOn }: ConsultationStanding,
  { zh, en }: Wording,
): ConsultationProgress {
  return {
    ref,
    with: consultee,
    sentOn,
    deliveredOn,
    dueOn,
    answeredOn: answer?.on,
    state,
    stateZh: zh,
    stateEn: en,
  };
}
