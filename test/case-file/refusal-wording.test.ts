import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { refusalWording } from '../../src/case-file/refusal-wording.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';

const on = day('2026-03-16');

describe('why an act on a case is refused, and what the person can do about it', () => {
  it.each<readonly [string, string, Refusal]>([
    ['没有找到该案件。', 'No such case.', { code: 'CASE_NOT_FOUND' }],
    [
      '该事项发生于2026年3月16日，距今超过一个工作日，补录须说明理由。',
      'It happened on 2026-03-16, more than one working day ago: give the reason for the late entry.',
      { code: 'LATE_ENTRY_REASON_MISSING', on, recordedOn: day('2026-03-19') },
    ],
    [
      '本机关不受理凭外国护照提出的申请；条例第二十七条规定的申请人为公民、法人或者其他组织。',
      'This office takes no application made on a passport; art. 27 speaks of citizens, legal persons and other organisations.',
      { code: 'FOREIGN_APPLICANT_NOT_TAKEN', article: '27' },
    ],
    [
      '来信尚未拆封录入申请内容。',
      'The letter has not been opened and recorded yet.',
      { code: 'APPLICATION_NOT_RECORDED', article: '31' },
    ],
    [
      '更正姓名（名称）、证件类型或者证件号码的，应当先核对证明（个人信息保护法第四十六条），请写明核对了什么证明。',
      'A name, a document or its number is amended by the proof of it (个人信息保护法 art. 46): say what was compared.',
      { code: 'PROOF_NOT_CHECKED', article: '个人信息保护法46', path: 'proofChecked' },
    ],
    [
      '该来信的申请内容已经录入。',
      'The application in this letter was recorded before.',
      { code: 'ALREADY_RECORDED' },
    ],
    ['案件尚未分办到科室。', 'The case was not assigned to a unit yet.', { code: 'NOT_ASSIGNED' }],
    [
      '承办人已经接收本案，正在办理，不必再次接收。',
      'The handler has accepted the case already and is working on it.',
      { code: 'ASSIGNMENT_ACCEPTED_BEFORE' },
    ],
    [
      '已于2026年3月16日发出补正告知；依照条例第三十条应当一次性告知，再次补正须由公开工作机构负责人说明理由。',
      'A correction notice was sent on 2026-03-16; art. 30 allows one. A second needs the head of the disclosure office and a reason.',
      { code: 'CORRECTION_ALREADY_ISSUED', article: '30', sentOn: on },
    ],
    [
      '已于2026年3月16日发出补正告知；依照条例第三十条应当一次性告知，本机关不作第二次补正告知。',
      'A correction notice was sent on 2026-03-16; art. 30 allows one, and this office gives no second.',
      { code: 'SECOND_NOTICE_EXCLUDED', article: '30', sentOn: on },
    ],
    [
      '本机关不以身份证明为由要求补正；条例第三十条只规定申请内容不明确的情形。',
      'This office asks for no correction of the proof of identity; art. 30 speaks of unclear contents alone.',
      { code: 'CORRECTION_GROUND_NOT_ADMITTED', article: '30', path: 'items[0].ground', ground: 'IDENTITY' },
    ],
    [
      '补正期限已于2026年3月16日届满；有正当理由的，请写明理由。',
      'The correction term ended on 2026-03-16; a late correction needs a good reason.',
      { code: 'CORRECTION_LATE_WITHOUT_REASON', article: '30', due: on },
    ],
    [
      '补正期限尚未届满，最早可于2026年3月16日按视为放弃处理。',
      'The correction term is running; the case may lapse from 2026-03-16.',
      { code: 'CORRECTION_TERM_RUNNING', article: '30', mayLapseFrom: on },
    ],
    [
      '申请人已于2026年3月16日在网上按期提交补正，请先确认收到。',
      'The applicant submitted a correction online in time, on 2026-03-16: confirm its receipt first.',
      { code: 'CORRECTION_UNCONFIRMED', article: '30', on },
    ],
    [
      '尚无文书送达的凭证，请先记录送达。',
      'There is no proof of service: record the service first.',
      { code: 'SERVICE_PROOF_MISSING', article: '45' },
    ],
    [
      '该文书已于2026年3月16日记录送达。',
      'Its service on 2026-03-16 was recorded before.',
      { code: 'ALREADY_SERVED', on },
    ],
    [
      '没有以电子方式送出的答复书。',
      'No reply has left electronically.',
      { code: 'LETTER_NOT_ELECTRONIC', letter: 'REPLY' },
    ],
    [
      '申请人已于2026年3月16日确认收到该文书。',
      'The applicant confirmed having received it on 2026-03-16.',
      { code: 'ALREADY_ACKNOWLEDGED', on },
    ],
    ...(
      [
        ['没有待送达的补正告知书。', 'There is no correction notice on its way.', 'CORRECTION_NOTICE'],
        ['没有待送达的收费通知书。', 'There is no fee notice on its way.', 'FEE_NOTICE'],
        ['没有待送达的答复书。', 'There is no reply on its way.', 'REPLY'],
      ] as const
    ).map(([zh, en, letter]) => [zh, en, { code: 'LETTER_NOT_OUT', letter }] as const),
    [
      '没有等待申请人补正或者缴费的告知，不能按视为放弃处理。',
      'Neither a correction nor a payment is awaited: nothing was abandoned.',
      { code: 'NOTHING_AWAITED' },
    ],
    [
      '已经拟稿，不能再拆分申请。',
      'A reply was drafted; the application is split no more.',
      { code: 'ALREADY_DRAFTED' },
    ],
    [
      '以下事项尚未了结：征求意见、信息处理费、说明理由。',
      'Still open: a consultation, a fee notice, reasons asked of the applicant.',
      { code: 'MATTERS_OPEN', matters: ['CONSULTATION', 'FEE_NOTICE', 'REASONS'] },
    ],
    [
      '本件牵头与清湖自然资依申〔2026〕2号、清湖自然资依申〔2026〕3号一并答复，请先解除。',
      'This case leads a joint answer to 清湖自然资依申〔2026〕2号, 清湖自然资依申〔2026〕3号; let them leave first.',
      {
        code: 'JOINED_FOR_REPLY',
        as: 'LEAD',
        applicationNos: ['清湖自然资依申〔2026〕2号', '清湖自然资依申〔2026〕3号'],
      },
    ],
    [
      '本件并入清湖自然资依申〔2026〕1号一并答复，请先退出。',
      'This case is answered jointly with 清湖自然资依申〔2026〕1号; leave first.',
      { code: 'JOINED_FOR_REPLY', as: 'FOLLOWER', applicationNos: ['清湖自然资依申〔2026〕1号'] },
    ],
    [
      '本件没有并入其他案件一并答复。',
      'This case is not to be answered with another.',
      { code: 'NOT_JOINED' },
    ],
    [
      '救济期限至2026年3月16日尚未届满；仍要归档的，请标注“救济期限未满”。',
      'A remedy is open until 2026-03-16; to file the case now, flag it as open.',
      { code: 'REMEDY_OPEN', path: 'flagOpenRemedy', until: on },
    ],
    [
      '本案的行政复议或者行政诉讼尚未审结，审结以后再归档。',
      'A reconsideration or suit about the case is open; file it when that has ended.',
      { code: 'DISPUTE_OPEN' },
    ],
    [
      '清政复决〔2026〕7号责令重新答复，请先重新办理，答复以后再归档。',
      '清政复决〔2026〕7号 orders a new reply: reopen the case, and file it after the reply.',
      { code: 'DISPUTE_OPEN', decisionNo: '清政复决〔2026〕7号' },
    ],
    [
      '投诉举报查证属实的，应当督促整改或者通报批评（条例第四十七条）。',
      'A founded complaint must lead to rectification or circulated criticism (art. 47).',
      { code: 'COMPLAINT_MEASURE_MISSING', article: '47' },
    ],
    [
      '该投诉举报已于2026年3月16日处理。',
      'This complaint was decided on 2026-03-16.',
      { code: 'COMPLAINT_ALREADY_DECIDED', on },
    ],
    [
      '没有尚待整改的投诉举报。',
      'No rectification is ordered and outstanding.',
      { code: 'NOTHING_TO_RECTIFY', article: '47' },
    ],
    [
      '本件没有公开信息，不能转为主动公开（条例第四十四条）。',
      'Nothing was disclosed in this case that could be published (art. 44).',
      { code: 'NOTHING_DISCLOSED', article: '44' },
    ],
    ['已于2026年3月16日提出过建议。', 'This was suggested on 2026-03-16.', { code: 'ALREADY_SUGGESTED', on }],
    [
      '已于2026年3月16日决定转为主动公开。',
      'Its publication was decided on 2026-03-16.',
      { code: 'PUBLICATION_DECIDED', on },
    ],
    [
      '条例第四十四条以多个申请人申请相同信息为条件，现仅有1名申请人。',
      'Art. 44 wants several applicants for the same information; there is 1.',
      { code: 'APPLICANTS_TOO_FEW', article: '44', applicants: 1 },
    ],
    [
      '只能作废最后一条有效记录（第7条）。',
      'Only the last standing entry (7) can be voided.',
      { code: 'NOT_THE_LAST_FACT', lastSeq: 7 },
    ],
  ])('%s', (zh, en, refusal) => {
    expect(refusalWording(refusal)).toEqual({ zh, en });
  });
});

