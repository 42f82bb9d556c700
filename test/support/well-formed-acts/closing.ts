import { decideArchiveCase } from '../../../src/case-file/acts/archive-case.ts';
import { decideConvertToProactive } from '../../../src/case-file/acts/convert-to-proactive.ts';
import { decideDecideComplaint } from '../../../src/case-file/acts/decide-complaint.ts';
import { decideFileComplaint } from '../../../src/case-file/acts/file-complaint.ts';
import { decideRecordRectification } from '../../../src/case-file/acts/record-rectification.ts';
import { decideSuggestPublication } from '../../../src/case-file/acts/suggest-publication.ts';
import { decideVoidFact } from '../../../src/case-file/acts/void-fact.ts';
import { another, type WellFormedActs } from './well-formed-act.ts';
import { lastStandingSeq } from '../last-standing-seq.ts';

/** 公开、归档、监督 publication, archive, complaints, and keeping the journal true. */
export const closingActs = {
  suggestPublication: [
    (file, on, here) => decideSuggestPublication(file, { on, reason: '邻里都在问' }, here),
  ],
  convertToProactive: [
    (file, on, here) =>
      decideConvertToProactive(
        file,
        [{ ...another('REPLIED'), closedOn: on }],
        2,
        { on, where: '县政府网站', publishOn: on, reference: '安置方案' },
        here,
      ),
  ],
  archiveCase: [
    (file, on, here) =>
      decideArchiveCase(file, { on, retention: 'TEN_YEARS', items: [], flagOpenRemedy: true }, here),
  ],
  fileComplaint: [
    (file, on, here) =>
      decideFileComplaint(
        file,
        { on, by: 'APPLICANT', channel: 'ONLINE', about: 'LATE', text: '逾期未答复' },
        here,
      ),
  ],
  decideComplaint: [
    (file, on, here) => {
      const ref = file.complaints.find((one) => one.decision === undefined)?.ref ?? '0';
      const decision = { founded: true, measure: 'RECTIFICATION_ORDERED', reasons: '查证属实' } as const;
      return decideDecideComplaint(file, { on, ref, ...decision, dueOn: on }, here);
    },
  ],
  recordRectification: [
    (file, on, here) => {
      const ref = file.complaints.find((one) => one.decision !== undefined && !one.rectified)?.ref ?? '0';
      return decideRecordRectification(file, { on, ref, text: '已答复申请人' }, here);
    },
  ],
  voidFact: [
    (file, on, here, journal) =>
      decideVoidFact(file, journal, { on, seq: lastStandingSeq(journal), reason: '录入错误' }, here),
  ],
} satisfies WellFormedActs;
