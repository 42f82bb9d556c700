import type { Day } from '../../calendar/day.ts';
import { factWording } from '../../case-file/fact-wording.ts';
import { publicNames } from '../../case-file/names-of-marks.ts';
import { replacedTerm } from '../../case-file/spent-terms.ts';
import { printedReplyText } from '../../case-file/reply-text.ts';
import type { Contested } from '../../dispute/contested.ts';
import { contestedContent } from '../../dispute/contested-content.ts';
import type { Dispute } from '../../dispute/dispute.ts';
import { evidenceKinds } from '../../dispute/evidence.ts';
import { purposeOf } from '../../dispute/evidence-purposes.ts';
import { citationText } from '../../statute/citation.ts';
import { chineseDay } from '../../calendar/chinese-day.ts';
import type { CourseStep, DisputePaperKind, EvidenceListData, StatementData } from '../ports/papers.ts';
import { decisionTold } from './decision-words.ts';
import type { Paper } from './paper.ts';
import { paperFrame, type PaperDesk, replyDueData } from './paper-desk.ts';

/** What papers of a dispute are written from: the case, and the dispute about it. */
export interface DisputeDesk extends PaperDesk {
  readonly dispute: Dispute;
}

// prettier-ignore
/** 复议、诉讼文书: every paper that is drawn from a dispute when asked for. */
export const disputePapers = {
  STATEMENT_OF_ANSWER:  { title: '行政复议答复书', article: '行政复议法第四十八条', needs: { zh: '尚未收到申请书副本', en: 'the copy of the application has not come' }, write: (desk) => statement(desk, 'RECONSIDERATION', 'STATEMENT_OF_ANSWER') },
  STATEMENT_OF_DEFENCE: { title: '行政诉讼答辩状', article: '行政诉讼法第六十七条', needs: { zh: '尚未收到起诉状副本', en: 'the copy of the complaint has not come' }, write: (desk) => statement(desk, 'LITIGATION', 'STATEMENT_OF_DEFENCE') },
  EVIDENCE_LIST:        { title: '证据目录',       article: '行政复议法第四十八条、行政诉讼法第六十七条', needs: { zh: '尚未提交证据', en: 'no evidence is filed yet' }, write: evidenceList },
} as const satisfies Record<DisputePaperKind, Paper<DisputeDesk>>;

/** 行政复议有答复书，行政诉讼有答辩状: the papers that a dispute of this kind has. */
export function papersOfKind(kind: Dispute['kind']): readonly DisputePaperKind[] {
  return [kind === 'RECONSIDERATION' ? 'STATEMENT_OF_ANSWER' : 'STATEMENT_OF_DEFENCE', 'EVIDENCE_LIST'];
}

function statement<Kind extends 'STATEMENT_OF_ANSWER' | 'STATEMENT_OF_DEFENCE'>(
  desk: DisputeDesk,
  wanted: Dispute['kind'],
  kind: Kind,
): StatementData<Kind> | undefined {
  const { dispute, file } = desk;
  const { application, receivedOn } = file;
  const due = replyDueData(desk);
  if (dispute.kind !== wanted || dispute.copyReceivedOn === undefined) return undefined;
  if (!application || receivedOn === undefined || due === undefined) return undefined;
  const { contested } = dispute;
  return {
    ...disputeFrame(desk),
    kind,
    copyReceivedOn: dispute.copyReceivedOn,
    receivedOn,
    description: application.description,
    course: courseOf(desk),
    ...(contested.kind === 'REPLY' ? decisionTold(contested.ground) : { decision: '', basis: '' }),
    reasons: reasonsOf(desk, contested),
    argued: dispute.answer?.reasons ?? '',
    plea: dispute.answer?.plea ?? '',
    ...due,
    replacedDue: replacedTerm(file, desk.calendar)?.zh ?? '',
    isSilence: contested.kind === 'SILENCE',
    repliedLate: file.lateActs.some(({ fact }) => fact === 'REPLY_SENT'),
  };
}

function disputeFrame(desk: DisputeDesk) {
  const { dispute, file } = desk;
  return {
    ...paperFrame(desk),
    forum: dispute.forum,
    caseNoKnown: dispute.forumCaseNo !== undefined,
    forumCaseNo: dispute.forumCaseNo ?? '',
    applicantName: file.application?.applicant.name ?? '',
    contested: contestedText(dispute.contested),
    agents: dispute.agents.map(({ name, position }) => ({ name, position })),
  };
}

function contestedText(contested: Contested): string {
  switch (contested.kind) {
    case 'REPLY':
      return `${chineseDay(contested.sentOn)}作出的${contested.documentNo}`;
    case 'SILENCE':
      return '未在法定期限内作出答复的行为';
    case 'OTHER_ACT':
      return contested.what;
  }
}

/**
 * 办理经过: what the office and the applicant did, in the words of the journal; how the draft came about stays inside, and third
 * parties go unnamed, for the applicant reads it.
 */
function courseOf({ file, journal }: PaperDesk): readonly CourseStep[] {
  const names = publicNames(file);
  return journal
    .filter(({ fact }) => !internal.has(fact.fact))
    .map(({ fact }) => ({ on: fact.on, what: factWording(fact, names).zh }));
}

const internal: ReadonlySet<string> = new Set([
  'ASSIGNED',
  'ASSIGNMENT_ACCEPTED',
  'ASSIGNMENT_RETURNED',
  'REPLY_DRAFTED',
  'REVIEW_REQUESTED',
  'LEGAL_REVIEW_PASSED',
  'SECRECY_REVIEW_PASSED',
  'DRAFT_RETURNED',
  'QUERY_CODE_REISSUED',
  'ITEMS_COUNTED',
  'ARCHIVED',
]);

/** What was written of the contested reply, whichever round it was of. */
function reasonsOf(desk: PaperDesk, contested: Contested): string {
  const written = contestedContent(desk.journal, contested);
  return written ? printedReplyText(written.content) : '';
}

function evidenceList(desk: DisputeDesk): EvidenceListData | undefined {
  const { dispute, journal } = desk;
  if (!dispute.answer) return undefined;
  const days = new Map<number, Day>(journal.map(({ seq, fact }) => [seq, fact.on]));
  return {
    ...disputeFrame(desk),
    kind: 'EVIDENCE_LIST',
    party: dispute.kind === 'RECONSIDERATION' ? '被申请人' : '被告',
    evidence: dispute.answer.evidence.map((item, index) => ({
      no: index + 1,
      name: item.name,
      proves: purposeOf(item),
      basis: citationText(evidenceKinds[item.proves].basis),
      source: item.caseSeqs.map((seq) => sourceOf(seq, days.get(seq))).join('；') || '机关保存',
    })),
  };
}

function sourceOf(seq: number, on: Day | undefined): string {
  return on === undefined ? `案卷第${seq}条` : `案卷第${seq}条（${chineseDay(on)}）`;
}