describe('why another case does not fit', () => {
  it.each([
    ['清湖自然资依申〔2026〕2号属于其他机关。', 'belongs to another agency.', 'OTHER_AGENCY'],
    ['清湖自然资依申〔2026〕2号不是同一申请人。', 'has another applicant.', 'OTHER_APPLICANT'],
    ['清湖自然资依申〔2026〕2号不是同一承办人。', 'has another handler.', 'OTHER_HANDLER'],
    ['清湖自然资依申〔2026〕2号已经答复或者终结。', 'was answered or closed.', 'NOT_OPEN'],
    ['清湖自然资依申〔2026〕2号不在办理中。', 'is not in handling.', 'NOT_IN_HANDLING'],
    ['清湖自然资依申〔2026〕2号已经参加一并答复。', 'is joined for another answer.', 'ALREADY_JOINED'],
    ['清湖自然资依申〔2026〕2号没有公开信息。', 'disclosed nothing.', 'NOTHING_DISCLOSED'],
    ['清湖自然资依申〔2026〕2号此后又有办理。', 'was acted on since.', 'ACTED_ON_SINCE'],
  ] as const)('%s', (zh, en, misfit) => {
    const applicationNo = '清湖自然资依申〔2026〕2号';
    expect(refusalWording({ code: 'CASES_DO_NOT_FIT', applicationNo, misfit })).toEqual({
      zh,
      en: `清湖自然资依申〔2026〕2号 ${en}`,
    });
  });

  it('a case that has no number yet is called by what it is', () => {
    expect(refusalWording({ code: 'CASES_DO_NOT_FIT', misfit: 'OTHER_AGENCY' })).toEqual({
      zh: '该案件属于其他机关。',
      en: 'The other case belongs to another agency.',
    });
  });
});
