import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { refusalWording } from '../../src/case-file/refusal-wording.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';
import type { CaseState, Doer } from '../../src/case-file/states.ts';

const on = day('2026-03-16');

describe('who may not, in words', () => {
  it.each<readonly [string, string, Refusal & { code: 'NOT_PERMITTED' }]>([
    ['您不是本案的承办人。', 'You are not the handler of this case.', notPermitted('NOT_THE_HANDLER')],
    [
      '您不属于承办科室。',
      'You do not belong to the unit it was assigned to.',
      notPermitted('NOT_OF_THE_UNIT'),
    ],
    [
      '承办人不得决定本人承办的案件。',
      'Whoever handles a case may not decide this in it.',
      notPermitted('HANDLES_IT'),
    ],
    ['拟稿人不得审核自己的拟稿。', 'Whoever drafted a reply may not review it.', notPermitted('DRAFTED_IT')],
    [
      '代承办人办理本案的人，不得审核或者决定本案。',
      'Whoever deputises for the handler of a case may neither review nor decide in it.',
      notPermitted('DEPUTISES'),
    ],
    [
      '审核过本案的人，不得代承办人办理本案。',
      'Whoever has reviewed a case may not deputise for its handler in it.',
      notPermitted('REVIEWED_IT'),
    ],
    ['请先登录。', 'Sign in first.', notPermitted('NOT_SIGNED_IN')],
    ['您不是本案的申请人。', 'You are not the applicant of this case.', notPermitted('NOT_THE_APPLICANT')],
    [
      '该事项由收件登记员、承办人、公开工作机构负责人办理。',
      'This is done by: intake clerk, handler, head of the disclosure office.',
      notPermitted('ROLE_MISSING', ['INTAKE_CLERK', 'HANDLER', 'OFFICE_HEAD']),
    ],
    [
      '该事项由法制审核员、保密审查员、签发人办理。',
      'This is done by: legal reviewer, secrecy reviewer, signer.',
      notPermitted('ROLE_MISSING', ['LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'SIGNER']),
    ],
    [
      '该事项由申请人、监督员办理。',
      'This is done by: applicant, supervisor.',
      notPermitted('ROLE_MISSING', ['APPLICANT', 'SUPERVISOR']),
    ],
    [
      '该事项由档案员、管理员、任何人办理。',
      'This is done by: archivist, administrator, anyone.',
      notPermitted('ROLE_MISSING', ['ARCHIVIST', 'ADMINISTRATOR', 'ANYONE']),
    ],
  ])('%s', (zh, en, refusal) => {
    expect(refusalWording(refusal)).toEqual({ zh, en });
  });
});

describe('an act that does not fit the state of the case', () => {
  it.each<readonly [string, string, CaseState]>([
    ['案件已提交，不能归档。', 'The case is submitted; archiveCase is not possible now.', 'SUBMITTED'],
    ['案件已收到，不能归档。', 'The case is received; archiveCase is not possible now.', 'RECEIVED'],
    ['案件已登记，不能归档。', 'The case is registered; archiveCase is not possible now.', 'REGISTERED'],
    [
      '案件待补正，不能归档。',
      'The case is awaiting correction; archiveCase is not possible now.',
      'AWAITING_CORRECTION',
    ],
    ['案件办理中，不能归档。', 'The case is in handling; archiveCase is not possible now.', 'IN_HANDLING'],
    ['案件审核中，不能归档。', 'The case is under review; archiveCase is not possible now.', 'UNDER_REVIEW'],
    ['案件已审核，不能归档。', 'The case is approved; archiveCase is not possible now.', 'APPROVED'],
    ['案件已签发，不能归档。', 'The case is signed; archiveCase is not possible now.', 'SIGNED'],
    ['案件已答复，不能归档。', 'The case is replied; archiveCase is not possible now.', 'REPLIED'],
    ['案件已归档，不能归档。', 'The case is archived; archiveCase is not possible now.', 'ARCHIVED'],
    ['案件视为放弃，不能归档。', 'The case is lapsed; archiveCase is not possible now.', 'LAPSED'],
    ['案件已撤回，不能归档。', 'The case is withdrawn; archiveCase is not possible now.', 'WITHDRAWN'],
  ])('%s', (zh, en, state) => {
    expect(refusalWording({ code: 'WRONG_STATE', action: 'archiveCase', state, from: ['REPLIED'] })).toEqual({
      zh,
      en,
    });
  });
});

describe('what was typed, or asked twice', () => {
  it.each<readonly [string, string, Refusal]>([
    [
      '案件已被他人更新（版本7，您看到的是版本5），请刷新后再办理。',
      'Somebody else acted meanwhile (version 7, you saw 5); read the case again.',
      { code: 'STALE_VERSION', expected: 5, actual: 7, since: [] },
    ],
    [
      '该请求编号已用于另一项操作。',
      'This clientMutationId was used for another command.',
      { code: 'IDEMPOTENCY_MISMATCH', clientMutationId: 'm1' },
    ],
    ['reason 不能为空。', 'reason must not be empty.', invalid('reason', 'EMPTY')],
    ['reason 过短。', 'reason is too short.', invalid('reason', 'TOO_SHORT')],
    ['new 过短（至少10字）。', 'new is too short (at least 10 characters).', invalid('new', 'TOO_SHORT', 10)],
    [
      'reason 过长（上限500）。',
      'reason is too long (limit 500).',
      { code: 'INVALID_INPUT', path: 'reason', problem: 'TOO_LONG', limit: 500 },
    ],
    ['handlerId 不存在。', 'handlerId is unknown.', invalid('handlerId', 'UNKNOWN')],
    ['caseId 不符合要求。', 'caseId is not allowed here.', invalid('caseId', 'NOT_ALLOWED')],
    ['pages 超出范围。', 'pages is out of range.', invalid('pages', 'OUT_OF_RANGE')],
    ['text 含有控制字符。', 'text contains control characters.', invalid('text', 'CONTROL_CHARACTERS')],
    ['account 已被使用。', 'account is taken.', invalid('account', 'TAKEN')],
    [
      'deputyId 不能是离岗人本人。',
      'deputyId must not be the person who is away.',
      invalid('deputyId', 'ONESELF'),
    ],
    [
      'staffId 只能由另一位管理员办理，以免没有人管理。',
      'staffId is for another administrator, lest nobody be left to administer.',
      invalid('staffId', 'ONLY_BY_ANOTHER'),
    ],
    [
      'deputyId 不是本机关的人，也没有本机关的岗位。',
      'deputyId neither belongs to the agency nor holds a role in it.',
      invalid('deputyId', 'NOT_OF_THE_AGENCY'),
    ],
    [
      'deputyId 没有离岗人的任何一个岗位，代办不了。',
      'deputyId holds none of the roles of the person who is away.',
      invalid('deputyId', 'NO_ROLE_IN_COMMON'),
    ],
    ['until 早于开始的一天。', 'until lies before the first day.', invalid('until', 'BEFORE_ITS_BEGIN')],
    ['until 已经过去。', 'until is over.', invalid('until', 'OVER')],
    [
      'until 与本案复议、诉讼记录的决定或者裁判不一致。',
      'until is not what the decision or judgment recorded in the dispute says.',
      invalid('until', 'NOT_AS_ORDERED'),
    ],
    [
      'decisionNo 已经据以重新办理过。',
      'decisionNo has been followed already.',
      invalid('decisionNo', 'ALREADY_FOLLOWED'),
    ],
    [
      'phone 不像电话号码，应当是手机号码，或者固定电话（可以带区号、分机），至少7位数字。',
      'phone is no telephone number: a mobile or a landline, with area code and extension if any, of at least 7 digits.',
      invalid('phone', 'NO_PHONE'),
    ],
    [
      'email 不像电子邮箱，应当像 name@example.com。',
      'email is no e-mail address, which looks like name@example.com.',
      invalid('email', 'NO_EMAIL'),
    ],
    [
      'description 与原来的相同，也没有附材料，不是补正。',
      'description is what it was, and nothing came with it: that corrects nothing.',
      invalid('description', 'NOTHING_ADDED'),
    ],
    [
      'deputyId 这几天自己也离岗。',
      'deputyId is away on some of these days too.',
      invalid('deputyId', 'AWAY'),
    ],
    [
      'from 与已经设定的离岗日期重叠。',
      'from overlaps a leave that is set already.',
      invalid('from', 'OVERLAPS'),
    ],
    [
      '日期2026年3月16日晚于今天（2026年3月13日）。',
      '2026-03-16 lies after today (2026-03-13).',
      dayRefused('IN_THE_FUTURE', '2026-03-13'),
    ],
    [
      '日期2026年3月16日早于前一环节的日期（2026年3月17日）。',
      '2026-03-16 lies before the step it follows (2026-03-17).',
      dayRefused('BEFORE_THE_STEP_IT_FOLLOWS', '2026-03-17'),
    ],
    [
      '日期2026年3月16日晚于后一环节的日期（2026年3月13日）。',
      '2026-03-16 lies after the step it precedes (2026-03-13).',
      dayRefused('AFTER_THE_STEP_IT_PRECEDES', '2026-03-13'),
    ],
    [
      '日期2026年3月16日早于工作日历的第一天（2018年1月1日），无法计算期限。',
      '2026-03-16 lies before the first day of the calendar (2018-01-01); no deadline can be counted from it.',
      dayRefused('BEFORE_THE_CALENDAR', '2018-01-01'),
    ],
    [
      '预览以后，日历或者通知的内容已经变动，请重新预览后再载入。',
      'The calendar or the notice is no longer what the preview showed: preview it again, then apply.',
      { code: 'PREVIEW_OUTDATED', seen: 'a', now: 'b' },
    ],
  ])('%s', (zh, en, refusal) => {
    expect(refusalWording(refusal)).toEqual({ zh, en });
  });

  it('a day refused for a reason that no version knows is no sentence', () => {
    const unknown = { code: 'DAY_REFUSED', path: 'on', problem: 'ODD', on, bound: on } as unknown as Refusal;
    expect(() => refusalWording(unknown)).toThrow('unexpected value: "ODD"');
  });
});

describe('what is wrong with a holiday notice, and where it stands', () => {
  it.each<readonly [string, string, Omit<Extract<Refusal, { code: 'NOTICE_REFUSED' }>, 'code'>]>([
    [
      'year “2040”没有该年的工作日历（2018年至2036年以外）。',
      'year: "2040" lies outside the calendar (2018 to 2036).',
      { path: 'year', problem: 'NO_CALENDAR', text: '2040' },
    ],
    ['holidays 没有任何放假日。', 'holidays names no day.', { path: 'holidays', problem: 'NO_DAYS' }],
    [
      'holidays[0].off “2026-02-30”日期不存在，或者写法不对。',
      'holidays[0].off: "2026-02-30" is no day that exists, or not written as one.',
      { path: 'holidays[0].off', problem: 'NO_SUCH_DAY', text: '2026-02-30' },
    ],
    [
      'holidays[0].off “2026-01-03/2026-01-01”结束早于开始。',
      'holidays[0].off: "2026-01-03/2026-01-01" ends before it begins.',
      { path: 'holidays[0].off', problem: 'ENDS_BEFORE_IT_BEGINS', text: '2026-01-03/2026-01-01' },
    ],
    [
      'holidays[0].off “2027-01-01”不在通知的年份及上年12月之内。',
      'holidays[0].off: "2027-01-01" lies outside the year of the notice and the December before.',
      { path: 'holidays[0].off', problem: 'OUTSIDE_THE_YEAR', text: '2027-01-01' },
    ],
    [
      'holidays[0].worked[0] “2026-01-05”调休上班日不是周末。',
      'holidays[0].worked[0]: "2026-01-05" is worked instead, but is no weekend day.',
      { path: 'holidays[0].worked[0]', problem: 'WORKED_ON_A_WEEKDAY', text: '2026-01-05' },
    ],
    [
      'holidays[1].off “2026-01-01”重复列出。',
      'holidays[1].off: "2026-01-01" is named twice.',
      { path: 'holidays[1].off', problem: 'NAMED_TWICE', text: '2026-01-01' },
    ],
    [
      'holidays[1].worked[0] “2026-01-04”既放假又上班。',
      'holidays[1].worked[0]: "2026-01-04" is off and worked at once.',
      { path: 'holidays[1].worked[0]', problem: 'OFF_AND_WORKED', text: '2026-01-04' },
    ],
    [
      'issuedOn “2026-12-01”发文日期晚于今天。',
      'issuedOn: "2026-12-01" lies after today.',
      { path: 'issuedOn', problem: 'ISSUED_IN_THE_FUTURE', text: '2026-12-01' },
    ],
    [
      'documentNo “国办发明电〔2025〕7号”该文号的通知已经在用。',
      'documentNo: "国办发明电〔2025〕7号" is the number of a notice in force already.',
      { path: 'documentNo', problem: 'ALREADY_LOADED', text: '国办发明电〔2025〕7号' },
    ],
  ])('%s', (zh, en, problem) => {
    expect(refusalWording({ code: 'NOTICE_REFUSED', ...problem })).toEqual({ zh, en });
  });
});

function notPermitted(
  reason: Extract<Refusal, { code: 'NOT_PERMITTED' }>['reason'],
  by: readonly Doer[] = ['HANDLER'],
) {
  return { code: 'NOT_PERMITTED', action: 'draftReply', reason, by } as const;
}

function invalid(
  path: string,
  problem: Extract<Refusal, { code: 'INVALID_INPUT' }>['problem'],
  limit?: number,
) {
  return { code: 'INVALID_INPUT', path, problem, ...(limit === undefined ? {} : { limit }) } as const;
}

function dayRefused(problem: Extract<Refusal, { code: 'DAY_REFUSED' }>['problem'], bound: string) {
  return { code: 'DAY_REFUSED', path: 'on', problem, on, bound: day(bound) } as const;
}
