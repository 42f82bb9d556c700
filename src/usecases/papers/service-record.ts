import type { CaseFile } from '../../case-file/case-file.ts';
import { evidenceText } from '../../case-file/evidence-text.ts';
import { recipientOf } from '../../case-file/mail-recipient.ts';
import { servedLetterNames, wayNames } from '../../case-file/service-names.ts';
import type { ServiceRecord } from '../../case-file/service-record.ts';
import type { ServiceRecordData } from '../ports/papers.ts';
import { nameIf, paperFrame, type PaperDesk } from './paper-desk.ts';

/** 送达回证 of every letter of the case. @returns undefined while none is written */
export function serviceRecord(desk: PaperDesk): ServiceRecordData | undefined {
  const { file } = desk;
  if (file.services.length === 0) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'SERVICE_RECORD',
    letters: file.services.map((record) => letterOf(file, record)),
    handlerName: nameIf(desk, file.handlerId),
  };
}

function letterOf(file: CaseFile, record: ServiceRecord): ServiceRecordData['letters'][number] {
  const { name, address = '' } = recipientOf(file, record);
  return {
    name: servedLetterNames[record.letter].zh,
    documentNo: record.documentNo ?? '',
    recipient: name,
    address,
    writtenOn: record.writtenOn,
    sentOn: record.sentOn ?? null,
    postings: record.dispatches.map(({ on, dispatch }) => ({
      on,
      way: wayNames[dispatch.way].zh,
      waybillNo: dispatch.way === 'PUBLIC_NOTICE' ? dispatch.where : dispatch.waybillNo,
    })),
    attempts: record.attempts.map(({ on, served, evidence }) => ({
      on,
      result: served ? '已送达' : '未送达',
      words: evidenceText(evidence).zh,
    })),
    acknowledgedOn: record.acknowledged?.on ?? null,
    servedOn: record.servedOn ?? null,
  };
}
