import { chineseDay } from '../calendar/chinese-day.ts';
import type { Called } from '../statute/called.ts';
import type { Wording } from '../statute/wording.ts';
import type { CoHandling, Complaint, Consultation } from './case-file.ts';
import type { Fact } from './facts.ts';
import { complaintSubjectNames, consulteeNames } from './names.ts';

/** 征求意见、协办、投诉举报, as far as they are called by name. */
export interface Matters {
  readonly consultations: readonly Pick<Consultation, 'ref' | 'with' | 'party' | 'documentNo' | 'sentOn'>[];
  readonly coHandlings: readonly Pick<CoHandling, 'ref' | 'with' | 'documentNo' | 'sentOn'>[];
  readonly complaints: readonly Pick<Complaint, 'ref' | 'about' | 'receivedOn'>[];
}

/** What people and papers call that which a case marks C1, H1 or 1: a mark is never shown. */
export interface NamesOfMarks {
  readonly consultation: Called;
  readonly coHandling: Called;
  readonly complaint: Called;
}

export const noMatters: Matters = { consultations: [], coHandlings: [], complaints: [] };

/** What a journal tells, entry by entry; the number of an entry that was voided may be used again. */
export function mattersAfter(matters: Matters, fact: Fact): Matters {
  switch (fact.fact) {
    case 'CONSULTATION_SENT':
      return { ...matters, consultations: withNew(matters.consultations, { ...fact, sentOn: fact.on }) };
    case 'CO_HANDLING_REQUESTED':
      return { ...matters, coHandlings: withNew(matters.coHandlings, { ...fact, sentOn: fact.on }) };
    case 'COMPLAINT_RECEIVED':
      return { ...matters, complaints: withNew(matters.complaints, { ...fact, receivedOn: fact.on }) };
    default:
      return matters;
  }
}

function withNew<One extends { readonly ref: string }>(known: readonly One[], one: One): readonly One[] {
  return [...known.filter(({ ref }) => ref !== one.ref), one];
}

/** For the office: by name. */
export function officeNames(matters: Matters): NamesOfMarks {
  return {
    ...namesOfOthers(matters),
    consultation: (ref) => byName(ref, matters.consultations, ({ party }) => party.name),
  };
}

/** For the applicant, and for papers that come into the applicant's hands: whom by kind, never by name (arts. 15, 32). */
export function publicNames(matters: Matters): NamesOfMarks {
  return { ...namesOfOthers(matters), consultation: (ref) => consulteeByKind(ref, matters.consultations) };
}

/** Whom by kind, and by number where several of a kind are asked: 第三方、第2位第三方. */
export function consulteeByKind(
  ref: string,
  consultations: readonly Pick<Consultation, 'ref' | 'with'>[],
): Wording {
  const asked = consultations.find((one) => one.ref === ref);
  if (!asked) return somebody;
  const alike = consultations.filter((one) => one.with === asked.with);
  const { zh, en } = consulteeNames[asked.with];
  if (alike.length === 1) return { zh, en: `the ${en}` };
  const number = alike.indexOf(asked) + 1;
  return { zh: `第${number}${asked.with === 'THIRD_PARTY' ? '位' : '个'}${zh}`, en: `${en} ${number}` };
}

function namesOfOthers({
  coHandlings,
  complaints,
}: Pick<Matters, 'coHandlings' | 'complaints'>): Omit<NamesOfMarks, 'consultation'> {
  return {
    coHandling: (ref) => byName(ref, coHandlings, ({ with: { name } }) => name),
    complaint: (ref) => {
      const complaint = complaints.find((one) => one.ref === ref);
      if (!complaint) return somebody;
      const { about, receivedOn } = complaint;
      const { zh, en } = complaintSubjectNames[about];
      return { zh: `${zh}，${chineseDay(receivedOn)}收到`, en: `${en}, received on ${receivedOn}` };
    },
  };
}

/** Who was asked more than once is told apart by the day and the number of the letter. */
function byName<One extends Pick<CoHandling, 'ref' | 'documentNo' | 'sentOn'>>(
  ref: string,
  all: readonly One[],
  nameOf: (one: One) => string,
): Wording {
  const one = all.find((each) => each.ref === ref);
  if (!one) return somebody;
  const name = nameOf(one);
  if (all.filter((each) => nameOf(each) === name).length === 1) return { zh: name, en: name };
  const { documentNo, sentOn } = one;
  return {
    zh: `${name}（${chineseDay(sentOn)}，${documentNo}）`,
    en: `${name} (${sentOn}, ${documentNo})`,
  };
}

/** Of whom the case knows nothing: an entry that was voided named him. */
const somebody: Wording = { zh: '对方', en: 'the other side' };
