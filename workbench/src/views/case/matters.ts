import { dayText } from '../../format/day.ts';
import { type Consulted, deliveryOf, opinionOf } from './consultation-of.ts';
import type { Submitted } from './submitted.ts';

/** What an act can be about, of those that are about one of several: to be asked of the case. */
export interface Matters {
  readonly consultations: readonly (Consulted & {
    readonly documentNo: string | null;
    readonly submitted: Submitted | null;
    readonly deliveredOn: string | null;
    readonly stateZh: string;
    readonly answer: { readonly opinion: string; readonly text: string } | null;
    readonly publicInterest: { readonly documentNo: string } | null;
  })[];
  readonly coHandlings: readonly {
    readonly ref: string;
    readonly with: { readonly name: string };
    readonly documentNo: string;
    readonly sentOn: string;
    readonly wanted: string;
    readonly state: string;
  }[];
  readonly complaints: readonly {
    readonly ref: string;
    readonly receivedOn: string;
    readonly text: string;
    readonly about: string;
    readonly by: string;
    readonly decision: { readonly measure: string | null } | null;
    readonly rectified: { readonly on: string } | null;
  }[];
}

/** One of them, by whom or what people know it. */
export interface Matter {
  readonly ref: string;
  readonly name: string;
  readonly details: readonly string[];
  /** What the consultee said online, with whom to ask whether it is really theirs. */
  readonly submitted?: Submitted | null;
  /** What the form begins with once it is chosen. */
  readonly begins: Readonly<Record<string, unknown>>;
}

/** 中文名 of a code of the contract. */
type LabelOf = (type: string, code: string) => string;
type Reader = (matters: Matters, labelOf: LabelOf) => readonly Matter[];

const readers: Readonly<Record<string, Reader>> = {
  recordConsultationDelivery: ({ consultations }) =>
    consultations
      .filter(({ deliveredOn }) => deliveredOn === null)
      .map((each) => ({ ...consulted(each), begins: deliveryOf(each) })),
  recordConsultationOpinion: ({ consultations }) =>
    consultations
      .filter(({ answer }) => !answer)
      .map((each) => ({ ...consulted(each), submitted: each.submitted, begins: opinionOf(each) })),
  discloseInPublicInterest: ({ consultations }) =>
    consultations
      .filter(({ answer, publicInterest }) => answer?.opinion === 'OBJECTS' && !publicInterest)
      .map(consulted),
  recordCoHandlingAnswer: ({ coHandlings }) =>
    coHandlings
      .filter(({ state }) => state === 'OPEN')
      .map(({ ref, with: { name }, sentOn, documentNo, wanted }) => ({
        ref,
        name: `${name}（${dayText(sentOn)}发出，${documentNo}）`,
        details: [wanted],
        begins: {},
      })),
  decideComplaint: ({ complaints }, labelOf) =>
    complaints.filter(({ decision }) => !decision).map((each) => complaintOf(each, labelOf)),
  recordRectification: ({ complaints }, labelOf) =>
    complaints
      .filter(({ decision, rectified }) => decision?.measure === 'RECTIFICATION_ORDERED' && !rectified)
      .map((each) => complaintOf(each, labelOf)),
};

/** Whether an act is about one of several, which its form lets choose. */
export function isAboutAMatter(action: string): boolean {
  return action in readers;
}

/** Those that an act can be about. */
export function mattersOf(action: string, matters: Matters, labelOf: LabelOf): readonly Matter[] {
  return readers[action]?.(matters, labelOf) ?? [];
}

function consulted(each: Matters['consultations'][number]): Matter {
  const { ref, party, sentOn, documentNo, stateZh, answer } = each;
  return {
    ref,
    name: `${party?.name ?? ''}（${dayText(sentOn)}发出，${documentNo ?? ''}）`,
    details: [stateZh, ...(answer ? [answer.text] : [])],
    begins: {},
  };
}

function complaintOf(
  { ref, about, by, receivedOn, text }: Matters['complaints'][number],
  labelOf: LabelOf,
): Matter {
  return {
    ref,
    name: `${labelOf('ComplaintSubject', about)}（${dayText(receivedOn)}收到）`,
    details: [`${labelOf('Complainant', by)}：${text}`],
    begins: {},
  };
}
