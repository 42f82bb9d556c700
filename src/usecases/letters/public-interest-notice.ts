import type { FactNamed } from '../../case-file/facts.ts';
import { opinionNames } from '../../case-file/names.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { officeFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';

/** 依申请公开告知书（给第三方）, art. 32. @throws Error when nobody objected: a broken machine */
export function publicInterestNotice(
  { agency, file }: WritingDesk,
  fact: FactNamed<'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED'>,
): KeptLetterData {
  const { ref, documentNo, scope, reasons, holdWorkingDays, by } = fact;
  const consultation = file.consultations.find((one) => one.ref === ref);
  if (!consultation?.answer) throw new Error(`case ${file.id} overrules an objection that nobody made`);
  const { party, answer } = consultation;
  return {
    ...officeFrame(agency, file, fact),
    kind: 'PUBLIC_INTEREST_NOTICE',
    documentNo,
    consulteeName: party.name,
    consulteeIsOrganization: party.isOrganization,
    consultationNo: consultation.documentNo,
    answeredOn: answer.on,
    opinion: opinionNames[answer.opinion].zh,
    opinionText: answer.text,
    scope,
    reasons,
    holdWorkingDays,
    // A decision to disclose is no refusal under arts. 14 to 16: either route is open (行政复议法 art. 23).
    remedy: {
      reconsiderationFirst: false,
      reconsiderationAuthority: agency.reconsiderationAuthority,
      court: agency.court,
      ...(by === 'ELECTRONIC' ? { reconsiderationChannel: agency.reconsiderationChannel } : {}),
    },
  };
}
