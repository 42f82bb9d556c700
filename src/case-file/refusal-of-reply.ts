import type { Day } from '../calendar/day.ts';
import { descriptionLimit, firstRefusal, lineLimit, paragraphLimit, refusalOfText } from './input-text.ts';
import type { Attachment } from './application.ts';
import { refusalOfEconomicSecurity } from './economic-security.ts';
import type { NotGiven, ResponsibleAgency, WithheldPart } from './not-given.ts';
import type { OfficeSettings } from './office-settings.ts';
import type { Refusal } from './refusals.ts';
import { enclosuresOf, reasonsOf, type ReplyContent, replyTextItem } from './reply-content.ts';

type Written = ReplyContent | NotGiven;

/** The texts of a content, and how many characters each may have. */
type LimitsOf<Content> = {
  readonly [
    Field in keyof Content as Field extends 'ground' ? never : string extends Content[Field] ? Field : never
  ]: number;
};

const limits: { readonly [Ground in Written['ground']]: LimitsOf<Extract<Written, { ground: Ground }>> } = {
  ALREADY_PUBLIC: { content: paragraphLimit, way: lineLimit, route: paragraphLimit },
  PROVIDED: { content: descriptionLimit },
  PROVIDED_BY_OTHER_MEANS: { content: paragraphLimit, how: lineLimit, where: lineLimit, when: lineLimit },
  PARTIAL_DISCLOSURE: { content: descriptionLimit },
  STATE_SECRET: { reason: paragraphLimit, evidence: paragraphLimit },
  PROHIBITED_BY_LAW: { law: lineLimit, lawArticle: lineLimit, reason: paragraphLimit },
  ENDANGERS_SECURITY: { reason: paragraphLimit, note: paragraphLimit },
  THIRD_PARTY_INTERESTS: {
    reason: paragraphLimit,
    weighing: paragraphLimit,
    notAskedBecause: paragraphLimit,
  },
  INTERNAL_AFFAIRS: { reason: paragraphLimit },
  DELIBERATIVE: { pendingDecision: lineLimit, reason: paragraphLimit },
  ENFORCEMENT_FILE: { enforcementCase: lineLimit, accessRoute: paragraphLimit, reason: paragraphLimit },
  GOVERNED_BY_SPECIAL_LAW: { law: lineLimit, window: paragraphLimit },
  INFORMATION_NONEXISTENT: { reason: descriptionLimit },
  NOT_RESPONSIBLE_AGENCY: { reason: paragraphLimit },
  REQUIRES_PROCESSING: { reason: paragraphLimit },
  NOT_GOVERNMENT_INFORMATION: { reason: paragraphLimit },
  STILL_UNCLEAR: { unclear: paragraphLimit },
  NOT_AN_APPLICATION: { channel: paragraphLimit },
  REPEAT_NOT_PROCESSED: {},
  PUBLISHED_WORK: { work: lineLimit, obtainFrom: paragraphLimit },
  EXCESSIVE_NOT_PROCESSED: { finding: paragraphLimit },
  REISSUE_NOT_PROCESSED: { obtained: paragraphLimit },
  OTHER: { reason: paragraphLimit },
  RECTIFIED: { corrected: paragraphLimit },
  RECTIFICATION_REFUSED: { reason: paragraphLimit },
  RECTIFICATION_TRANSFERRED: {
    rightAgencyName: lineLimit,
    rightAgencyContact: lineLimit,
    reason: paragraphLimit,
  },
};

/** What the check depends on besides the reply: the day of the draft, and what the office has chosen (AMB-23). */
interface Writing {
  readonly on: Day;
  readonly settings: OfficeSettings;
}

/**
 * Checks what a handler wrote of a reply, field by field.
 * @returns the refusal at its field (`reply.withheld.0.because.reason`), or undefined when nothing is missing
 */
export function refusalOfReply(reply: ReplyContent, { on, settings }: Writing): Refusal | undefined {
  return firstRefusal(
    refusalOfWritten('reply', reply),
    ...reasonsOf(reply).map((written, index) =>
      refusalOfNote(index === 0 ? 'reply' : `reply.withheld.${index - 1}.because`, written, settings),
    ),
    refusalOfEnclosures(enclosuresOf(reply)),
    reply.ground === 'PARTIAL_DISCLOSURE' ? refusalOfParts(reply.withheld) : undefined,
    reply.ground === 'REISSUE_NOT_PROCESSED' && reply.obtainedOn > on
      ? { code: 'INVALID_INPUT', path: 'reply.obtainedOn', problem: 'NOT_ALLOWED' }
      : undefined,
    reply.ground === 'RECTIFIED' && reply.correctedOn > on
      ? { code: 'INVALID_INPUT', path: 'reply.correctedOn', problem: 'NOT_ALLOWED' }
      : undefined,
  );
}

function refusalOfWritten(path: string, written: Written): Refusal | undefined {
  const texts = Object.entries(limits[written.ground]) as [keyof Written, number][];
  return firstRefusal(
    ...texts.map(([field, limit]) => refusalOfField(`${path}.${field}`, written[field], limit)),
    written.ground === 'NOT_RESPONSIBLE_AGENCY'
      ? refusalOfResponsible(`${path}.responsible`, written.responsible)
      : undefined,
  );
}

function refusalOfNote(path: string, written: Written, settings: OfficeSettings): Refusal | undefined {
  return written.ground === 'ENDANGERS_SECURITY' && written.interest === 'ECONOMIC_SECURITY'
    ? refusalOfEconomicSecurity(`${path}.note`, written.note, settings)
    : undefined;
}

/** A text that may be left out is none; one that is there says something. */
function refusalOfField(path: string, text: string | undefined, limit: number): Refusal | undefined {
  return text === undefined ? undefined : refusalOfText(path, text, limit);
}

function refusalOfResponsible(path: string, responsible: ResponsibleAgency): Refusal | undefined {
  if (!responsible.determined) return refusalOfText(`${path}.because`, responsible.because, paragraphLimit);
  return firstRefusal(
    refusalOfText(`${path}.name`, responsible.name, lineLimit),
    refusalOfText(`${path}.contact`, responsible.contact, lineLimit),
  );
}

function refusalOfParts(parts: readonly WithheldPart[]): Refusal | undefined {
  const path = 'reply.withheld';
  if (parts.length === 0) return { code: 'INVALID_INPUT', path, problem: 'EMPTY' };
  if (parts.length > 40) return { code: 'INVALID_INPUT', path, problem: 'TOO_LONG', limit: 40 };
  return firstRefusal(
    ...parts.flatMap(({ part, because }, index) => [
      refusalOfText(`${path}.${index}.part`, part, paragraphLimit),
      refusalOfWritten(`${path}.${index}.because`, because),
    ]),
  );
}

/** The secrecy review finds item by item, by name (art. 17): two items of one name would share one finding. */
function refusalOfEnclosures(enclosures: readonly Attachment[]): Refusal | undefined {
  const path = 'reply.enclosures';
  if (enclosures.length > 40) return { code: 'INVALID_INPUT', path, problem: 'TOO_LONG', limit: 40 };
  const names = [replyTextItem, ...enclosures.map((enclosure) => enclosure.name)];
  const again = names.findIndex((name, index) => names.indexOf(name) < index);
  if (again === -1) return undefined;
  return { code: 'INVALID_INPUT', path: `${path}.${again - 1}`, problem: 'TAKEN' };
}
