import { addDays, day } from '../../../src/calendar/day.ts';
import type { CaseFile } from '../../../src/case-file/case-file.ts';
import { decideAcceptAssignment } from '../../../src/case-file/acts/accept-assignment.ts';
import { decideAssignCase } from '../../../src/case-file/acts/assign-case.ts';
import { decideDeferReply } from '../../../src/case-file/acts/defer-reply.ts';
import { decideExtendReplyPeriod } from '../../../src/case-file/acts/extend-reply-period.ts';
import { decideIssueCorrectionNotice } from '../../../src/case-file/acts/issue-correction-notice.ts';
import { decideLapseApplication } from '../../../src/case-file/acts/lapse-application.ts';
import { decideRecordCorrection } from '../../../src/case-file/acts/record-correction.ts';
import { decideRecordReasons } from '../../../src/case-file/acts/record-reasons.ts';
import { decideRequestReasons } from '../../../src/case-file/acts/request-reasons.ts';
import { decideReturnAssignment } from '../../../src/case-file/acts/return-assignment.ts';
import { people, units } from '../builders-cast.ts';
import type { WellFormedActs } from './well-formed-act.ts';

/** 办理 handling: the assignment, the correction, the periods, the reasons. */
export const handlingActs = {
  assignCase: [
    (file, on, here) => decideAssignCase(file, { on, unitId: units.landUse.id }, here),
    (file, on, here) =>
      decideAssignCase(file, { on, unitId: units.landUse.id, handlerId: people.handler.id }, here),
  ],
  acceptAssignment: [(file, on, here) => decideAcceptAssignment(file, { on }, here)],
  returnAssignment: [(file, on, here) => decideReturnAssignment(file, { on, reason: '非本科室职责' }, here)],
  issueCorrectionNotice: [
    (file, on, here) => {
      const items = [{ ground: 'DESCRIPTION', what: '所需信息的名称', guidance: '请写明批文文号' }] as const;
      const again = file.corrections.length > 0 ? { override: { reason: '补正后仍有新的不明确之处' } } : {};
      const notice = { on, items, termWorkingDays: 15, by: 'POST', ...again } as const;
      return decideIssueCorrectionNotice(file, notice, here);
    },
  ],
  recordCorrection: [
    (file, on, here) =>
      decideRecordCorrection(
        file,
        { on, channel: 'IN_PERSON', description: moreExactly(file), goodReason: '住院' },
        here,
      ),
    (file, on, here) =>
      decideRecordCorrection(
        file,
        {
          on,
          channel: 'INTERNET',
          description: moreExactly(file),
          goodReason: '住院',
          confirmation: 'AGENCY',
        },
        here,
      ),
  ],
  lapseApplication: [(file, on, here) => decideLapseApplication(file, { on }, here)],
  extendReplyPeriod: [
    (file, on, here) =>
      decideExtendReplyPeriod(file, { on, workingDays: 10, reason: '材料较多', by: 'POST' }, here),
  ],
  requestReasons: [
    (file, on, here) =>
      decideRequestReasons(
        file,
        {
          on,
          applicationsCounted: 46,
          countedSince: day('2026-01-05'),
          finding: '一周内三十一件',
          termWorkingDays: 7,
          by: 'POST',
        },
        here,
      ),
  ],
  recordReasons: [(file, on, here) => decideRecordReasons(file, { on, text: '用于学术研究' }, here)],
  deferReply: [
    (file, on, here) =>
      decideDeferReply(file, { on, until: addDays(on, 200), reason: '需逐件检索', by: 'POST' }, here),
  ],
} satisfies WellFormedActs;

/** 补正 says something else than what stands. */
function moreExactly({ application }: CaseFile): string {
  return `${application?.description ?? ''}（南堤路一号地块批复）`;
}
