import type { Calendar } from '../calendar/calendar.ts';
import { remedyRoute, silenceRoute } from '../statute/remedies.ts';
import { replyCodeOf } from '../statute/reply-codes.ts';
import type { Wording } from '../statute/wording.ts';
import type { Contested } from './contested.ts';
import { type Opened, openingReckoning } from './opening-term.ts';

/** 立案、答辩提示: what the authority or the court may find against either side. It decides, not the office; nothing is refused. */
export const disputeWarnings = {
  APPLIED_AFTER_TERM: {
    zh: '申请行政复议时已超过申请期限，是否受理由行政复议机关决定。',
    en: 'Applied for after the term; whether it is accepted is for the authority to decide.',
  },
  SUED_AFTER_TERM: {
    zh: '起诉时已超过起诉期限，是否立案由人民法院决定。',
    en: 'Sued for after the term; whether it is docketed is for the court to decide.',
  },
  SUED_WITHOUT_RECONSIDERATION: {
    zh: '该行为依法应当先申请行政复议（行政复议法第二十三条），可以在答辩中提出。',
    en: 'Reconsideration had to come first (行政复议法 art. 23): say so in the defence.',
  },
  NOT_YET_SILENT: {
    zh: '提起时答复期限尚未届满，或者已经答复。',
    en: 'The period to reply had not ended, or a reply had left.',
  },
  EVIDENCE_MISSING: {
    zh: '应备证据有缺：案卷里没有，证据目录也没有列入。没有提交的，视为没有相应的证据（行政复议法第七十条，行政诉讼法第三十四条）。',
    en: 'Required evidence is neither in the case file nor listed: what is not filed counts as not there (行政复议法 art. 70, 行政诉讼法 art. 34).',
  },
  EVIDENCE_UNLISTED: {
    zh: '案卷里已有的证据，证据目录没有列全。',
    en: 'Evidence that the case file holds is not listed.',
  },
  BASIS_UNSTATED: {
    zh: '所作处理没有可以引用的条文，答复书（答辩状）里没有写明法律依据，请核对并另行说明（行政复议法第四十八条，行政诉讼法第三十四条）。',
    en: 'No article fits the decision, so the statement names no legal basis: check, and state it (行政复议法 art. 48, 行政诉讼法 art. 34).',
  },
} as const satisfies Record<string, Wording>;
export type DisputeWarning = keyof typeof disputeWarnings;

/** 立案提示, 行政复议法 arts. 20 and 23, 行政诉讼法 arts. 45 and 46. */
export function openingWarnings(opened: Opened, calendar: Calendar): readonly DisputeWarning[] {
  const { kind, openedOn, contested, afterReconsideration } = opened;
  const term = openingReckoning(opened, calendar);
  const late = term !== undefined && openedOn > term.due;
  const direct = kind === 'LITIGATION' && afterReconsideration === undefined;
  const given: readonly (readonly [DisputeWarning, boolean])[] = [
    ['APPLIED_AFTER_TERM', late && kind === 'RECONSIDERATION'],
    ['SUED_AFTER_TERM', late && kind === 'LITIGATION'],
    ['SUED_WITHOUT_RECONSIDERATION', direct && reconsiderationComesFirst(contested)],
    ['NOT_YET_SILENT', contested.kind === 'SILENCE' && openedOn <= (contested.replyDueOn ?? openedOn)],
  ];
  return given.flatMap(([warning, holds]) => (holds ? [warning] : []));
}

/** 复议前置, 行政复议法 art. 23, 实施条例 arts. 30 and 31 (AMB-9, AMB-25). */
function reconsiderationComesFirst(contested: Contested): boolean {
  switch (contested.kind) {
    case 'REPLY': {
      const { ground, withheldUnder = [], sentOn, servedOn = sentOn } = contested;
      return remedyRoute(replyCodeOf(ground), { withheldUnder, servedOn }) === 'RECONSIDERATION_FIRST';
    }
    case 'SILENCE':
      return (
        contested.replyDueOn !== undefined && silenceRoute(contested.replyDueOn) === 'RECONSIDERATION_FIRST'
      );
    case 'OTHER_ACT':
      return false;
  }
}
