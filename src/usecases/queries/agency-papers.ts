import { type Actor, rolesAt } from '../../access/actor.ts';
import { type Day, day, dayNumber } from '../../calendar/day.ts';
import { fold } from '../../case-file/fold.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { blankApplicationForm } from '../papers/blank-application-form.ts';
import { ledger, type Period } from '../papers/ledger.ts';
import { envelopeLabels, postingSheet } from '../papers/outgoing-papers.ts';
import { type DrawnPaper, drawPaper, slugOf } from '../papers/paper.ts';
import type { Agency } from '../ports/agencies.ts';
import { type AgencyPaperData, type AgencyPaperKind, agencyPaperKinds } from '../ports/agency-papers.ts';
import { envelopesToPrint } from './envelopes-to-print.ts';
import { postingList } from './posting-list.ts';

/** One paper of an office: who may have it, and what it says. */
interface AgencyPaper {
  readonly title: string;
  readonly isFor: (actor: Actor, agency: Agency) => boolean;
  /** The days that its name and its address speak of; none where it is as of now. */
  readonly covers: 'PERIOD' | 'DAY' | 'NOW';
  /** @returns what it says; undefined while there is nothing to say */
  readonly write: (
    deps: Dependencies,
    actor: Actor,
    agency: Agency,
    period: Period,
  ) => Promise<AgencyPaperData | undefined>;
}

const agencyPapers = {
  BLANK_APPLICATION_FORM: {
    title: '政府信息公开申请表',
    isFor: () => true,
    covers: 'NOW',
    write: async (deps, _actor, agency) => blankApplicationForm(agency, deps.clock.today(), deps.publicUrl),
  },
  LEDGER: { title: '依申请公开台账', isFor: readsItsCases, covers: 'PERIOD', write: writeLedger },
  POSTING_LIST: {
    title: '交寄清单',
    isFor: isIntakeClerk,
    covers: 'DAY',
    write: async (deps, actor, agency, { to }) =>
      postingSheet(agency, to, await postingList(deps, actor, agency.id, to), deps.clock.today()),
  },
  ENVELOPE_LABELS: {
    title: '信封标签',
    isFor: isIntakeClerk,
    covers: 'NOW',
    write: async (deps, actor, agency) =>
      envelopeLabels(agency, await envelopesToPrint(deps, actor, agency.id), deps.clock.today()),
  },
} as const satisfies Record<AgencyPaperKind, AgencyPaper>;

/** Who reads every case of the agency reads its ledger: staff of the agency, supervisors of its authority (art. 47). */
function readsItsCases(actor: Actor, { id, supervisingAgencyId }: Agency): boolean {
  if (rolesAt(actor, id).length > 0) return true;
  return supervisingAgencyId !== undefined && rolesAt(actor, supervisingAgencyId).includes('SUPERVISOR');
}

function isIntakeClerk(actor: Actor, { id }: Agency): boolean {
  return rolesAt(actor, id).includes('INTAKE_CLERK');
}

async function writeLedger(
  { reader, clock }: Dependencies,
  _actor: Actor,
  agency: Agency,
  period: Period,
): Promise<AgencyPaperData> {
  const rows = await reader.receivedIn(agency.id, period.from, period.to);
  const journals = await reader.journals(rows.map(({ id }) => id));
  const cases = rows.map((row) => ({ row, file: fold(row.id, journals.get(row.id) ?? []) }));
  return ledger(agency, period, cases, clock.today());
}

/** One line of what an office can draw. */
export interface AgencyPaperEntry {
  readonly kind: AgencyPaperKind;
  readonly title: string;
  readonly url: string;
}

/** 机关文表 that the actor may have. */
export function papersOfAgency(actor: Actor, agency: Agency): readonly AgencyPaperEntry[] {
  return agencyPaperKinds
    .filter((kind) => agencyPapers[kind].isFor(actor, agency))
    .map((kind) => ({
      kind,
      title: agencyPapers[kind].title,
      url: `/agencies/${agency.id}/papers/${slugOf(kind)}.pdf`,
    }));
}

/** A ledger is drawn for a year at most. */
const longestPeriod = 366;

/** What a paper is asked for with; what is absent is this year up to today, or today. */
export interface AgencyPaperOrder {
  readonly agencyId: string;
  /** Names the kind: `posting-list`. */
  readonly slug: string;
  readonly from?: Day;
  readonly to?: Day;
}

/**
 * A paper of an office, drawn anew.
 * @returns undefined when there is none to draw, or it is not the actor's to have; INVALID_INPUT for a period that ends
 *   before it begins, or is longer than a year
 */
export async function drawnAgencyPaper(
  deps: Dependencies,
  actor: Actor,
  order: AgencyPaperOrder,
): Promise<Outcome<DrawnPaper | undefined>> {
  const kind = agencyPaperKinds.find((each) => slugOf(each) === order.slug);
  const agency = kind && (await deps.directory.agency(order.agencyId));
  if (!agency || !agencyPapers[kind].isFor(actor, agency)) return done(undefined);
  const period = periodOf(order, deps.clock.today());
  const days = dayNumber(period.to) - dayNumber(period.from) + 1;
  if (days < 1 || days > longestPeriod)
    return refuse({ code: 'INVALID_INPUT', path: 'from', problem: 'OUT_OF_RANGE', limit: longestPeriod });
  const paper: AgencyPaper = agencyPapers[kind];
  const data = await paper.write(deps, actor, agency, period);
  return done(data && (await drawPaper(deps.press, nameOf(paper, agency, period), data)));
}

function periodOf({ from, to }: AgencyPaperOrder, today: Day): Period {
  const last = to ?? today;
  return { from: from ?? day(`${last.slice(0, 4)}-01-01`), to: last };
}

function nameOf({ title, covers }: AgencyPaper, { name }: Agency, { from, to }: Period): string {
  const days = { PERIOD: `-${from}至${to}`, DAY: `-${to}`, NOW: '' } as const;
  return `${title}-${name}${days[covers]}`;
}
