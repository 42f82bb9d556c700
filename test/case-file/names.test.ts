import { describe, expect, it } from '@jest/globals';
import * as names from '../../src/case-file/names.ts';
import * as replyNames from '../../src/case-file/reply-names.ts';
import * as serviceNames from '../../src/case-file/service-names.ts';
import type { Wording } from '../../src/statute/wording.ts';
import { linesOf } from '../support/lines-of.ts';

/** Each table of names, an entry a line. */
const read: Readonly<Record<string, string>> = {
  stateNames: `
    SUBMITTED: 已提交 / submitted
    RECEIVED: 已收到 / received
    REGISTERED: 已登记 / registered
    AWAITING_CORRECTION: 待补正 / awaiting correction
    IN_HANDLING: 办理中 / in handling
    UNDER_REVIEW: 审核中 / under review
    APPROVED: 已审核 / approved
    SIGNED: 已签发 / signed
    REPLIED: 已答复 / replied
    ARCHIVED: 已归档 / archived
    LAPSED: 视为放弃 / lapsed
    WITHDRAWN: 已撤回 / withdrawn`,
  doerNames: `
    INTAKE_CLERK: 收件登记员 / intake clerk
    HANDLER: 承办人 / handler
    LEGAL_REVIEWER: 法制审核员 / legal reviewer
    SECRECY_REVIEWER: 保密审查员 / secrecy reviewer
    SIGNER: 签发人 / signer
    OFFICE_HEAD: 公开工作机构负责人 / head of the disclosure office
    ARCHIVIST: 档案员 / archivist
    SUPERVISOR: 监督员 / supervisor
    ADMINISTRATOR: 管理员 / administrator
    APPLICANT: 申请人 / applicant
    CONSULTEE: 被征求意见人 / consultee
    PAYMENT_PLATFORM: 缴费平台 / payment platform
    ANYONE: 任何人 / anyone`,
  correctionGroundNames: `
    DESCRIPTION: 申请内容不明确 / unclear description
    IDENTITY: 身份证明 / proof of identity
    CONTACT: 联系方式 / contact
    FORM: 获取信息的方式、途径 / form and way wanted
    AUTHORISATION: 授权委托 / power of attorney
    OTHER: 其他事项 / other matter`,
  channelNames: `
    IN_PERSON: 当面 / in person
    SIGNED_MAIL: 签收邮件 / signed mail
    ORDINARY_MAIL: 平常信函 / ordinary letter
    INTERNET: 互联网 / online
    FAX: 传真 / fax`,
  applicantKindNames: `
    NATURAL_PERSON: 自然人 / natural person
    COMMERCIAL_ENTERPRISE: 商业企业 / commercial enterprise
    RESEARCH_INSTITUTION: 科研机构 / research institution
    PUBLIC_WELFARE_ORGANISATION: 社会公益组织 / public-welfare organisation
    LEGAL_SERVICE_ORGANISATION: 法律服务机构 / legal-service organisation
    OTHER_ORGANISATION: 其他组织 / other organisation`,
  identityDocumentNames: `
    RESIDENT_ID_CARD: 居民身份证 / resident identity card
    UNIFIED_SOCIAL_CREDIT_CODE: 统一社会信用代码 / unified social credit code
    PASSPORT: 护照 / passport
    HONG_KONG_MACAO_PERMIT: 港澳居民来往内地通行证 / Hong Kong and Macao travel permit
    TAIWAN_PERMIT: 台湾居民来往大陆通行证 / Taiwan travel permit
    OTHER_DOCUMENT: 其他证件 / other document`,
  formNames: `
    PAPER: 纸质 / paper
    ELECTRONIC: 电子文件 / electronic file
    DISC: 光盘 / disc`,
  deliveryNames: `
    POST: 邮寄 / by post
    PICK_UP: 自行领取 / fetched in person
    EMAIL: 电子邮件 / by e-mail
    ONLINE: 在线获取 / online
    INSPECTION_ON_SITE: 现场查阅 / read on site
    FAX: 传真 / by fax`,
  consulteeNames: `
    THIRD_PARTY: 第三方 / third party
    CO_PRODUCER: 共同制作机关 / co-producing organ
    OTHER_AGENCY: 其他机关 / other organ`,
  consultationGroundNames: `
    TRADE_SECRET: 商业秘密 / trade secret
    PERSONAL_PRIVACY: 个人隐私 / personal privacy
    OTHER_LAWFUL_INTEREST: 其他合法权益 / other lawful interest
    JOINTLY_MADE: 共同制作 / jointly made
    COORDINATION: 协助、会商 / coordination
    SECRECY_CLASSIFICATION: 不能确定是否可以公开 / doubt whether it may be disclosed`,
  opinionNames: `
    AGREES: 同意公开 / agrees
    PARTLY_AGREES: 部分同意公开 / agrees in part
    OBJECTS: 不同意公开 / objects`,
  complaintSubjectNames: `
    NOT_DISCLOSED: 未依法公开 / not disclosed
    UNLAWFUL_HANDLING: 办理违法 / unlawful handling
    LATE: 逾期 / late
    OTHER: 其他 / other`,
  complaintMeasureNames: `
    RECTIFICATION_ORDERED: 督促整改 / rectification ordered
    CRITICISM_CIRCULATED: 通报批评 / criticism circulated`,
  servedLetterNames: `
    REGISTRATION_RECEIPT: 登记回执 / registration receipt
    CORRECTION_NOTICE: 补正告知书 / correction notice
    CONSULTATION: 征求意见书 / consultation letter
    CONSULTATION_NOTICE: 征求意见告知书 / notice of consultation
    PUBLIC_INTEREST_NOTICE: 公共利益公开告知书 / notice of disclosure in the public interest
    EXTENSION_NOTICE: 延长答复期限告知书 / extension notice
    REASONS_REQUEST: 说明理由通知书 / request for reasons
    DEFERRAL_NOTICE: 延迟答复告知书 / deferral notice
    FEE_NOTICE: 收费通知书 / fee notice
    FEE_REVIEW_RESULT: 复核结果告知书 / result of the fee review
    LAPSE_NOTICE: 视为放弃申请告知书 / lapse notice
    WITHDRAWAL_CONFIRMATION: 撤回申请确认书 / confirmation of withdrawal
    REPLY: 答复书 / reply`,
  wayNames: `
    IN_PERSON: 直接送达 / service in person
    REGISTERED_MAIL: 挂号信 / registered mail
    EMS: 邮政特快专递 / EMS
    ELECTRONIC: 电子送达 / electronic service
    PICK_UP: 自行领取 / fetching
    LEFT_IN_PLACE: 留置送达 / leaving in place
    PUBLIC_NOTICE: 公告送达 / public notice`,
  signerRelationNames: `
    ADDRESSEE: 本人 / the addressee
    LEGAL_REPRESENTATIVE: 法定代表人或者主要负责人 / legal representative
    ADULT_FAMILY_MEMBER: 同住成年家属 / adult family member
    AGENT: 代理人 / agent
    APPOINTED_RECIPIENT: 指定的代收人 / appointed recipient
    MAIL_ROOM: 单位收件人员 / mail room`,
  returnReasonNames: `
    REFUSED: 收件人拒收 / refused by the recipient
    UNKNOWN_AT_ADDRESS: 原址查无此人 / unknown at the address
    MOVED: 收件人迁移新址 / moved away
    NOT_COLLECTED: 逾期未领取 / not collected
    ADDRESS_INCOMPLETE: 地址欠详 / address incomplete
    CARRIER_FAULT: 邮政企业原因 / by the fault of the carrier`,
  witnessStandingNames: `
    COMMITTEE: 居（村）民委员会 / neighbourhood or village committee
    EMPLOYER: 所在单位 / employer
    OTHER: 其他见证人 / another witness`,
  groundNames: `
    ALREADY_PUBLIC: 已主动公开 / already public
    PROVIDED: 予以公开 / provided
    PROVIDED_BY_OTHER_MEANS: 告知获取方式 / way, route and time told
    PARTIAL_DISCLOSURE: 部分公开 / partly disclosed
    STATE_SECRET: 国家秘密，不予公开 / withheld: state secret
    PROHIBITED_BY_LAW: 法律、行政法规禁止公开 / withheld: forbidden by law
    ENDANGERS_SECURITY: 危及三安全一稳定，不予公开 / withheld: security and stability
    THIRD_PARTY_INTERESTS: 保护第三方合法权益，不予公开 / withheld: third party
    INTERNAL_AFFAIRS: 内部事务信息，不予公开 / withheld: internal affairs
    DELIBERATIVE: 过程性信息，不予公开 / withheld: process information
    ENFORCEMENT_FILE: 行政执法案卷，不予公开 / withheld: enforcement file
    GOVERNED_BY_SPECIAL_LAW: 行政查询事项 / registry look-up
    INFORMATION_NONEXISTENT: 信息不存在 / does not exist
    NOT_RESPONSIBLE_AGENCY: 不属于本机关负责公开 / not this organ
    REQUIRES_PROCESSING: 需加工、分析 / would have to be made
    STILL_UNCLEAR: 补正后仍不明确 / still unclear
    NOT_AN_APPLICATION: 信访、投诉、举报类 / not an application
    REPEAT_NOT_PROCESSED: 重复申请，不予重复处理 / repeat
    PUBLISHED_WORK: 公开出版物 / published work
    EXCESSIVE_NOT_PROCESSED: 无正当理由大量反复申请 / excessive
    REISSUE_NOT_PROCESSED: 要求确认或者重新出具 / re-issue asked
    LAPSED_CORRECTION: 逾期不补正，视为放弃 / no correction in time
    LAPSED_FEE: 逾期不缴费，视为放弃 / fee not paid
    OTHER: 其他处理 / other
    RECTIFIED: 予以更正 / rectified
    RECTIFICATION_REFUSED: 不予更正 / rectification refused
    RECTIFICATION_TRANSFERRED: 转送有权机关更正 / rectification transferred`,
  securityInterestNames: `
    NATIONAL_SECURITY: 国家安全 / national security
    PUBLIC_SECURITY: 公共安全 / public security
    ECONOMIC_SECURITY: 经济安全 / economic security
    SOCIAL_STABILITY: 社会稳定 / social stability`,
  protectedInterestNames: `
    TRADE_SECRET: 商业秘密 / trade secret
    PERSONAL_PRIVACY: 个人隐私 / personal privacy
    OTHER_LAWFUL_INTEREST: 其他合法权益 / another lawful interest`,
  internalAffairNames: `
    PERSONNEL: 人事管理 / personnel
    LOGISTICS: 后勤管理 / logistics
    INTERNAL_WORKFLOW: 内部工作流程 / internal workflow`,
  deliberativeNames: `
    DISCUSSION_RECORD: 讨论记录 / discussion record
    PRELIMINARY_DRAFT: 过程稿 / preliminary draft
    CONSULTATION_CORRESPONDENCE: 磋商信函 / consultation correspondence
    REQUEST_OR_REPORT: 请示报告 / request or report`,
  disguisedMatterNames: `
    PETITION: 信访 / petition
    COMPLAINT: 投诉 / complaint
    TIP_OFF: 举报 / tip-off
    INQUIRY: 咨询 / inquiry`,
  specialLawMatterNames: `
    REGISTER: 行政查询 / a register to look up
    CASE_FILE: 案卷查阅 / the file of one’s own case
    ARCHIVES: 已移交档案馆 / handed over to an archive`,
  retentionNames: `
    TEN_YEARS: 10年 / ten years
    THIRTY_YEARS: 30年 / thirty years
    PERMANENT: 永久 / permanently`,
  serviceMethodNames: `
    POST: 邮寄送达 / by post
    IN_PERSON: 直接送达 / in person
    ELECTRONIC: 电子送达 / electronically`,
  endingFactNames: `
    APPLICANT_DIED: 申请人死亡 / the applicant died
    APPLICANT_DISSOLVED: 申请人终止 / the applicant was dissolved
    MERGED: 重复提交，并入另一件办理 / handed in twice, handled in one case
    PARTY_AFFAIRS: 属于党务信息 / it is of the Party’s affairs
    OTHER_FACT: 其他事实 / another fact`,
  rectificationRefusalNames: `
    NOT_ABOUT_APPLICANT: 要求更正的记录与申请人自身无关 / the record is not about the applicant
    NOT_INACCURATE: 经核实，该记录没有不准确之处 / the record is not inaccurate
    NO_EVIDENCE: 没有提供能够证明该记录不准确的证据 / nothing shows that it is inaccurate`,
};

const tables: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  ...names,
  ...replyNames,
  ...serviceNames,
};

describe('the names that people read', () => {
  it('are all listed here', () => {
    expect(Object.keys(tables).toSorted()).toEqual(Object.keys(read).toSorted());
  });

  it.each(Object.keys(read))('%s', (table) => {
    const lines = Object.entries(tables[table] ?? {}).map(([code, { zh, en }]) => `${code}: ${zh} / ${en}`);
    expect(lines).toEqual(linesOf(read[table] ?? ''));
  });
});
