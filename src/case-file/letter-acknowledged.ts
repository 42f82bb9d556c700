import type { CaseFile } from './case-file.ts';
import { lettersToOthers } from './letters-to-others.ts';
import type { Refusal } from './refusals.ts';
import type { ServiceRecord } from './service-record.ts';
import { type LetterMeant, recordMeant, wayOf } from './services.ts';

/** 可以网上确认收到: a letter to the applicant that has left electronically, or was found to have arrived so. */
export function isElectronic({ letter, sentOn, by, attempts }: ServiceRecord): boolean {
  if (sentOn === undefined || lettersToOthers.has(letter)) return false;
  return by === 'ELECTRONIC' || attempts.some(({ evidence }) => wayOf(evidence) === 'ELECTRONIC');
}

/** 能否确认收到: of a letter that went electronically, once. */
export function refusalToAcknowledge(file: CaseFile, meant: LetterMeant): Refusal | undefined {
  const record = recordMeant(file, meant);
  if (!record || !isElectronic(record)) return { code: 'LETTER_NOT_ELECTRONIC', letter: meant.letter };
  const { acknowledged } = record;
  return acknowledged && { code: 'ALREADY_ACKNOWLEDGED', on: acknowledged.on };
}

/** 有无可以确认收到的文书, before it is known which is meant. */
export function refusalToAcknowledgeAny(file: CaseFile): Refusal | undefined {
  const refusals = file.services
    .filter(({ letter }) => !lettersToOthers.has(letter))
    .map(({ letter, seq }) => refusalToAcknowledge(file, { letter, letterSeq: seq }));
  return refusals.includes(undefined) ? undefined : (refusals.at(-1) ?? nothingWritten);
}

/** An application that was withdrawn before it had a number has no letters at all. */
const nothingWritten: Refusal = { code: 'LETTER_NOT_ELECTRONIC', letter: 'WITHDRAWAL_CONFIRMATION' };
