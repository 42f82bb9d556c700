import type { Day } from '../calendar/day.ts';
import type { ReplyGround, WithholdingArticle } from '../statute/facts.ts';
import type { Attachment } from './application.ts';
import {
  type GovernedBySpecialLaw,
  type InformationNonexistent,
  type NotGiven,
  type NotResponsibleAgency,
  type RequiresProcessing,
  type WithheldPart,
  type Withholding,
  withheldUnder,
} from './not-given.ts';
import type { RectificationContent } from './rectification-content.ts';

/** 信访、投诉、举报等 (art. 39 ¶1): what the application really is. */
export const disguisedMatters = ['PETITION', 'COMPLAINT', 'TIP_OFF', 'INQUIRY'] as const;
export type DisguisedMatter = (typeof disguisedMatters)[number];

/** 终止办理的事实 (D63). */
export const endingFacts = [
  'APPLICANT_DIED',
  'APPLICANT_DISSOLVED',
  'MERGED',
  'PARTY_AFFAIRS',
  'OTHER_FACT',
] as const;
export type EndingFact = (typeof endingFacts)[number];

/** 拟稿: what a handler writes of a reply, by its ground; the rest of the letter comes from the case. */
export type ReplyContent =
  | RectificationContent
  | {
      /** D11, art. 36(1). */
      readonly ground: 'ALREADY_PUBLIC';
      /** What is public: its name, its number. */
      readonly content: string;
      /** 方式: 政府网站, 政府公报. */
      readonly way: string;
      /** 途径: the address, the number of the gazette. */
      readonly route: string;
    }
  | {
      /** D12, art. 36(2). */
      readonly ground: 'PROVIDED';
      readonly content: string;
      readonly enclosures: readonly Attachment[];
    }
  | {
      /** D13, art. 36(2). */
      readonly ground: 'PROVIDED_BY_OTHER_MEANS';
      readonly content: string;
      readonly how: string;
      readonly where: string;
      readonly when: string;
    }
  | PartialDisclosure
  | Withholding
  | GovernedBySpecialLaw
  | InformationNonexistent
  | NotResponsibleAgency
  | RequiresProcessing
  | {
      /** D43, art. 30. */
      readonly ground: 'STILL_UNCLEAR';
      readonly unclear: string;
    }
  | {
      /** D51, art. 39 ¶1. */
      readonly ground: 'NOT_AN_APPLICATION';
      readonly matter: DisguisedMatter;
      /** The channel for it. */
      readonly channel: string;
    }
  | {
      /** D52, art. 36(6). */
      readonly ground: 'REPEAT_NOT_PROCESSED';
      readonly earlier: EarlierReply;
    }
  | {
      /** D53, art. 39 ¶2. */
      readonly ground: 'PUBLISHED_WORK';
      readonly work: string;
      readonly obtainFrom: string;
    }
  | {
      /** D54, art. 35. */
      readonly ground: 'EXCESSIVE_NOT_PROCESSED';
      /** Why the reasons given, or not given, are not accepted. */
      readonly finding: string;
    }
  | {
      /** D55: no article; the letter names the fact. */
      readonly ground: 'REISSUE_NOT_PROCESSED';
      /** 此前获取该信息的方式. */
      readonly obtained: string;
      readonly obtainedOn: Day;
    }
  | {
      /** D63: no article; the letter names the fact. */
      readonly ground: 'OTHER';
      readonly ended: EndingFact;
      readonly reason: string;
    };

/** D20, art. 37; also where one thing is given and another cannot be, without redaction (AMB-12). */
export interface PartialDisclosure {
  readonly ground: 'PARTIAL_DISCLOSURE';
  readonly content: string;
  readonly enclosures: readonly Attachment[];
  readonly withheld: readonly WithheldPart[];
}

/** 前次答复 (art. 36(6)): the reply that the same applicant had on the same information. */
export interface EarlierReply {
  readonly caseId: string;
  readonly documentNo: string;
  readonly sentOn: Day;
  readonly ground: ReplyGround;
}

/** What was written of the reply, and of each part of it that is not given. */
export function reasonsOf(reply: ReplyContent): readonly (ReplyContent | NotGiven)[] {
  return reply.ground === 'PARTIAL_DISCLOSURE'
    ? [reply, ...reply.withheld.map(({ because }) => because)]
    : [reply];
}

/** 附件: what the reply encloses. */
export function enclosuresOf(reply: ReplyContent): readonly Attachment[] {
  return 'enclosures' in reply ? reply.enclosures : [];
}

/** 答复正文: the name under which the text of the reply itself is reviewed. */
export const replyTextItem = '答复正文';

/** The articles under a partial refusal (实施条例 art. 31): none where what is left out is not withheld under arts. 14 to 16. */
export function restingOn(reply: ReplyContent): { readonly withheldUnder?: readonly WithholdingArticle[] } {
  return reply.ground === 'PARTIAL_DISCLOSURE' ? { withheldUnder: withheldUnder(reply.withheld) } : {};
}
