import type { PaperKind } from '../../usecases/ports/papers.ts';
import {
  aDefence,
  aFileCover,
  aFileList,
  aFilingReport,
  anApplicationForm,
  anApprovalSheet,
  anAssignmentSlip,
  anEvidenceList,
  aReceiptConfirmation,
  aRegistrationSheet,
  aSearchRecord,
  aSecrecyReviewSheet,
  aServiceRecord,
  aStatement,
} from './papers.ts';
import { aConsultationRecord, aDraftHistory, aProcessRecord } from './record-papers.ts';
import { provisional, unannounced } from './frame.ts';
import { simple, type SpecimensOf } from './specimen.ts';

const handedIn = { zh: '当面提交', en: 'handed in' };
const unfinished = { zh: '尚未办完', en: 'not finished yet' };
const silent = { zh: '未答复', en: 'no reply' };
const otherAct = { zh: '其他行为', en: 'another act' };
const restarted = {
  zh: '延长以后又因缴费重新计算，日期为暂定',
  en: 'begun anew with a payment after an extension, a day that may move',
};
const replacedDue =
  '2026年3月20日按期缴费，答复期限自次日起重新计算，清政办公开延〔2026〕2号告知的答复期限（2026年4月22日）不再适用。';
const late = { zh: '逾期答复，没有代理人，案号不明', en: 'a late reply, no agents, no case number' };

const nobody = { agents: [], caseNoKnown: false, forumCaseNo: '', repliedLate: true };
const noDecision = { decision: '', basis: '', reasons: '', argued: '', plea: '' };

/** 内部文书的样例, with every branch that a template may take. */
export const paperSpecimens: { readonly [Kind in PaperKind]: SpecimensOf<Kind> } = {
  APPLICATION_FORM: [
    { label: simple, data: anApplicationForm() },
    {
      label: { zh: '单位委托代理人', en: 'an organisation with an agent' },
      data: anApplicationForm({
        isOrganization: true,
        applicantName: '清湖云雾茶业有限公司',
        legalRepresentative: '程之远',
        contactPerson: '温如玉',
        agent: {
          name: '秦观澜',
          identityNumber: '330000********0028',
          phone: '000-0000-0003',
          authority: '代为提出申请、签收答复',
          powerOfAttorney: '授权委托书.pdf',
        },
        assistance: '大字版',
      }),
    },
    {
      label: { zh: '口头申请', en: 'an oral application' },
      data: anApplicationForm({
        oral: { writtenBy: '林知夏', difficulty: '视力障碍', approvedBy: '捺印' },
        phone: '',
        attachments: [],
      }),
    },
    {
      label: { zh: '更正申请', en: 'a request to rectify' },
      data: anApplicationForm({
        rectification: {
          record: '农村低收入人口登记信息',
          inaccuracy: '家庭人口数应为四人',
          evidence: '户口簿复印件',
        },
      }),
    },
  ],
  REGISTRATION_SHEET: [
    { label: simple, data: aRegistrationSheet() },
    { label: provisional, data: aRegistrationSheet(unannounced) },
    { label: handedIn, data: aRegistrationSheet({ handOvers: [], senderName: '', unitName: '' }) },
  ],
  RECEIPT_CONFIRMATION: [
    { label: simple, data: aReceiptConfirmation() },
    { label: handedIn, data: aReceiptConfirmation({ handOvers: [], how: '' }) },
  ],
  ASSIGNMENT_SLIP: [
    { label: simple, data: anAssignmentSlip() },
    { label: provisional, data: anAssignmentSlip(unannounced) },
  ],
  SEARCH_RECORD: [{ label: simple, data: aSearchRecord() }],
  APPROVAL_SHEET: [
    { label: simple, data: anApprovalSheet() },
    { label: provisional, data: anApprovalSheet(unannounced) },
    {
      label: unfinished,
      data: anApprovalSheet({
        basis: '',
        legalOpinion: '',
        legalReviewer: '',
        legalReviewOn: null,
        secrecyOpinion: '',
        secrecyReviewer: '',
        secrecyReviewOn: null,
        signer: '',
        signedOn: null,
        replyNo: '',
        returns: [],
      }),
    },
  ],
  SECRECY_REVIEW_SHEET: [
    { label: simple, data: aSecrecyReviewSheet() },
    {
      label: unfinished,
      data: aSecrecyReviewSheet({
        items: [{ item: '答复正文', result: '', basis: '' }],
        reviewer: '',
        reviewedOn: null,
      }),
    },
  ],
  SERVICE_RECORD: [{ label: simple, data: aServiceRecord() }],
  FILING_REPORT: [
    { label: simple, data: aFilingReport() },
    { label: provisional, data: aFilingReport(unannounced) },
    { label: unfinished, data: aFilingReport({ servedOn: null, basis: '', lateText: '逾期答复' }) },
  ],
  CONSULTATION_RECORD: [{ label: simple, data: aConsultationRecord() }],
  DRAFT_HISTORY: [{ label: simple, data: aDraftHistory() }],
  PROCESS_RECORD: [{ label: simple, data: aProcessRecord() }],
  FILE_COVER: [{ label: simple, data: aFileCover() }],
  FILE_LIST: [{ label: simple, data: aFileList() }],
  STATEMENT_OF_ANSWER: [
    { label: simple, data: aStatement() },
    { label: silent, data: aStatement({ ...noDecision, isSilence: true }) },
    { label: otherAct, data: aStatement({ ...noDecision, contested: '补正告知行为' }) },
    { label: restarted, data: aStatement({ replacedDue, ...unannounced }) },
    { label: late, data: aStatement({ ...nobody, basis: '' }) },
  ],
  STATEMENT_OF_DEFENCE: [
    { label: simple, data: aDefence() },
    { label: silent, data: aDefence({ ...noDecision, isSilence: true }) },
    { label: otherAct, data: aDefence({ ...noDecision, contested: '补正告知行为' }) },
    { label: restarted, data: aDefence({ replacedDue, ...unannounced }) },
    { label: late, data: aDefence({ ...nobody, basis: '' }) },
  ],
  EVIDENCE_LIST: [
    { label: simple, data: anEvidenceList() },
    { label: late, data: anEvidenceList({ caseNoKnown: false, forumCaseNo: '' }) },
  ],
};
