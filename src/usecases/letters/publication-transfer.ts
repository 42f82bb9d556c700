import type { FactNamed } from '../../case-file/facts.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { officeFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';

/** 主动公开转化移送函 (art. 44): the applications it rests on by their numbers, and nobody's name. */
export function publicationTransfer(
  { agency, file }: WritingDesk,
  fact: FactNamed<'CONVERTED_TO_PROACTIVE'>,
): KeptLetterData | readonly KeptLetterData[] {
  const { documentNo, reference, where, publishOn, applicants, basis } = fact;
  if (documentNo === undefined) return [];
  return {
    ...officeFrame(agency, file, fact),
    kind: 'PUBLICATION_TRANSFER',
    documentNo,
    reference,
    where,
    publishOn,
    applicants,
    cases: basis.map(({ applicationNo = '' }) => ({ applicationNo })),
    replyNo: file.reply?.documentNo ?? '',
  };
}
