import { decideAmendParticulars } from '../../../src/case-file/acts/amend-particulars.ts';
import { decideConfirmReceipt } from '../../../src/case-file/acts/confirm-receipt.ts';
import { decideHandOverMail } from '../../../src/case-file/acts/hand-over-mail.ts';
import { decideMergeApplications } from '../../../src/case-file/acts/merge-applications.ts';
import { decideRecordMailApplication } from '../../../src/case-file/acts/record-mail-application.ts';
import { decideRegisterApplication } from '../../../src/case-file/acts/register-application.ts';
import { decideReissueQueryCode } from '../../../src/case-file/acts/reissue-query-code.ts';
import { decideSplitApplication } from '../../../src/case-file/acts/split-application.ts';
import { decideWithdrawApplication } from '../../../src/case-file/acts/withdraw-application.ts';
import type { CaseFile } from '../../../src/case-file/case-file.ts';
import { anotherCase } from '../builders.ts';
import { anApplication, anApplicationForm } from '../builders-cast.ts';
import { another, ownShare, type WellFormedActs } from './well-formed-act.ts';

const application = anApplicationForm();

/** 接收 intake. */
export const intakeActs = {
  handOverMail: [(file, on, here) => decideHandOverMail(file, { on, from: '传达室', to: '林知夏' }, here)],
  recordMailApplication: [(file, on, here) => decideRecordMailApplication(file, { on, application }, here)],
  confirmReceipt: [(file, on, here) => decideConfirmReceipt(file, { on, how: '电话确认' }, here)],
  registerApplication: [(file, on, here) => decideRegisterApplication(file, { on }, here)],
  reissueQueryCode: [
    (file, on, here) => decideReissueQueryCode(file, { on, identityChecked: '居民身份证' }, here),
  ],
  amendParticulars: [
    (file, on, here) =>
      decideAmendParticulars(file, { on, ...phoneAmended(file) }, here, {
        applicant: application.applicant.identityNumber,
      }),
  ],
  splitApplication: [
    (file, on, here) =>
      ownShare(
        file,
        decideSplitApplication(
          file,
          { on, items: ['安置方案', '批复文件'], ground: 'APPLICANT_CONSENT', reason: '电话同意' },
          here,
          [anotherCase.caseId],
        ),
      ),
  ],
  mergeApplications: [
    (file, on, here) =>
      ownShare(
        file,
        decideMergeApplications(
          file,
          { ...another('RECEIVED'), receivedOn: on },
          true,
          { on, consent: '电话同意' },
          here,
        ),
      ),
  ],
  withdrawApplication: [(file, on, here) => decideWithdrawApplication(file, { on, how: '书面' }, here)],
} satisfies WellFormedActs;

/** Another telephone than the one that stands, and everything else as it stands. */
function phoneAmended(file: CaseFile) {
  const {
    kind: _kind,
    maskedIdentityNumber: _masked,
    ...applicant
  } = (file.application ?? anApplication()).applicant;
  const phone = applicant.phone === '0990-1000002' ? '0990-1000003' : '0990-1000002';
  return {
    applicant: { ...applicant, phone },
    occasion: 'ASKED_BY_APPLICANT',
    reason: '申请人来电，电话写错一位',
  } as const;
}
