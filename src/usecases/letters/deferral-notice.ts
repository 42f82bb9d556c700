import type { FactNamed } from '../../case-file/facts.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';

/** 延迟答复告知书 (art. 35): the reasons were reasonable, and the reply comes by a later day. */
export function deferralNotice(
  { agency, file }: WritingDesk,
  fact: FactNamed<'DEFERRAL_NOTIFIED'>,
): KeptLetterData {
  const { documentNo, reason, until: untilOn } = fact;
  if (!file.reasons?.given) throw new Error(`case ${file.id} was deferred without reasons`);
  return {
    ...letterFrame(agency, file, fact),
    kind: 'DEFERRAL_NOTICE',
    documentNo,
    requestDocumentNo: file.reasons.documentNo,
    reasonsGivenOn: file.reasons.given.on,
    reason,
    untilOn,
  };
}
